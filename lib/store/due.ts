import { addDays, type IsoDay, todayInVietnam } from '@/lib/calendar/iso-day';
import { namesPeriodAlone } from '@/lib/calendar/recurrence';
import { ruleOfRhythm } from '@/lib/calendar/rhythm';
import { type Duty, dutyOf } from './duty';
import type { FollowUp, StoredDeadline } from './schema';

/**
 * When a follow-up is due: on a day, again and again (by an RRULE value, counted from the day `start`), or on no day that can be
 * named. `deadline` is where it was read; null where it was set by hand.
 */
export type Due =
  | { kind: 'day'; day: IsoDay; deadline: StoredDeadline | null }
  | ({ kind: 'recurring'; rule: string; start: IsoDay; deadline: StoredDeadline | null } & Duty)
  | { kind: 'none'; deadline: StoredDeadline | null };

/**
 * The deadline set by hand where there is one. Else, of several deadlines that were read, the one that counts: the first day
 * from `today` on, or the last one when all have passed. Without any day a recurrence; else none, with the words of the
 * first deadline ("15 days from receipt") if there are any. What is finished is seen from the day on which it was: its
 * deadline does not move on.
 */
export function dueOf(followUp: FollowUp, today: IsoDay): Due {
  const known = KNOWN.get(followUp);
  if (known?.today === today) return known.due;
  const due = computeDue(followUp, today);
  KNOWN.set(followUp, { today, due });
  return due;
}

/** A row asks several times, and a daily duty of years takes time to count. Follow-ups never change, they are replaced. */
const KNOWN = new WeakMap<FollowUp, { today: IsoDay; due: Due }>();

function computeDue(followUp: FollowUp, today: IsoDay): Due {
  const seenFrom = followUp.finishedOn ?? today;
  if (followUp.due !== null) {
    if ('every' in followUp.due) {
      const { rhythm, from: start } = followUp.due.every;
      const rule = ruleOfRhythm(rhythm, start);
      return { kind: 'recurring', rule, start, deadline: null, ...dutyOf(followUp, rule, start, seenFrom) };
    }
    const { day } = followUp.due;
    return day === null ? { kind: 'none', deadline: null } : { kind: 'day', day, deadline: null };
  }
  const days = followUp.deadlines
    .flatMap((deadline) => (deadline.due !== null && deadline.kind !== 'recurring' ? [{ day: deadline.due, deadline }] : []))
    .sort((a, b) => compare(a.day, b.day));
  const counted = days.find(({ day }) => day >= seenFrom) ?? days.at(-1);
  if (counted !== undefined) return { kind: 'day', ...counted };
  const duties = followUp.deadlines.filter((deadline) => deadline.kind === 'recurring');
  // "Hằng tháng báo cáo …, trước ngày 25": where both the rhythm and its day were read, the day counts.
  const recurring = duties.find(({ value }) => !namesPeriodAlone(value ?? '')) ?? duties[0];
  if (recurring !== undefined) {
    const rule = recurring.value ?? '';
    const start = readFrom(followUp, rule);
    return { kind: 'recurring', rule, start, deadline: recurring, ...dutyOf(followUp, rule, start, seenFrom) };
  }
  return { kind: 'none', deadline: followUp.deadlines[0] ?? null };
}

/**
 * What was read counts from the day on which it was saved; where the rule names no day, from the day after: what names no day
 * cannot be due at once.
 */
function readFrom({ savedAt }: FollowUp, rule: string): IsoDay {
  const saved = todayInVietnam(new Date(savedAt));
  return namesPeriodAlone(rule) ? addDays(saved, 1) : saved;
}

/** Orders ISO days and instants, which sort as text. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The one day on which something has to be done next; null where there is none. */
export function dayOf(due: Due): IsoDay | null {
  return due.kind === 'none' ? null : due.day;
}
