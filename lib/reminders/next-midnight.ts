import { addDays, todayInVietnam } from '@/lib/calendar/iso-day';

/** The instant, in milliseconds, at which the next day begins in Vietnam: what is due tomorrow is then due today. */
export function nextMidnightInVietnam(now: Date): number {
  return Date.parse(`${addDays(todayInVietnam(now), 1)}T00:00:00+07:00`);
}
