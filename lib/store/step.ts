import * as z from 'zod/mini';
import { instant } from './schema';

/** What can be done to the list, as the history of a task names it. */
const ACTIONS = [
  'saved',
  'added',
  'edited',
  'noted',
  'confirmed',
  'finished',
  'skipped',
  'explained',
  'reopened',
  'cancelled',
  'snoozed',
  'deleted',
  'undone',
  'restored',
  'imported',
  'erased',
] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * One value that changed: `path` leads to it in the row (empty for the whole row, at most two keys), `before` and `after` are
 * what stood there, absent where nothing did.
 */
const patchSchema = z.strictObject({
  path: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(2)),
  before: z.optional(z.unknown()),
  after: z.optional(z.unknown()),
});
export type Patch = z.infer<typeof patchSchema>;

/** The names of the tables that steps are about. */
const tableSchema = z.enum(['documents', 'followUps']);

/**
 * One entry of the record of changes: all that one act changed, in one transaction. Backwards the record undoes; forwards it brings a copy
 * of the list up to date. Old entries are taken out (`prune-record.ts`). `undoes` is the entry that this one takes back.
 */
export const stepSchema = z.strictObject({
  seq: z.int(),
  at: instant,
  action: z.enum(ACTIONS),
  undoes: z.nullable(z.int()),
  followUpIds: z.array(z.string()),
  rows: z.array(z.strictObject({ table: tableSchema, key: z.string(), patches: z.array(patchSchema) })),
});
export type Step = z.infer<typeof stepSchema>;
