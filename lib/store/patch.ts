import { canonical } from './canonical';
import type { Patch } from './step';

/** A row of a table as the record sees it: names and values. */
type Row = Readonly<Record<string, unknown>>;

/** What changed from one state of a row to another, field by field (null: no row); within fields that are objects, key by key. */
export function difference(before: Row | null, after: Row | null): Patch[] {
  if (before === null || after === null) return before === after ? [] : [patch([], before ?? undefined, after ?? undefined)];
  return keysOf(before, after).flatMap((field) => {
    const [old, now] = [before[field], after[field]];
    if (canonical(old) === canonical(now)) return [];
    if (!isObject(old) || !isObject(now)) return [patch([field], old, now)];
    return keysOf(old, now)
      .filter((key) => canonical(old[key]) !== canonical(now[key]))
      .map((key) => patch([field, key], old[key], now[key]));
  });
}

/** The row with the patches applied, or taken back where `side` is `before`. */
export function applyPatches(row: Row | null, patches: readonly Patch[], side: 'before' | 'after'): Row | null {
  return patches.reduce<Row | null>((state, { path, [side]: value }) => {
    const [field, key] = path;
    if (field === undefined) return isObject(value) ? value : null;
    if (state === null) return null;
    const inner = state[field];
    return assigned(state, field, key === undefined ? value : assigned(isObject(inner) ? inner : {}, key, value));
  }, row);
}

/** Whether the row stands as the patches left it, so that taking them back restores what was there before. */
export function isAsLeft(row: Row | null, patches: readonly Patch[]): boolean {
  return standsAs(row, patches, 'after');
}

/** Whether the row stands as the patches found it, so that they lead to what was there after them. */
export function isAsFound(row: Row | null, patches: readonly Patch[]): boolean {
  return standsAs(row, patches, 'before');
}

function standsAs(row: Row | null, patches: readonly Patch[], side: 'before' | 'after'): boolean {
  return patches.every(({ path: [field, key], [side]: expected }) => {
    if (field === undefined) return canonical(row ?? undefined) === canonical(expected);
    const value = row?.[field];
    return canonical(key === undefined ? value : isObject(value) ? value[key] : undefined) === canonical(expected);
  });
}

function patch(path: string[], before: unknown, after: unknown): Patch {
  return { path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** The object with one value set, or taken out where it is undefined. */
function assigned(object: Row, key: string, value: unknown): Row {
  const { [key]: _old, ...rest } = object;
  return value === undefined ? rest : { ...rest, [key]: value };
}

function keysOf(a: Row, b: Row): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
