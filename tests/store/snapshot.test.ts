import { expect, it } from 'vitest';
import { removeFollowUp } from '@/lib/store/follow-ups';
import { readList } from '@/lib/store/read-list';
import { saveTasks } from '@/lib/store/save-tasks';
import { recoverFromSnapshot, takeSnapshot } from '@/lib/store/snapshot';
import { freshDatabase } from './fresh-database';
import { memoryArea, page, task } from './sample';

const NOW = '2024-03-05T02:00:00.000Z';

async function withSnapshot() {
  const area = memoryArea();
  const database = freshDatabase();
  await saveTasks(database, page(), [task('Rà soát hồ sơ.'), task('Tổng hợp báo cáo.')], NOW);
  await takeSnapshot(database, area, NOW);
  return { area, database };
}

function storedIn(area: ReturnType<typeof memoryArea>): {
  documents: unknown[];
  followUps: { label: string }[];
  version: number;
} {
  return area.items.get('snapshot') as ReturnType<typeof storedIn>;
}

it('brings the list back into an empty database', async () => {
  const { area, database } = await withSnapshot();
  const lost = freshDatabase();
  expect(await recoverFromSnapshot(lost, area, NOW)).toEqual({ outcome: 'restored', count: 2 });
  expect(await readList(lost)).toEqual(await readList(database));
});

it('does not depend on the order in which storage gives fields back', async () => {
  const { area } = await withSnapshot();
  area.items.set('snapshot', Object.fromEntries(Object.entries(storedIn(area)).reverse()));
  expect(await recoverFromSnapshot(freshDatabase(), area, NOW)).toMatchObject({ outcome: 'restored' });
});

it('leaves a list alone that is there', async () => {
  const { area } = await withSnapshot();
  const other = freshDatabase();
  await saveTasks(other, page(), [task('Việc mới.')], NOW);
  expect(await recoverFromSnapshot(other, area, NOW)).toEqual({ outcome: 'notNeeded' });
  expect(await readList(other)).toHaveLength(1);
});

it('leaves a list empty that was emptied on purpose, or that never was', async () => {
  const { area, database } = await withSnapshot();
  for (const { followUp } of await readList(database)) await removeFollowUp(database, followUp.id, NOW);
  await takeSnapshot(database, area, NOW);
  expect(await recoverFromSnapshot(database, area, NOW)).toEqual({ outcome: 'notNeeded' });
  expect(await recoverFromSnapshot(freshDatabase(), memoryArea(), NOW)).toEqual({ outcome: 'notNeeded' });
});

it.each([
  ['a changed field', (area: ReturnType<typeof memoryArea>) => Object.assign(storedIn(area).followUps[0] ?? {}, { label: '9' })],
  ['a missing row', (area: ReturnType<typeof memoryArea>) => storedIn(area).followUps.pop()],
  ['another version', (area: ReturnType<typeof memoryArea>) => Object.assign(storedIn(area), { version: 3 })],
  ['no snapshot at all', (area: ReturnType<typeof memoryArea>) => area.items.set('snapshot', 'hỏng')],
])('restores nothing from a snapshot with %s, and says that it is damaged', async (_what, damage) => {
  const { area } = await withSnapshot();
  damage(area);
  const lost = freshDatabase();
  expect(await recoverFromSnapshot(lost, area, NOW)).toEqual({ outcome: 'damaged' });
  expect(await readList(lost)).toEqual([]);
});
