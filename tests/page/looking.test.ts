import { expect, it } from 'vitest';
import { beginLooking, endLooking, endWithFinding, hasFound } from '@/lib/page/looking';

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

it('is known to have found something only where it ended so', () => {
  const world = {};
  expect(hasFound(world)).toBe(false);
  beginLooking(world);
  endWithFinding(world);
  // The reader that it called ends whatever look there is.
  endLooking(world);
  expect(hasFound(world)).toBe(true);
  beginLooking(world);
  expect(hasFound(world)).toBe(false);
  endLooking(world);
  expect(hasFound(world)).toBe(false);
});
