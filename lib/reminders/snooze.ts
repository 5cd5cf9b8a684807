import { addDays, type IsoDay, todayInVietnam, weekday } from '@/lib/calendar/iso-day';
import { hourOfDay } from './reminder-moments';

/** Until when a reminder can be put off: tối nay, ngày mai, thứ Hai, or a day that is chosen. */
export type SnoozeChoice = 'tonight' | 'tomorrow' | 'monday' | { day: IsoDay };

/** The hour that is meant by “tonight”. */
const EVENING = 19;

/**
 * The ISO instant until which a choice silences, as seen from `now`; days begin at the hour of reminders, `hour`. Null where
 * that time has passed.
 */
export function snoozeUntil(choice: SnoozeChoice, now: Date, hour: number): string | null {
  const today = todayInVietnam(now);
  const until = choice === 'tonight' ? hourOfDay(today, EVENING) : hourOfDay(dayOf(choice, today), hour);
  return until > now.toISOString() ? until : null;
}

function dayOf(choice: Exclude<SnoozeChoice, 'tonight'>, today: IsoDay): IsoDay {
  if (typeof choice === 'object') return choice.day;
  return addDays(today, choice === 'tomorrow' ? 1 : (8 - weekday(today)) % 7 || 7);
}
