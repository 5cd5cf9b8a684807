import { expect, it } from 'vitest';
import { formatInstant } from '@/lib/calendar/format-instant';
import { parseDay } from '@/lib/calendar/parse-day';

it.each([
  ['31/3/2026', '2026-03-31'],
  [' 05-03-26 ', '2026-03-05'],
  ['29.2.2024', '2024-02-29'],
  ['29/2/2023', null],
  ['31/4/2026', null],
  ['3/31/2026', null],
  ['hôm nay', null],
  ['', null],
])('reads %j as %s', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

it('shows an instant as a clock in Vietnam does', () => {
  expect(formatInstant('2024-02-28T17:05:00.000Z')).toBe('29/02/2024 00:05');
});
