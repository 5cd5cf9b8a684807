import { endOfMonth, type IsoDay } from '@/lib/calendar/iso-day';
import { occurrencesIn } from '@/lib/calendar/recurrence';
import { type Due, dueOf } from '@/lib/store/due';
import type { ListEntry } from '@/lib/store/read-list';

/** A month, written `2026-11`. */
export type Month = string;

/** How something due in a month came out: done in time, done late, not done though its day has passed, not done and still in time. */
export type Outcome = 'inTime' | 'late' | 'overdue' | 'open';

/** One product or piece of work due in a month. */
export interface MonthItem {
  entry: ListEntry;
  due: IsoDay;
  finishedOn: IsoDay | null;
  outcome: Outcome;
  lateReason: string;
}

/**
 * What fell or falls due in `month`, the earliest first, as seen from `today`; each occurrence of a recurring duty is one. What was
 * cancelled, and occurrences that were let go, are not counted: nobody owes them.
 */
export function monthItems(entries: readonly ListEntry[], month: Month, today: IsoDay): MonthItem[] {
  return entries.flatMap((entry) => itemsOf(entry, month, today)).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function itemsOf(entry: ListEntry, month: Month, today: IsoDay): MonthItem[] {
  const { followUp } = entry;
  if (followUp.cancelledOn !== null) return [];
  const due = dueOf(followUp, today);
  if (due.kind === 'recurring') return occurrenceItems(entry, due, month, today);
  if (due.kind === 'none' || !due.day.startsWith(month)) return [];
  const { finishedOn, lateReason } = followUp;
  return [{ entry, due: due.day, finishedOn, lateReason, outcome: outcomeOf(due.day, finishedOn, today) }];
}

type Recurring = Extract<Due, { kind: 'recurring' }>;

function occurrenceItems(entry: ListEntry, { rule, start }: Recurring, month: Month, today: IsoDay): MonthItem[] {
  const { occurrences, finishedOn: endedOn } = entry.followUp;
  const first = `${month}-01`;
  const last = endOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  return occurrencesIn(rule, start, first < start ? start : first, last).flatMap((due) => {
    const dealtWith = occurrences[due];
    if (dealtWith !== undefined && dealtWith.finishedOn === null) return [];
    // A duty that is finished for good ends there: what would have come after it is not owed.
    if (dealtWith === undefined && endedOn !== null && due > endedOn) return [];
    const { finishedOn, lateReason } = dealtWith ?? { finishedOn: null, lateReason: '' };
    return [{ entry, due, finishedOn, lateReason, outcome: outcomeOf(due, finishedOn, today) }];
  });
}

function outcomeOf(due: IsoDay, finishedOn: IsoDay | null, today: IsoDay): Outcome {
  if (finishedOn !== null) return finishedOn <= due ? 'inTime' : 'late';
  return due < today ? 'overdue' : 'open';
}
