import { addDays, type IsoDay, isoDay, weekday } from './iso-day';
import { lunarDay, lunarNewYear } from './lunar-calendar';

/**
 * Days on which offices did not work beside weekends, and Saturdays worked in exchange, in years that are over: what the Prime Minister's
 * and the labour ministry's yearly notices gave (2019 to 2023, as 8056/VPCP-KGVX of 1 December 2022 for 2023).
 */
const OFF: readonly (readonly [first: IsoDay, last: IsoDay])[] = [
  ['2018-12-31', '2019-01-01'],
  ['2019-02-04', '2019-02-08'],
  ['2019-04-15', '2019-04-15'],
  ['2019-04-29', '2019-05-01'],
  ['2019-09-02', '2019-09-02'],
  ['2020-01-01', '2020-01-01'],
  ['2020-01-23', '2020-01-29'],
  ['2020-04-02', '2020-04-02'],
  ['2020-04-30', '2020-05-01'],
  ['2020-09-02', '2020-09-02'],
  ['2021-01-01', '2021-01-01'],
  ['2021-02-10', '2021-02-16'],
  ['2021-04-21', '2021-04-21'],
  ['2021-04-30', '2021-05-03'],
  ['2021-09-02', '2021-09-03'],
  ['2022-01-03', '2022-01-03'],
  ['2022-01-31', '2022-02-04'],
  ['2022-04-11', '2022-04-11'],
  ['2022-05-02', '2022-05-03'],
  ['2022-09-01', '2022-09-02'],
  ['2023-01-02', '2023-01-02'],
  ['2023-01-20', '2023-01-26'],
  ['2023-05-01', '2023-05-03'],
  ['2023-09-01', '2023-09-04'],
];
const WORKED: readonly IsoDay[] = ['2019-01-05', '2019-05-04'];
const NOTED = new Set(OFF.map(([, last]) => last.slice(0, 4)));

/** Whether offices worked on a day of a year before those of the official table, or will work on one after them. */
export function isWorkingDayOfOtherYear(day: IsoDay): boolean {
  if (WORKED.includes(day)) return true;
  const ofWeek = weekday(day);
  if (ofWeek === 0 || ofWeek === 6 || OFF.some(([first, last]) => first <= day && day <= last)) return false;
  return NOTED.has(day.slice(0, 4)) || !statutoryDays(Number(day.slice(0, 4))).has(day);
}

const STATUTORY = new Map<number, ReadonlySet<IsoDay>>();

/**
 * The days off that the law itself names (Labour Code 2019, article 112), for a year without a notice: New Year, the eve and first three days of the
 * lunar year (the two more that Tết has are chosen year by year), the Hùng Kings' day, 30 April, 1 May, 2 September. One that falls
 * on a weekend is made up for on the next working day (article 111).
 */
function statutoryDays(year: number): ReadonlySet<IsoDay> {
  const known = STATUTORY.get(year);
  if (known !== undefined) return known;
  const tet = lunarNewYear(year);
  const days = [
    isoDay(year, 1, 1),
    ...(tet === null ? [] : [-1, 0, 1, 2].map((after) => addDays(tet, after))),
    lunarDay(year, 3, 10),
    isoDay(year, 4, 30),
    isoDay(year, 5, 1),
    isoDay(year, 9, 2),
  ].filter((day) => day !== null);
  const off = new Set<IsoDay>(days);
  for (const day of days) {
    if (weekday(day) !== 0 && weekday(day) !== 6) continue;
    let made = addDays(day, 1);
    while (weekday(made) === 0 || weekday(made) === 6 || off.has(made)) made = addDays(made, 1);
    off.add(made);
  }
  STATUTORY.set(year, off);
  return off;
}
