import * as z from 'zod/mini';
import type { StorageArea } from '@/lib/store/storage-area';

/** The columns that the table can show, in their order. What is to be done always stands. */
export const COLUMNS = [
  'what',
  'status',
  'due',
  'assignee',
  'collaborators',
  'number',
  'issuedOn',
  'issuer',
  'product',
  'priority',
  'tags',
  'note',
  'finishedOn',
  'savedAt',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The columns that are shown where nothing was chosen. */
export const USUAL_COLUMNS: readonly Column[] = ['what', 'status', 'due', 'assignee', 'number', 'tags'];

/** A choice of columns. */
export const columnsSchema = z.array(z.enum(COLUMNS)).check(z.maxLength(COLUMNS.length));

/** The name under which it is kept. */
export const LEDGER_COLUMNS = 'ledgerColumns';

/** The choice that is kept; the usual one where there is none that can be read. */
export async function readColumns(area: StorageArea): Promise<readonly Column[]> {
  const parsed = columnsSchema.safeParse((await area.get(LEDGER_COLUMNS))[LEDGER_COLUMNS]);
  return parsed.success ? inOrder(parsed.data) : USUAL_COLUMNS;
}

/** Keeps a choice of columns. */
export async function writeColumns(area: StorageArea, columns: readonly Column[]): Promise<void> {
  await area.set({ [LEDGER_COLUMNS]: inOrder(columns) });
}

/** A choice as it is shown: each column once, in the order of all, with what is to be done. */
export function inOrder(columns: readonly Column[]): Column[] {
  return COLUMNS.filter((column) => column === 'what' || columns.includes(column));
}
