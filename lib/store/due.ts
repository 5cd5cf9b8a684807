import type { IsoDay } from '@/lib/calendar/iso-day';
import type { FollowUp, StoredDeadline } from './schema';

/** When a follow-up is due: on a day, again and again, or on no day that can be named. `deadline` is where it was read. */
export type Due =
  | { kind: 'day'; day: IsoDay; deadline: StoredDeadline }
  | { kind: 'recurring'; deadline: StoredDeadline }
  | { kind: 'none'; deadline: StoredDeadline | null };

/**
 * Of several deadlines the one that counts: the first day from `today` on, or the last one when all have passed.
 * Without any day a recurrence; else none, with the words of the first deadline ("15 days from receipt") if there are any.
 */
export function dueOf(followUp: FollowUp, today: IsoDay): Due {
  const days = followUp.deadlines
    .flatMap((deadline) => (deadline.due !== null && deadline.kind !== 'recurring' ? [{ day: deadline.due, deadline }] : []))
    .sort((a, b) => compare(a.day, b.day));
  const counted = days.find(({ day }) => day >= today) ?? days.at(-1);
  if (counted !== undefined) return { kind: 'day', ...counted };
  const recurring = followUp.deadlines.find((deadline) => deadline.kind === 'recurring');
  if (recurring !== undefined) return { kind: 'recurring', deadline: recurring };
  return { kind: 'none', deadline: followUp.deadlines[0] ?? null };
}

/** Orders ISO days and instants, which sort as text. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
