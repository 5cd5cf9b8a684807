import { daysBetween, todayInVietnam } from '@/lib/calendar/iso-day';
import { momentsFor } from '@/lib/reminders/reminder-moments';
import type { ReminderSettings } from '@/lib/reminders/reminder-settings';
import type { CalendarItem } from './calendar-item';

const HOUR = 3_600;

/**
 * When a calendar is to ring for an item, in seconds from the beginning of its day (negative before it), the earliest first: when the
 * extension itself reminds. Of what recurs the occurrences differ, so that days off cannot be stepped aside for. Nothing rings for what
 * is over or has no day.
 */
export function alarmsOf({ day, rule, state }: CalendarItem, settings: ReminderSettings): number[] {
  if (day === null || state !== 'open') return [];
  const leads =
    rule === null ? momentsFor(day, settings).map(({ at }) => daysBetween(todayInVietnam(new Date(at)), day)) : settings.leadDays;
  return [...new Set(leads)].sort((a, b) => b - a).map((lead) => (settings.hour - 24 * lead) * HOUR);
}
