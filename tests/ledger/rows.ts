import { type LedgerRow, ledgerRows } from '@/lib/ledger/ledger-row';
import type { FollowUp, StoredDocument } from '@/lib/store/schema';
import { SOON_IN_DAYS } from '@/lib/store/soon-in-days';
import { followUp, page } from '../store/sample';

/** The day on which the tests of the ledger take place. */
export const TODAY = '2026-03-15';

/** A document that is kept; every field can be replaced. */
export function storedDocument(
  changes: Partial<StoredDocument> & { about?: Partial<StoredDocument['fields']> } = {},
): StoredDocument {
  const { about, ...rest } = changes;
  const { url, title, document } = page();
  return { key: 'k', url, title, savedAt: '2026-01-05T02:00:00.000Z', ...rest, fields: { ...document, ...about } };
}

/** Rows of the ledger from follow-ups, in their order, all of one document or of those given. */
export function rowsOf(tasks: readonly FollowUp[], documents: readonly (StoredDocument | null)[] = []): LedgerRow[] {
  const entries = tasks.map((task, index) => ({
    followUp: task,
    document: documents.length > 0 ? (documents[index % documents.length] ?? null) : storedDocument(),
    tag: null,
  }));
  return ledgerRows(entries, TODAY, SOON_IN_DAYS);
}

/** What rows are called, to compare them by. */
export function titlesOf(rows: readonly LedgerRow[]): string[] {
  return rows.map(({ what }) => what);
}

/** A follow-up of that name. */
export function named(title: string, due: string | null, changes: Partial<FollowUp> = {}): FollowUp {
  const id = [...title].map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('');
  return followUp(id.slice(-64), due, { title, savedAt: '2026-01-05T02:00:00.000Z', ...changes });
}
