import { addDays, type IsoDay, weekday } from './iso-day';
import { isWorkingDayOfOtherYear } from './other-years';

/** Days on which offices do not work beside Saturdays and Sundays, as first and last day, and Saturdays worked in exchange. */
export interface WorkingTable {
  off: readonly (readonly [first: IsoDay, last: IsoDay])[];
  worked: readonly IsoDay[];
}

/**
 * The table from the yearly official notices (2024–2026), which a user may change: it is announced year by year. Reminders of a year
 * that is not here count weekends alone; for reading documents see `other-years`.
 */
export const OFFICIAL_TABLE: WorkingTable = {
  off: [
    ['2024-01-01', '2024-01-01'],
    ['2024-02-08', '2024-02-14'],
    ['2024-04-18', '2024-04-18'],
    ['2024-04-29', '2024-05-01'],
    ['2024-09-02', '2024-09-03'],
    ['2025-01-01', '2025-01-01'],
    ['2025-01-27', '2025-01-31'],
    ['2025-04-07', '2025-04-07'],
    ['2025-04-30', '2025-05-02'],
    ['2025-09-01', '2025-09-02'],
    ['2026-01-01', '2026-01-02'],
    ['2026-02-16', '2026-02-20'],
    ['2026-04-27', '2026-04-27'],
    ['2026-04-30', '2026-05-01'],
    ['2026-08-31', '2026-09-02'],
  ],
  worked: ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'],
};

/** Whether offices work on `day`, by the official table or another. */
export function isWorkingDay(day: IsoDay, { off, worked }: WorkingTable = OFFICIAL_TABLE): boolean {
  if (worked.includes(day)) return true;
  const ofWeek = weekday(day);
  return ofWeek !== 0 && ofWeek !== 6 && !off.some(([first, last]) => first <= day && day <= last);
}

const TABLE_YEARS = new Set(OFFICIAL_TABLE.off.map(([first]) => first.slice(0, 4)));

/** Whether offices work on the day of any year, as far as its notices or the law tell. */
function isWorkingDayOfAnyYear(day: IsoDay): boolean {
  return TABLE_YEARS.has(day.slice(0, 4)) ? isWorkingDay(day) : isWorkingDayOfOtherYear(day);
}

/** `day` itself where offices work on it, else the next day they do. */
export function nextWorkingDay(day: IsoDay): IsoDay {
  let candidate = day;
  while (!isWorkingDayOfAnyYear(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The day that is `count` working days after `day`; the first is not counted (Civil Code 2015, article 147). */
export function addWorkingDays(day: IsoDay, count: number): IsoDay {
  let candidate = day;
  for (let left = count; left > 0; ) {
    candidate = addDays(candidate, 1);
    if (isWorkingDayOfAnyYear(candidate)) left -= 1;
  }
  return candidate;
}
