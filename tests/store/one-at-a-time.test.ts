import { expect, it } from 'vitest';
import { oneAtATime } from '@/lib/store/one-at-a-time';

function work() {
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const run = oneAtATime(() => new Promise<void>((resolve, reject) => ends.push({ resolve, reject })));
  return { run, ends };
}

it('runs again once for all calls that came during a run', async () => {
  const { run, ends } = work();
  const first = run();
  const second = run();
  const third = run();
  expect(ends).toHaveLength(1);
  ends[0]?.resolve();
  await first;
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.resolve();
  await Promise.all([second, third]);
  expect(ends).toHaveLength(2);
});

it('goes on after a run that failed, and tells only those who waited for it', async () => {
  const { run, ends } = work();
  const first = run();
  const second = run();
  ends[0]?.reject(new Error('no room'));
  await expect(first).rejects.toThrow('no room');
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.resolve();
  await expect(second).resolves.toBeUndefined();
});
