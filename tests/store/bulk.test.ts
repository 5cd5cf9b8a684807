import { expect, it } from 'vitest';
import { addByHand } from '@/lib/store/add-by-hand';
import { addTag, finishFollowUps, removeFollowUps, setDueDays, snoozeFollowUps } from '@/lib/store/bulk';
import type { Database } from '@/lib/store/database';
import { cancelFollowUp } from '@/lib/store/follow-ups';
import { readList } from '@/lib/store/read-list';
import { saveTasks } from '@/lib/store/save-tasks';
import { undoLast } from '@/lib/store/undo';
import { freshDatabase } from './fresh-database';
import { deadline, page, task } from './sample';

const NOW = '2026-03-15T03:00:00.000Z';
const LATER = '2026-03-15T03:05:00.000Z';
const TODAY = '2026-03-15';
const LONG_AGO = '2026-01-01T00:00:00.000Z';

async function listOf(count: number): Promise<{ database: Database; ids: string[] }> {
  const database = freshDatabase();
  const tasks = Array.from({ length: count }, (_, index) => task(`Việc số ${index} trước ngày 31/3/2026.`));
  const { saved } = await saveTasks(database, page(), tasks, NOW);
  return { database, ids: saved.map(({ id }) => id) };
}

const byId = async (database: Database) => new Map((await readList(database)).map(({ followUp }) => [followUp.id, followUp]));

it('finishes several in one step, and one undo brings all of them back', async () => {
  const { database, ids } = await listOf(5);
  const before = await byId(database);
  expect(await finishFollowUps(database, ids, TODAY, LATER)).toHaveLength(5);
  expect([...(await byId(database)).values()].map(({ finishedOn }) => finishedOn)).toEqual(Array(5).fill(TODAY));
  expect(await database.steps.count()).toBe(2);
  const step = await undoLast(database, LONG_AGO, LATER);
  expect(step?.followUpIds.toSorted()).toEqual(ids.toSorted());
  expect(await byId(database)).toEqual(before);
});

it('leaves what is cancelled, and what is gone, as it is and does not count it', async () => {
  const { database, ids } = await listOf(3);
  await cancelFollowUp(database, ids[0] ?? '', TODAY, NOW);
  expect(await finishFollowUps(database, [...ids, 'f'.repeat(64)], TODAY, LATER)).toHaveLength(2);
  expect((await byId(database)).get(ids[0] ?? '')).toMatchObject({ finishedOn: null, cancelledOn: TODAY });
});

it('records nothing where nothing changes', async () => {
  const { database, ids } = await listOf(2);
  await addTag(database, ids, 'gấp', NOW);
  const steps = await database.steps.count();
  expect(await addTag(database, ids, 'gấp', LATER)).toHaveLength(0);
  expect(await database.steps.count()).toBe(steps);
});

it('of a recurring duty finishes the occurrence that is to be dealt with', async () => {
  const database = freshDatabase();
  const rule = deadline(null, { kind: 'recurring', relation: 'every', value: 'FREQ=MONTHLY;BYMONTHDAY=20' });
  const { saved } = await saveTasks(database, page(), [task('Báo cáo hằng tháng', { deadlines: [rule] })], NOW);
  await finishFollowUps(
    database,
    saved.map(({ id }) => id),
    TODAY,
    LATER,
  );
  const [duty] = (await byId(database)).values();
  expect(duty).toMatchObject({ finishedOn: null, occurrences: { '2026-03-20': { finishedOn: TODAY } } });
});

it('sets the day, the tag and the silence of several', async () => {
  const { database, ids } = await listOf(2);
  expect(await setDueDays(database, ids, '2026-04-01', LATER)).toHaveLength(2);
  expect(await addTag(database, ids, 'quý I', LATER)).toHaveLength(2);
  expect(await snoozeFollowUps(database, ids, '2026-03-16T01:00:00.000Z', LATER)).toHaveLength(2);
  for (const followUp of (await byId(database)).values()) {
    expect(followUp).toMatchObject({ due: { day: '2026-04-01' }, tags: ['quý I'], snoozedUntil: '2026-03-16T01:00:00.000Z' });
  }
});

it('gives no task more tags than it can have', async () => {
  const database = freshDatabase();
  const tags = Array.from({ length: 20 }, (_, index) => `thẻ ${index}`);
  const id = await addByHand(database, { title: 'Đầy thẻ', tags }, NOW);
  expect(await addTag(database, [id], 'thêm', LATER)).toHaveLength(0);
});

it('removes several with the documents that they were the last of; one undo brings back both', async () => {
  const { database, ids } = await listOf(3);
  const alone = await addByHand(database, { title: 'Tự thêm' }, NOW);
  const before = await readList(database);
  expect(await removeFollowUps(database, [...ids, alone], LATER)).toHaveLength(4);
  expect(await database.documents.count()).toBe(0);
  expect(await database.followUps.count()).toBe(0);
  await undoLast(database, LONG_AGO, LATER);
  const sorted = (list: typeof before) => list.toSorted((a, b) => (a.followUp.id < b.followUp.id ? -1 : 1));
  expect(sorted(await readList(database))).toEqual(sorted(before));
});

it('keeps a document that still has a task', async () => {
  const { database, ids } = await listOf(3);
  await removeFollowUps(database, ids.slice(1), LATER);
  expect(await database.documents.count()).toBe(1);
});

it('refuses a day that does not exist, and then changes none of them', async () => {
  const { database, ids } = await listOf(2);
  await expect(setDueDays(database, ids, '2026-02-30', LATER)).rejects.toThrow();
  expect([...(await byId(database)).values()].every(({ due }) => due === null)).toBe(true);
});
