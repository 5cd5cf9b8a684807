import type { IsoDay } from '@/lib/calendar/iso-day';
import { dayOf, dueOf } from '@/lib/store/due';
import { type Counted, countedOf } from '@/lib/store/outcomes';
import type { ListEntry } from '@/lib/store/read-list';
import { type Status, statusOf } from '@/lib/store/status';
import { taskWords } from '@/lib/store/task-words';
import type { Concern } from '@/lib/unit/concern';
import { type DocumentGroup, groupDocuments } from './document-groups';

/** A line of the ledger: a follow-up with all that tables, filters, calendar and figures ask of it, computed once. */
export interface LedgerRow extends ListEntry {
  /** What is to be said of how it concerns the official's own unit, if anything. */
  tag: Concern | null;
  what: string;
  status: Status;
  /** The day that counts now; null where there is none. */
  day: IsoDay | null;
  counted: readonly Counted[];
  /** Who must do it, as the official has set it or as the document names them. */
  assignees: readonly string[];
  group: DocumentGroup | null;
}

/** The lines of the ledger, as seen from `today`; what is due within `soonInDays` days is due soon. */
export function ledgerRows(
  entries: readonly (ListEntry & { tag: Concern | null })[],
  today: IsoDay,
  soonInDays: number,
): LedgerRow[] {
  const groups = groupDocuments(entries.flatMap(({ document }) => (document === null ? [] : [document])));
  return entries.map(({ followUp, document, tag }) => ({
    followUp,
    document,
    tag,
    what: taskWords(followUp),
    status: statusOf(followUp, today, soonInDays),
    day: dayOf(dueOf(followUp, today)),
    counted: countedOf(followUp, today),
    assignees: followUp.assignee === null ? followUp.assignees : [followUp.assignee],
    group: groups.get(document?.key ?? '') ?? null,
  }));
}
