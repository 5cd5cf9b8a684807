import { expect, it } from 'vitest';
import { addByHand } from '@/lib/store/add-by-hand';
import { editFollowUp } from '@/lib/store/follow-ups';
import { readList } from '@/lib/store/read-list';
import { saveTasks } from '@/lib/store/save-tasks';
import { readNewestMark, readSnapshot, takeSnapshot } from '@/lib/store/snapshot';
import { freshDatabase } from './fresh-database';
import { memoryArea, page, task } from './sample';

const NOW = '2024-03-05T02:00:00.000Z';
const LATER = '2024-03-05T02:05:00.000Z';

/** A list of two tasks that was copied, then a third, and copied again: two generations. */
async function copiedTwice() {
  const area = memoryArea();
  const database = freshDatabase();
  await saveTasks(database, page(), [task('Rà soát hồ sơ.'), task('Tổng hợp báo cáo.')], NOW);
  await takeSnapshot(database, area, NOW);
  await addByHand(database, { title: 'Họp giao ban' }, LATER);
  await takeSnapshot(database, area, LATER);
  return { area, database };
}

it('keeps the whole list, and says up to which change', async () => {
  const { area, database } = await copiedTwice();
  const { snapshot, skipped } = await readSnapshot(area);
  expect(skipped).toBe(false);
  expect(snapshot).toMatchObject({ savedAt: LATER, until: 2 });
  expect(snapshot?.followUps).toEqual((await readList(database)).map(({ followUp }) => followUp));
  expect(await readNewestMark(area)).toMatchObject({ savedAt: LATER, until: 2 });
});

it('keeps a long list in parts of bounded size, and takes away parts that are no longer needed', async () => {
  const area = memoryArea();
  const database = freshDatabase();
  const id = await addByHand(database, { title: 'Dài', note: 'ă'.repeat(10_000) }, NOW);
  for (let count = 0; count < 60; count += 1) await addByHand(database, { title: `${count}`, note: 'ă'.repeat(10_000) }, NOW);
  await takeSnapshot(database, area, NOW);
  await takeSnapshot(database, area, NOW);
  const sizes = [...area.items.values()].map((value) => JSON.stringify(value).length);
  expect(sizes.length).toBeGreaterThan(4);
  expect(Math.max(...sizes)).toBeLessThan(600_000);
  expect((await readSnapshot(area)).snapshot?.followUps).toHaveLength(61);
  await database.followUps.clear();
  await editFollowUp(database, id, { note: '' }, NOW);
  await takeSnapshot(database, area, NOW);
  await takeSnapshot(database, area, NOW);
  expect([...area.items.keys()].sort()).toEqual(['snapshot:a', 'snapshot:a:0', 'snapshot:b', 'snapshot:b:0']);
});

it.each<[string, (items: Map<string, unknown>) => void]>([
  ['cut off', (items) => items.set('snapshot:b:0', String(items.get('snapshot:b:0')).slice(0, -20))],
  ['changed in one letter', (items) => items.set('snapshot:b:0', String(items.get('snapshot:b:0')).replace('Họp', 'Hop'))],
  ['without a part', (items) => items.delete('snapshot:b:0')],
  ['without its head', (items) => items.delete('snapshot:b')],
  ['of which the head is nonsense', (items) => items.set('snapshot:b', { parts: 'nhiều' })],
])('takes the copy before where the newest is %s', async (_what, damage) => {
  const { area } = await copiedTwice();
  damage(area.items);
  const { snapshot } = await readSnapshot(area);
  expect(snapshot).toMatchObject({ savedAt: NOW, until: 1 });
  expect(snapshot?.followUps).toHaveLength(2);
});

it('tells where no copy can be read at all', async () => {
  const { area } = await copiedTwice();
  for (const name of ['snapshot:a:0', 'snapshot:b:0']) area.items.set(name, 'hỏng');
  expect(await readSnapshot(area)).toEqual({ snapshot: null, skipped: true });
  expect(await readSnapshot(memoryArea())).toEqual({ snapshot: null, skipped: false });
});

it('stops half-way where there is no room left, and the copy before is still there', async () => {
  const { area, database } = await copiedTwice();
  await addByHand(database, { title: 'Không còn chỗ' }, LATER);
  let writes = 0;
  const full = {
    ...area,
    set: async (items: Record<string, unknown>) => {
      writes += 1;
      if (writes > 1) throw new DOMException('full', 'QuotaExceededError');
      await area.set(items);
    },
  };
  await expect(takeSnapshot(database, full, LATER)).rejects.toThrow('full');
  const { snapshot } = await readSnapshot(area);
  expect(snapshot).toMatchObject({ until: 2 });
  expect(snapshot?.followUps).toHaveLength(3);
});

it('leaves out a row that has not the stored shape, and keeps the others', async () => {
  const { area, database } = await copiedTwice();
  await database.table('followUps').put({ id: 'lạ' });
  await takeSnapshot(database, area, LATER);
  expect((await readSnapshot(area)).snapshot?.followUps).toHaveLength(3);
});
