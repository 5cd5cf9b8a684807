import { expect, it } from 'vitest';
import { addByHand } from '@/lib/store/add-by-hand';
import { editFollowUp } from '@/lib/store/follow-ups';
import { copyRecord, readRecordCopy } from '@/lib/store/record-copy';
import { recover } from '@/lib/store/recover';
import { takeSnapshot } from '@/lib/store/snapshot';
import { undoLast } from '@/lib/store/undo';
import { freshDatabase } from './fresh-database';
import { CARE, memoryArea } from './sample';

const NOW = '2024-03-05T02:00:00.000Z';

async function withHistory(changes: number) {
  const database = freshDatabase();
  const area = memoryArea();
  const id = await addByHand(database, { title: 'Họp' }, NOW);
  for (let count = 0; count < changes; count += 1) await editFollowUp(database, id, { note: `${count}` }, NOW);
  return { database, area, id };
}

it('copies the whole record, and afterwards only what is new', async () => {
  const { database, area, id } = await withHistory(230);
  await copyRecord(database, area);
  expect(await readRecordCopy(area)).toEqual(await database.steps.toArray());

  area.items.delete('recordCopy:0');
  await editFollowUp(database, id, { note: 'mới' }, NOW);
  await copyRecord(database, area);
  // The first fifty were not written again; the rest is there, the gap is no failure.
  expect((await readRecordCopy(area)).map(({ seq }) => seq)).toEqual(Array.from({ length: 183 }, (_, index) => index + 50));
});

it('comes back with a list that was lost, and can be told from what was done since', async () => {
  const { database, area, id } = await withHistory(3);
  await takeSnapshot(database, area, NOW);
  await copyRecord(database, area);
  const lost = freshDatabase();
  expect(await recover(lost, area, NOW, CARE)).toEqual({ outcome: 'restored', count: 1, lostSince: null, left: 0 });
  const history = await lost.steps.where('followUpIds').equals(id).sortBy('seq');
  expect(history.map(({ action }) => action)).toEqual(['added', 'edited', 'edited', 'edited', 'restored']);
  expect(await undoLast(lost, NOW, NOW)).toBeNull();
  await editFollowUp(lost, id, { note: 'mới' }, NOW);
  expect(await undoLast(lost, NOW, NOW)).toMatchObject({ action: 'edited' });
  expect(await lost.followUps.get(id)).toMatchObject({ note: '2' });
});

it('begins anew with a record that has begun anew', async () => {
  const { database, area } = await withHistory(5);
  await copyRecord(database, area);
  const other = freshDatabase();
  await addByHand(other, { title: 'Khác' }, NOW);
  await copyRecord(other, area);
  expect(await readRecordCopy(area)).toEqual(await other.steps.toArray());
});

it('restores the list without a history that cannot be read', async () => {
  const { database, area } = await withHistory(2);
  await takeSnapshot(database, area, NOW);
  await copyRecord(database, area);
  area.items.set('recordCopy:0', 'hỏng');
  const lost = freshDatabase();
  expect(await recover(lost, area, NOW, CARE)).toMatchObject({ outcome: 'restored' });
  expect((await lost.steps.toArray()).map(({ action }) => action)).toEqual(['restored']);
});
