import { addDays, type IsoDay } from '@/lib/calendar/iso-day';
import { isWorkingDay } from '@/lib/calendar/working-days';
import type { ReminderSettings } from './reminder-settings';

/** An instant (ISO) at which something is to be said about a due day, and how many days ahead that was meant to be. */
export interface Moment {
  lead: number;
  at: string;
}

/** When to remind of what is due on `day`: so many days ahead, or on the last working day before, where offices do not work then. */
export function momentsFor(day: IsoDay, { leadDays, hour }: ReminderSettings): Moment[] {
  return leadDays.map((lead) => ({ lead, at: hourOfDay(lastWorkingDay(addDays(day, -lead)), hour) }));
}

/** The ISO instant of a full hour of a day in Vietnam. */
export function hourOfDay(day: IsoDay, hour: number): string {
  return new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+07:00`).toISOString();
}

/** `day` itself where offices work on it, else the last day before on which they do. */
function lastWorkingDay(day: IsoDay): IsoDay {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, -1);
  return candidate;
}
