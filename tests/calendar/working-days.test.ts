import { expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay, nextWorkingDay } from '@/lib/calendar/working-days';

it.each<[day: string, working: boolean, why: string]>([
  ['2026-02-13', true, 'the Friday before Tết'],
  ['2026-02-16', false, 'the day before New Year’s Eve of Bính Ngọ'],
  ['2026-02-20', false, 'the last day of Tết'],
  ['2026-02-23', true, 'the Monday after Tết'],
  ['2026-01-02', false, 'a Friday given in exchange'],
  ['2026-01-10', true, 'the Saturday worked for it'],
  ['2026-04-27', false, 'the Monday for the Hùng Kings’ Sunday'],
  ['2026-04-30', false, 'Reunification Day'],
  ['2026-05-01', false, 'Labour Day'],
  ['2026-08-22', true, 'the Saturday worked for 31 August'],
  ['2026-08-31', false, 'the Monday given before National Day'],
  ['2026-09-03', true, 'the day after National Day'],
  ['2025-05-02', false, 'a Friday given in exchange'],
  ['2025-04-26', true, 'the Saturday worked for it'],
  ['2024-02-14', false, 'the last day of Tết Giáp Thìn'],
  ['2026-03-07', false, 'a Saturday'],
  ['2026-03-08', false, 'a Sunday'],
])('%s: working %s (%s)', (day, working) => {
  expect(isWorkingDay(day)).toBe(working);
});

it.each([
  ['2026-02-12', 1, '2026-02-13'],
  ['2026-02-12', 2, '2026-02-23'],
  ['2026-02-13', 5, '2026-02-27'],
  ['2026-02-18', 1, '2026-02-23'],
  ['2026-04-24', 5, '2026-05-06'],
  ['2026-01-08', 2, '2026-01-10'],
  ['2026-03-06', 0, '2026-03-06'],
  // Years before the table by their notices: Tết Quý Mão, a Saturday worked in 2019.
  ['2023-01-19', 1, '2023-01-27'],
  ['2019-04-26', 2, '2019-05-03'],
  ['2019-05-03', 1, '2019-05-04'],
  // Years without a notice by the law: Tết Đinh Mùi whose first days fall on a weekend, 1 May on a Saturday made up for on the Monday.
  ['2027-02-04', 1, '2027-02-11'],
  ['2027-04-29', 1, '2027-05-04'],
  ['2015-04-27', 1, '2015-04-29'],
])('from %s, %i working days end on %s: the first day is not counted', (day, count, end) => {
  expect(addWorkingDays(day, count)).toBe(end);
});

it.each([
  ['2026-02-14', '2026-02-23'],
  ['2026-03-08', '2026-03-09'],
  ['2026-01-10', '2026-01-10'],
  ['2026-04-25', '2026-04-28'],
  ['2023-04-30', '2023-05-04'],
  ['2017-09-02', '2017-09-05'],
])('a count that ends on %s ends on %s', (day, next) => {
  expect(nextWorkingDay(day)).toBe(next);
});
