import type { TimeRule } from '@/lib/deadlines/time-expression';
import { afterEvent } from './after-event';
import { beforeEvent } from './before-event';
import { countedDay } from './counted-day';
import { current, dayOfThisMonth, impliedCurrent } from './current';
import { dayOfMonthlyDuty, dayOfWeeklyDuty } from './day-of-duty';
import { dayRange, daysRange, monthRange, wholeDaysRange } from './day-range';
import { duration } from './duration';
import { daysOfMonth, firstDays } from './first-days';
import { dailyHour, everySoOften, periodically, regularReport, timesPer } from './frequency';
import { furtherCount } from './further-count';
import { dayOfTet, lunarDayOf, lunarFeast } from './lunar-day';
import { mixedRange } from './mixed-range';
import { figureMonth, month, monthOfCell, shortMonth } from './month';
import { glossedDay, nearDay, sameDay, weekdayNear } from './named-day';
import { beforeLunarNewYear, beforeNewYear } from './named-feast';
import { bareDay, labelledDay, listedDay, numericDay, yearlessDay } from './numeric-day';
import { partOfYear } from './part-of-year';
import { quarter, quarterRange } from './quarter';
import {
  firstDayOfMonth,
  lastOfMonth,
  lastOfQuarter,
  monthlyDay,
  quarterlyDay,
  weeklyDay,
  yearlyDay,
  yearlyMonth,
} from './recurring-day';
import { lastDayOfMonth, weekdayOfEveryMonth, weekdayOfMonth, weekOfMonth } from './week-of-month';
import { spelledDay, writtenDay } from './written-day';
import { phase, schoolYear, thisYear, year } from './year';

/**
 * Which forms of times are read, in this order. Where two overlap, the one that begins first wins, then the longer, then
 * the earlier in this list.
 */
export const TIME_RULES: readonly TimeRule[] = [
  glossedDay,
  dayRange,
  wholeDaysRange,
  daysRange,
  quarterRange,
  monthRange,
  mixedRange,
  yearlyDay,
  quarterlyDay,
  monthlyDay,
  dayOfMonthlyDuty,
  dayOfWeeklyDuty,
  firstDays,
  daysOfMonth,
  firstDayOfMonth,
  lastOfMonth,
  lastOfQuarter,
  yearlyMonth,
  weeklyDay,
  dailyHour,
  listedDay,
  lunarDayOf,
  dayOfTet,
  lunarFeast,
  spelledDay,
  writtenDay,
  numericDay,
  yearlessDay,
  bareDay,
  labelledDay,
  nearDay,
  sameDay,
  weekdayNear,
  beforeEvent,
  afterEvent,
  furtherCount,
  countedDay,
  duration,
  partOfYear,
  dayOfThisMonth,
  impliedCurrent,
  current,
  weekOfMonth,
  weekdayOfMonth,
  weekdayOfEveryMonth,
  lastDayOfMonth,
  periodically,
  timesPer,
  regularReport,
  everySoOften,
  monthOfCell,
  figureMonth,
  month,
  shortMonth,
  quarter,
  beforeLunarNewYear,
  beforeNewYear,
  schoolYear,
  phase,
  year,
  thisYear,
];
