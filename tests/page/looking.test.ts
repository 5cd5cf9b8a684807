import { expect, it } from 'vitest';
import { beginLooking, endLooking } from '@/lib/page/looking';

it('ends when the reader starts, and when another look begins', () => {
  const world = {};
  const first = beginLooking(world);
  const second = beginLooking(world);
  expect([first.aborted, second.aborted]).toEqual([true, false]);
  endLooking(world);
  expect(second.aborted).toBe(true);
});

it('has nothing to end where no look was begun', () => {
  expect(() => endLooking({})).not.toThrow();
});
