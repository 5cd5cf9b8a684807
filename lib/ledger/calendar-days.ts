import type { IsoDay } from '@/lib/calendar/iso-day';
import { occurrencesIn } from '@/lib/calendar/recurrence';
import { compare, type Due, dueOf } from '@/lib/store/due';
import type { LedgerRow } from './ledger-row';

/** Something on a day of the calendar. */
export interface DayItem {
  row: LedgerRow;
  /** How it stands: of a recurring duty its occurrence of that day. `let-go` need not be done. */
  state: 'open' | 'late' | 'done' | 'let-go';
}

/**
 * What is due on each day from `first` to `last`, both included, as seen from `today`; days with nothing are left out. A recurring duty
 * stands on each of its occurrences, past and to come. Open ones first.
 */
export function itemsByDay(
  rows: readonly LedgerRow[],
  first: IsoDay,
  last: IsoDay,
  today: IsoDay,
): ReadonlyMap<IsoDay, DayItem[]> {
  const byDay = new Map<IsoDay, DayItem[]>();
  const put = (day: IsoDay, item: DayItem) => {
    const items = byDay.get(day);
    if (items === undefined) byDay.set(day, [item]);
    else items.push(item);
  };
  for (const row of rows) {
    const due = dueOf(row.followUp, today);
    if (due.kind === 'recurring') {
      for (const day of occurrencesOf(row, due, first, last)) put(day, { row, state: stateOn(row, day, today) });
    } else if (due.kind === 'day' && due.day >= first && due.day <= last) {
      put(due.day, { row, state: stateOf(row) });
    }
  }
  for (const items of byDay.values()) items.sort((a, b) => rankOf(a) - rankOf(b) || compare(a.row.what, b.row.what));
  return byDay;
}

/** The occurrences of a duty in a stretch of days; none after the day on which it was finished or cancelled as a whole. */
function occurrencesOf(
  { followUp }: LedgerRow,
  { rule, start }: Due & { kind: 'recurring' },
  first: IsoDay,
  last: IsoDay,
): IsoDay[] {
  const end = followUp.finishedOn ?? followUp.cancelledOn ?? last;
  const to = end < last ? end : last;
  return to < start ? [] : occurrencesIn(rule, start, first < start ? start : first, to);
}

function stateOn({ followUp }: LedgerRow, day: IsoDay, today: IsoDay): DayItem['state'] {
  const dealtWith = followUp.occurrences[day];
  if (dealtWith !== undefined) return dealtWith.finishedOn === null ? 'let-go' : 'done';
  if (followUp.cancelledOn !== null) return 'let-go';
  return day < today ? 'late' : 'open';
}

function stateOf({ status }: LedgerRow): DayItem['state'] {
  if (status === 'doneInTime' || status === 'doneLate') return 'done';
  if (status === 'cancelled') return 'let-go';
  return status === 'overdue' ? 'late' : 'open';
}

function rankOf({ state }: DayItem): number {
  return ['late', 'open', 'done', 'let-go'].indexOf(state);
}
