import { expect, it } from 'vitest';
import { type SnoozeChoice, snoozeUntil } from '@/lib/reminders/snooze';

// Days begin at eight in the morning in Vietnam, which is one o'clock in UTC.
it.each<[string, SnoozeChoice, string, string | null]>([
  ['a Tuesday morning, until tonight', 'tonight', '2024-03-05T02:00:00Z', '2024-03-05T12:00:00.000Z'],
  ['a Tuesday night, when tonight is over', 'tonight', '2024-03-05T13:00:00Z', null],
  ['a Tuesday, until tomorrow', 'tomorrow', '2024-03-05T02:00:00Z', '2024-03-06T01:00:00.000Z'],
  ['after midnight in Vietnam, until tomorrow', 'tomorrow', '2024-03-05T17:30:00Z', '2024-03-07T01:00:00.000Z'],
  ['28 February of a leap year, until tomorrow', 'tomorrow', '2024-02-28T02:00:00Z', '2024-02-29T01:00:00.000Z'],
  ['the end of a year, until tomorrow', 'tomorrow', '2024-12-31T02:00:00Z', '2025-01-01T01:00:00.000Z'],
  ['a Tuesday, until Monday', 'monday', '2024-03-05T02:00:00Z', '2024-03-11T01:00:00.000Z'],
  ['a Sunday, until Monday', 'monday', '2024-03-10T02:00:00Z', '2024-03-11T01:00:00.000Z'],
  ['a Monday, until the next one', 'monday', '2024-03-11T00:00:00Z', '2024-03-18T01:00:00.000Z'],
  ['until a day that is chosen', { day: '2024-02-29' }, '2024-02-20T02:00:00Z', '2024-02-29T01:00:00.000Z'],
  ['until a day that has passed', { day: '2024-02-19' }, '2024-02-20T02:00:00Z', null],
])('%s', (_what, choice, now, until) => {
  expect(snoozeUntil(choice, new Date(now), 8)).toBe(until);
});
