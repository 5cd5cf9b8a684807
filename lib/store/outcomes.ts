import type { IsoDay } from '@/lib/calendar/iso-day';
import { type Due, dayOf, dueOf } from './due';
import type { FollowUp } from './schema';

/**
 * The four ways in which the Government's follow-up system counts tasks that were assigned: hoàn thành đúng hạn, hoàn thành quá hạn, đang
 * thực hiện trong hạn, đang thực hiện quá hạn.
 */
export const OUTCOMES = ['doneInTime', 'doneLate', 'openInTime', 'openLate'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Something that was owed and is counted: a task, or one occurrence of a recurring duty. */
export interface Counted {
  /** The day it was or is due; null where there is none. */
  day: IsoDay | null;
  outcome: Outcome;
}

/**
 * What is counted of a follow-up, as seen from `today`: one for a task, one for each occurrence of a recurring duty that was done or
 * missed, and one for the next. Nothing of what was cancelled or let go: nobody owes it. What has no day is never late. A duty that is
 * finished as a whole owes no further occurrence.
 */
export function countedOf(followUp: FollowUp, today: IsoDay): Counted[] {
  if (followUp.cancelledOn !== null) return [];
  const due = dueOf(followUp, today);
  if (due.kind === 'recurring' && due.day !== null) return occurrencesOf(followUp, due);
  const day = dayOf(due);
  if (followUp.finishedOn !== null) return [{ day, outcome: doneOutcome(day, followUp.finishedOn) }];
  return [{ day, outcome: day !== null && day < today ? 'openLate' : 'openInTime' }];
}

function occurrencesOf({ occurrences, finishedOn }: FollowUp, due: Due & { kind: 'recurring' }): Counted[] {
  const done = Object.entries(occurrences).flatMap(([day, { finishedOn: on }]) => {
    return on === null ? [] : [{ day, outcome: doneOutcome(day, on) }];
  });
  if (finishedOn !== null) return done;
  const missed = due.missed.map((day) => ({ day, outcome: 'openLate' as const }));
  return [...done, ...missed, ...(due.next === null ? [] : [{ day: due.next, outcome: 'openInTime' as const }])];
}

function doneOutcome(day: IsoDay | null, finishedOn: IsoDay): Outcome {
  return day !== null && day < finishedOn ? 'doneLate' : 'doneInTime';
}
