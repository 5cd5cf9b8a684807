import type { DocumentGroup } from './document-groups';
import type { LedgerRow } from './ledger-row';

/** A document with its tasks; `group` is null for those that came from none. */
export interface DocumentLine {
  group: DocumentGroup | null;
  rows: LedgerRow[];
  /** How many of its tasks are finished, of how many that were not cancelled. */
  done: number;
  count: number;
}

/** `2.9` before `2.10`. */
const byLabel = new Intl.Collator('vi', { numeric: true }).compare;

/** The documents of rows, the latest issued first, those of unknown day after them, tasks of no document last; tasks in the order of their labels. */
export function documentLines(rows: readonly LedgerRow[]): DocumentLine[] {
  const lines = new Map<DocumentGroup | null, DocumentLine>();
  for (const row of rows) {
    const line = lines.get(row.group) ?? { group: row.group, rows: [], done: 0, count: 0 };
    line.rows.push(row);
    line.count += row.status === 'cancelled' ? 0 : 1;
    line.done += row.status === 'doneInTime' || row.status === 'doneLate' ? 1 : 0;
    lines.set(row.group, line);
  }
  for (const line of lines.values()) {
    line.rows.sort((a, b) => byLabel(a.followUp.label ?? '', b.followUp.label ?? ''));
  }
  return [...lines.values()].sort((a, b) => {
    const [left, right] = [rankOf(a), rankOf(b)];
    return left < right ? 1 : left > right ? -1 : 0;
  });
}

function rankOf({ group }: DocumentLine): string {
  if (group === null) return '';
  return `1${group.document.fields.issuedOn ?? ''}`;
}
