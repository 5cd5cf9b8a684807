import { expect, it } from 'vitest';
import { nextTick } from '@/lib/reminders/next-tick';

it.each([
  ['2024-02-28T16:59:59.000Z', '2024-02-28T17:00:00.000Z'], // midnight in Vietnam
  ['2024-02-28T17:00:00.000Z', '2024-02-28T17:10:00.000Z'],
  ['2024-12-31T00:51:07.123Z', '2024-12-31T01:00:00.000Z'], // eight in the morning
])('after %s is %s', (now, tick) => {
  expect(new Date(nextTick(new Date(now))).toISOString()).toBe(tick);
});
