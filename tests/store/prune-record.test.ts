import { expect, it } from 'vitest';
import { addByHand } from '@/lib/store/add-by-hand';
import { editFollowUp, removeFollowUp } from '@/lib/store/follow-ups';
import { keepCopies } from '@/lib/store/keep-copies';
import { KEPT_AFTER_DELETION_DAYS, KEPT_DAYS, MOST_STEPS, pruneRecord } from '@/lib/store/prune-record';
import { copyRecord, readRecordCopy } from '@/lib/store/record-copy';
import { recover } from '@/lib/store/recover';
import { undoLast } from '@/lib/store/undo';
import { freshDatabase } from './fresh-database';
import { CARE, memoryArea } from './sample';

const NOW = new Date('2026-11-21T02:00:00.000Z');
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString();

it('keeps a change for a year, and the last one for ever', async () => {
  const database = freshDatabase();
  const id = await addByHand(database, { title: 'Họp' }, ago(KEPT_DAYS + 20));
  await editFollowUp(database, id, { note: '1' }, ago(KEPT_DAYS + 10));
  await editFollowUp(database, id, { note: '2' }, ago(KEPT_DAYS - 10));
  expect(await pruneRecord(database, NOW)).toBe(true);
  expect((await database.steps.toArray()).map(({ seq }) => seq)).toEqual([3]);
  expect(await pruneRecord(database, NOW)).toBe(false);
  expect(await pruneRecord(database, new Date('2030-01-01T00:00:00.000Z'))).toBe(false);
  expect(await database.steps.count()).toBe(1);
  expect((await database.followUps.get(id))?.note).toBe('2');
});

it('forgets the words of a deleted task after a month, and not before', async () => {
  const database = freshDatabase();
  const gone = await addByHand(database, { title: 'Bí danh Hoa Sen' }, ago(60));
  await addByHand(database, { title: 'Còn lại' }, ago(60));
  await removeFollowUp(database, gone, ago(KEPT_AFTER_DELETION_DAYS - 1));
  await pruneRecord(database, NOW);
  expect(JSON.stringify(await database.steps.toArray())).toContain('Hoa Sen');
  expect(await pruneRecord(database, new Date(NOW.getTime() + 2 * 86_400_000))).toBe(true);
  const left = JSON.stringify(await database.steps.toArray());
  expect(left).not.toContain('Hoa Sen');
  expect(left).toContain('Còn lại');
});

it('keeps so many changes at most, but whatever can still be undone', async () => {
  const database = freshDatabase();
  const id = await addByHand(database, { title: 'Họp' }, ago(3));
  const [first] = await database.steps.toArray();
  const many = Array.from({ length: MOST_STEPS + 40 }, (_, index) => ({
    ...first,
    seq: index + 2,
    at: ago(index < 30 ? 2 : 0.5),
  }));
  await database.table('steps').bulkAdd(many);
  await pruneRecord(database, NOW);
  // Thirty-one are older than a day; those of today are more than are kept, and stay.
  expect(await database.steps.count()).toBe(MOST_STEPS + 10);
  expect(await database.followUps.get(id)).toBeDefined();
});

it('leaves a record that undoing and its copy can still work with', async () => {
  const database = freshDatabase();
  const area = memoryArea();
  for (let count = 0; count < 120; count += 1) await addByHand(database, { title: `${count}` }, ago(KEPT_DAYS + 1));
  const id = await addByHand(database, { title: 'Họp' }, ago(1));
  await keepCopies(database, area, NOW);
  await pruneRecord(database, NOW);
  await editFollowUp(database, id, { note: 'mới' }, NOW.toISOString());
  await copyRecord(database, area, true);
  expect(await readRecordCopy(area)).toEqual(await database.steps.toArray());
  expect([...area.items.keys()].filter((name) => name.startsWith('recordCopy:'))).toEqual(['recordCopy:2']);
  expect(await recover(freshDatabase(), area, NOW.toISOString(), CARE)).toEqual({
    outcome: 'restored',
    count: 121,
    lostSince: null,
    left: 0,
  });
  expect(await undoLast(database, ago(1), NOW.toISOString())).toMatchObject({ action: 'edited' });
});
