import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atOnce, inSlices, type Steps } from '@/lib/steps';

/** What the clock shows; each step of `work` takes 4 ms by it. */
let now = 0;
const never = new AbortController().signal;

function* work(done: number[], count: number): Steps<string> {
  for (let step = 0; step < count; step += 1) {
    done.push(step);
    now += 4;
    yield;
  }
  return 'done';
}

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('does all at once where nobody waits', () => {
  const done: number[] = [];
  expect(atOnce(work(done, 3))).toBe('done');
  expect(done).toEqual([0, 1, 2]);
});

it('lets others have their turn after ten milliseconds', async () => {
  const done: number[] = [];
  const turns: number[] = [];
  vi.stubGlobal('scheduler', {
    postTask: () => {
      turns.push(done.length);
      return Promise.resolve();
    },
  });
  expect(await inSlices(work(done, 7), never)).toBe('done');
  expect(turns).toEqual([3, 6]);
});

it('does so in a browser without a scheduler too', async () => {
  vi.stubGlobal('scheduler', undefined);
  const done: number[] = [];
  let seenByOther = 0;
  setTimeout(() => {
    seenByOther = done.length;
  });
  await inSlices(work(done, 7), never);
  expect(seenByOther).toBe(3);
});

it('stops where it is given up', async () => {
  const done: number[] = [];
  const giving = new AbortController();
  vi.stubGlobal('scheduler', { postTask: () => Promise.resolve(giving.abort()) });
  expect(await inSlices(work(done, 7), giving.signal)).toBeNull();
  expect(done).toHaveLength(3);
});

it('fails as its steps do', async () => {
  // biome-ignore lint/correctness/useYield: a step that fails is what is tried.
  function* failing(): Steps<void> {
    throw new Error('no');
  }
  await expect(inSlices(failing(), never)).rejects.toThrow('no');
});
