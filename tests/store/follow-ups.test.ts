import { expect, it } from 'vitest';
import { removeFollowUp, restoreFollowUp, setDone, setOpen } from '@/lib/store/follow-ups';
import { readList } from '@/lib/store/read-list';
import { saveTasks } from '@/lib/store/save-tasks';
import { freshDatabase } from './fresh-database';
import { page, task } from './sample';

const MORNING = '2024-03-05T02:00:00.000Z';
const EVENING = '2024-03-05T11:00:00.000Z';
const UNKNOWN = 'f'.repeat(64);

async function withOne() {
  const database = freshDatabase();
  const { saved } = await saveTasks(database, page(), [task()], MORNING);
  return { database, id: saved[0]?.id ?? '' };
}

it('marks as done and open again', async () => {
  const { database, id } = await withOne();
  const before = await database.followUps.get(id);
  expect(await setDone(database, id, EVENING)).toBe(true);
  expect(await database.followUps.get(id)).toMatchObject({ status: 'done', doneAt: EVENING, savedAt: MORNING });
  expect(await setOpen(database, id)).toBe(true);
  expect(await database.followUps.get(id)).toEqual(before);
});

it('keeps the old state where the new one has not the stored shape', async () => {
  const { database, id } = await withOne();
  await expect(setDone(database, id, 'vừa xong')).rejects.toThrow();
  expect(await database.followUps.get(id)).toMatchObject({ status: 'open', doneAt: null });
});

it('says so where the follow-up is gone', async () => {
  const { database } = await withOne();
  expect(await setDone(database, UNKNOWN, EVENING)).toBe(false);
  expect(await setOpen(database, UNKNOWN)).toBe(false);
  expect(await removeFollowUp(database, UNKNOWN)).toBeNull();
});

it('removes the document with its last follow-up and brings both back as they were', async () => {
  const { database, id } = await withOne();
  await setDone(database, id, EVENING);
  const before = await readList(database);

  const removed = await removeFollowUp(database, id);
  expect(await database.followUps.count()).toBe(0);
  expect(await database.documents.count()).toBe(0);

  if (removed === null) throw new Error('nothing was removed');
  await restoreFollowUp(database, removed);
  expect(await readList(database)).toEqual(before);
});

it('keeps the document while another of its follow-ups is there', async () => {
  const { database, id } = await withOne();
  await saveTasks(database, page(), [task('Văn phòng đôn đốc các đơn vị.')], EVENING);
  await removeFollowUp(database, id);
  expect(await readList(database)).toHaveLength(1);
});

it('does not bring back what was tampered with', async () => {
  const { database, id } = await withOne();
  const removed = await removeFollowUp(database, id);
  if (removed === null) throw new Error('nothing was removed');
  const tampered = { ...removed, document: { ...removed.document, url: 'javascript:alert(1)' } };
  await expect(restoreFollowUp(database, tampered)).rejects.toThrow();
  expect(await readList(database)).toEqual([]);
});
