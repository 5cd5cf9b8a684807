import { describe, expect, it } from 'vitest';
import { addByHand } from '@/lib/store/add-by-hand';
import { finishFollowUp } from '@/lib/store/finish';
import {
  addProgress,
  cancelFollowUp,
  editFollowUp,
  removeFollowUp,
  reopenFollowUp,
  snoozeFollowUp,
} from '@/lib/store/follow-ups';
import { readList } from '@/lib/store/read-list';
import { saveTasks } from '@/lib/store/save-tasks';
import type { Edit } from '@/lib/store/schema';
import { undoLast } from '@/lib/store/undo';
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

it('marks as finished and open again', async () => {
  const { database, id } = await withOne();
  const before = await database.followUps.get(id);
  expect(await finishFollowUp(database, id, '2024-03-05', EVENING)).toBe(true);
  expect(await database.followUps.get(id)).toMatchObject({ finishedOn: '2024-03-05', savedAt: MORNING });
  // A notification may be answered days after the task was ticked off.
  expect(await finishFollowUp(database, id, '2024-03-09', EVENING)).toBe(true);
  expect(await database.followUps.get(id)).toMatchObject({ finishedOn: '2024-03-05' });
  expect(await reopenFollowUp(database, id, EVENING)).toBe(true);
  expect(await database.followUps.get(id)).toEqual(before);
});

it('keeps the old state where the new one has not the stored shape', async () => {
  const { database, id } = await withOne();
  await expect(finishFollowUp(database, id, 'vừa xong', EVENING)).rejects.toThrow();
  await expect(finishFollowUp(database, id, '2024-02-30', EVENING)).rejects.toThrow();
  expect(await database.followUps.get(id)).toMatchObject({ finishedOn: null });
  expect(await database.steps.count()).toBe(1);
});

it('says so where the follow-up is gone', async () => {
  const { database } = await withOne();
  expect(await finishFollowUp(database, UNKNOWN, '2024-03-05', EVENING)).toBe(false);
  expect(await reopenFollowUp(database, UNKNOWN, EVENING)).toBe(false);
  expect(await removeFollowUp(database, UNKNOWN, EVENING)).toBe(false);
});

describe('what is set by hand', () => {
  it('stands beside what was read', async () => {
    const { database, id } = await withOne();
    const read = await database.followUps.get(id);
    const edit: Edit = {
      title: 'Báo cáo quy hoạch',
      due: { day: '2024-04-15' },
      assignee: 'Ông An',
      priority: 'high',
      product: 'Báo cáo',
      tags: ['quy hoạch'],
      evidence: 'https://mau.gov.vn/bao-cao',
      note: 'Gửi bản giấy.',
      lateReason: 'Chờ số liệu.',
    };
    expect(await editFollowUp(database, id, edit, EVENING)).toBe(true);
    expect(await database.followUps.get(id)).toEqual({ ...read, ...edit });
  });

  it.each([
    ['an address that is none of the web', { evidence: 'javascript:alert(1)' }],
    ['a day that does not exist', { due: { day: '2023-02-29' } }],
    ['an empty title', { title: '' }],
    ['a text beyond all measure', { note: 'x'.repeat(10_001) }],
  ])('is refused where it is %s', async (_what, edit) => {
    const { database, id } = await withOne();
    await expect(editFollowUp(database, id, edit, EVENING)).rejects.toThrow();
    expect(await database.steps.count()).toBe(1);
  });

  it('is recorded once: an edit that changes nothing leaves no trace', async () => {
    const { database, id } = await withOne();
    await editFollowUp(database, id, { note: '', tags: [] }, EVENING);
    expect(await database.steps.count()).toBe(1);
  });
});

it('keeps cancelled tasks, notes with their days, and silence until an instant', async () => {
  const { database, id } = await withOne();
  await addProgress(database, id, '2024-03-04', 'Đã lấy ý kiến.', EVENING);
  await snoozeFollowUp(database, id, '2024-03-06T01:00:00.000Z', EVENING);
  await cancelFollowUp(database, id, '2024-03-05', EVENING);
  expect(await database.followUps.get(id)).toMatchObject({
    progress: { [EVENING]: { on: '2024-03-04', text: 'Đã lấy ý kiến.' } },
    snoozedUntil: '2024-03-06T01:00:00.000Z',
    cancelledOn: '2024-03-05',
  });
});

it('takes a task that was typed by hand, without a document', async () => {
  const database = freshDatabase();
  const id = await addByHand(database, { title: 'Chuẩn bị họp giao ban', due: { day: '2024-03-11' } }, MORNING);
  expect(await readList(database)).toMatchObject([
    { followUp: { id, title: 'Chuẩn bị họp giao ban', quote: null }, document: null },
  ]);
  await expect(addByHand(database, { title: '' }, MORNING)).rejects.toThrow();
  expect(await removeFollowUp(database, id, EVENING)).toBe(true);
  await undoLast(database, MORNING, EVENING);
  expect(await database.followUps.count()).toBe(1);
});

it('removes the document with its last follow-up and brings both back as they were', async () => {
  const { database, id } = await withOne();
  await finishFollowUp(database, id, '2024-03-05', EVENING);
  const before = await readList(database);

  expect(await removeFollowUp(database, id, EVENING)).toBe(true);
  expect(await database.followUps.count()).toBe(0);
  expect(await database.documents.count()).toBe(0);

  expect(await undoLast(database, MORNING, EVENING)).toMatchObject({ action: 'deleted', followUpIds: [id] });
  expect(await readList(database)).toEqual(before);
});

it('keeps the document while another of its follow-ups is there', async () => {
  const { database, id } = await withOne();
  await saveTasks(database, page(), [task('Văn phòng đôn đốc các đơn vị.')], EVENING);
  await removeFollowUp(database, id, EVENING);
  expect(await readList(database)).toMatchObject([{ document: { url: page().url } }]);
});
