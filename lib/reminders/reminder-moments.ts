import { addDays, type IsoDay } from '@/lib/calendar/iso-day';
import { isWorkingDay, OFFICIAL_TABLE, type WorkingTable } from '@/lib/calendar/working-days';
import type { ReminderSettings } from './reminder-settings';

/** An instant (ISO) at which something is to be said about a due day, and how many days ahead that was meant to be. */
export interface Moment {
  lead: number;
  at: string;
}

/** When to remind of what is due on `day`: so many days ahead, or on the last working day before, where offices do not work then. */
export function momentsFor(day: IsoDay, { leadDays, hour, table }: ReminderSettings): Moment[] {
  const days = table ?? OFFICIAL_TABLE;
  return leadDays.map((lead) => ({ lead, at: hourOfDay(lastWorkingDay(addDays(day, -lead), days), hour) }));
}

/** The ISO instant of a full hour of a day in Vietnam. */
export function hourOfDay(day: IsoDay, hour: number): string {
  return new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+07:00`).toISOString();
}

/** Longer than any holidays: a table in which nobody ever works must not be searched for ever. */
const LONGEST_HOLIDAYS = 60;

/** `day` itself where offices work on it, else the last day before on which they do; `day` again where there is none. */
function lastWorkingDay(day: IsoDay, table: WorkingTable): IsoDay {
  for (let back = 0; back <= LONGEST_HOLIDAYS; back += 1) {
    const candidate = addDays(day, -back);
    if (isWorkingDay(candidate, table)) return candidate;
  }
  return day;
}
