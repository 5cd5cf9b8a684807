import * as z from 'zod/mini';
import { compare } from '@/lib/store/due';
import { PRIORITIES } from '@/lib/store/schema';
import { STATUSES } from '@/lib/store/status';
import { COLUMNS, type Column } from './columns';
import type { LedgerRow } from './ledger-row';

/** By which column the table is sorted, and which way. */
export const sortingSchema = z.strictObject({ column: z.enum(COLUMNS), descending: z.boolean() });
export type Sorting = z.infer<typeof sortingSchema>;

/** What is due first comes first. */
export const USUAL_SORTING: Sorting = { column: 'due', descending: false };

const byWords = new Intl.Collator('vi', { numeric: true }).compare;

/** What each column is sorted by: words as Vietnamese dictionaries order them, days and ranks; null where the cell is empty. */
const VALUES: Record<Column, (row: LedgerRow) => string | number | null> = {
  what: ({ what }) => what,
  status: ({ status }) => STATUSES.indexOf(status),
  due: ({ day }) => day,
  assignee: ({ assignees }) => assignees.join('; '),
  collaborators: ({ followUp }) => followUp.collaborators.join('; '),
  number: ({ document }) => document?.fields.number ?? null,
  issuedOn: ({ document }) => document?.fields.issuedOn ?? null,
  issuer: ({ document }) => document?.fields.issuer ?? null,
  product: ({ followUp }) => followUp.product,
  priority: ({ followUp }) => PRIORITIES.indexOf(followUp.priority),
  tags: ({ followUp }) => followUp.tags.join(', '),
  note: ({ followUp }) => followUp.note,
  finishedOn: ({ followUp }) => followUp.finishedOn,
  savedAt: ({ followUp }) => followUp.savedAt,
};
/** Columns whose texts sort as they stand: ISO days and instants. */
const PLAIN: readonly Column[] = ['due', 'issuedOn', 'finishedOn', 'savedAt'];

/**
 * The rows in the order of a column; those whose cell is empty come last either way. Rows that are alike there stand by day, then as they
 * were saved, then by label.
 */
export function sortRows(rows: readonly LedgerRow[], { column, descending }: Sorting): LedgerRow[] {
  const read = VALUES[column];
  const order = PLAIN.includes(column) ? compare : byWords;
  const keyed = rows.map((row) => ({ row, value: read(row) }));
  keyed.sort((a, b) => {
    const [left, right] = [a.value, b.value];
    const [noLeft, noRight] = [left === null || left === '', right === null || right === ''];
    if (noLeft || noRight) return noLeft && noRight ? byDay(a.row, b.row) : noLeft ? 1 : -1;
    const ordered = typeof left === 'number' && typeof right === 'number' ? left - right : order(String(left), String(right));
    return (descending ? -ordered : ordered) || byDay(a.row, b.row);
  });
  return keyed.map(({ row }) => row);
}

function byDay(a: LedgerRow, b: LedgerRow): number {
  return (
    compare(a.day ?? '9999', b.day ?? '9999') ||
    compare(a.followUp.savedAt, b.followUp.savedAt) ||
    byWords(a.followUp.label ?? '', b.followUp.label ?? '') ||
    compare(a.followUp.id, b.followUp.id)
  );
}
