import type * as z from 'zod/mini';
import { envelopeSchema, FORMAT, LIMITS, PARTS, type Part, ROW_SCHEMAS, VERSION } from './backup';
import type { Problem } from './problem';

type Envelope = z.infer<typeof envelopeSchema>;

/** What stands around the rows, which are not looked at but counted; or what is wrong with it. */
export function checkEnvelope(value: unknown): { envelope: Envelope } | { problems: Problem[] } {
  if (!isObject(value) || value.format !== FORMAT) return { problems: [{ kind: 'notBackup' }] };
  const { version } = value;
  if (typeof version === 'number' && version > VERSION) return { problems: [{ kind: 'newer', version }] };
  for (const part of PARTS) {
    const rows = value[part];
    if (Array.isArray(rows) && rows.length > LIMITS.rows[part])
      return { problems: [{ kind: 'tooMany', part, count: rows.length }] };
  }
  const forbidden = forbiddenKey(value.settings, 'settings');
  if (forbidden !== null) return { problems: [{ kind: 'unknownPart', field: forbidden }] };
  const { success, data, error } = envelopeSchema.safeParse(value);
  if (success) return { envelope: data };
  return {
    problems: error.issues.flatMap((issue): Problem[] => {
      const at = issue.path.map(String);
      if (issue.code !== 'unrecognized_keys') return [{ kind: 'wrongPart', field: at.join('.') }];
      return issue.keys.map((key) => ({ kind: 'unknownPart', field: [...at, key].join('.') }));
    }),
  };
}

/** What is wrong with the row `row` (counted from 1) of a part; `known` are the keys of the rows before it, and gets its own. */
export function checkRow(part: Part, row: unknown, index: number, known: Set<string>): Problem[] {
  const forbidden = forbiddenKey(row, '');
  if (forbidden !== null) return [{ kind: 'unknownField', part, row: index, field: forbidden }];
  const { success, error } = ROW_SCHEMAS[part].safeParse(row);
  if (!success) {
    return error.issues.flatMap((issue): Problem[] => {
      const at = issue.path.map(String);
      if (issue.code !== 'unrecognized_keys') return [{ kind: 'wrongValue', part, row: index, field: at.join('.') }];
      return issue.keys.map((key) => ({ kind: 'unknownField', part, row: index, field: [...at, key].join('.') }));
    });
  }
  const key = keyOfRow(part, row);
  if (known.has(key)) return [{ kind: 'twice', part, row: index }];
  known.add(key);
  return [];
}

const KEYS = { documents: 'key', followUps: 'id', steps: 'seq' } as const;

function keyOfRow(part: Part, row: unknown): string {
  return isObject(row) ? String(row[KEYS[part]]) : '';
}

/**
 * The way to a key that would change what an object is instead of what it holds, wherever it stands: no shape knows it, but a step may hold
 * values of any shape. Null where there is none.
 */
function forbiddenKey(value: unknown, at: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const here = at === '' ? key : `${at}.${key}`;
    if (key === '__proto__') return here;
    const found = forbiddenKey(inner, here);
    if (found !== null) return found;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
