import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  daysInMonth,
  endOfMonth,
  formatDay,
  isIsoDay,
  isoDay,
  todayInVietnam,
  weekday,
} from '@/lib/calendar/iso-day';

it.each([
  [2024, 2, 29, '2024-02-29'],
  [2025, 2, 29, null],
  [2000, 2, 29, '2000-02-29'],
  [1900, 2, 29, null],
  [2026, 4, 31, null],
  [2026, 12, 31, '2026-12-31'],
  [2026, 0, 1, null],
  [2026, 13, 1, null],
  [2026, 1, 0, null],
  [2026, Number.NaN, 1, null],
])('%i-%i-%i is the day %s', (year, month, day, expected) => {
  expect(isoDay(year, month, day)).toBe(expected);
});

it.each(['2026-3-5', '2026-02-30', '26-03-05', '2026-03-05T00:00', ''])('“%s” is no day', (text) => {
  expect(isIsoDay(text)).toBe(false);
});

it.each([
  [2024, 2, 29],
  [2026, 2, 28],
  [2026, 4, 30],
  [2026, 12, 31],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
  expect(endOfMonth(year, month)).toBe(isoDay(year, month, days));
});

it.each([
  ['2026-11-20T16:59:59Z', '2026-11-20'],
  ['2026-11-20T17:00:00Z', '2026-11-21'],
  ['2026-12-31T17:00:00Z', '2027-01-01'],
])('at %s it is %s in Vietnam, whatever the zone of the machine', (instant, day) => {
  expect(todayInVietnam(new Date(instant))).toBe(day);
});

it('names Sunday 0 and writes days as offices do', () => {
  expect(weekday('2026-03-15')).toBe(0);
  expect(formatDay('2026-03-05')).toBe('05/03/2026');
});

it('moves by days there and back', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.integer({ min: -5_000, max: 5_000 }), (date, count) => {
      const day = date.toISOString().slice(0, 10);
      const moved = addDays(day, count);
      expect(isIsoDay(moved)).toBe(true);
      expect(daysBetween(day, moved)).toBe(count);
      expect(addDays(moved, -count)).toBe(day);
    }),
  );
});
