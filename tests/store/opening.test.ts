import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addByHand } from '@/lib/store/add-by-hand';
import { finishFollowUp } from '@/lib/store/finish';
import { OPENING, type Opening, readFirstRows, readOpening, writeOpening } from '@/lib/store/opening';
import { lastStepOf } from '@/lib/store/read-list';
import { saveTasks } from '@/lib/store/save-tasks';
import { freshDatabase } from './fresh-database';
import { page, task } from './sample';

const NOW = '2024-03-05T02:00:00.000Z';
const opening: Opening = {
  until: 1,
  seen: '',
  counts: { noDay: 2 },
  mine: 2,
  all: 2,
  others: false,
  groups: [{ name: 'none', count: 2 }],
  done: 0,
  documents: 1,
  bodies: 0,
  first: [],
};

it('is kept, forgotten, and nothing where it is damaged', async () => {
  const area = fakeBrowser.storage.local;
  expect(await readOpening(area)).toBeNull();
  await writeOpening(area, opening);
  expect(await readOpening(area)).toEqual(opening);
  await writeOpening(area, null);
  expect(await readOpening(area)).toBeNull();
  await area.set({ [OPENING]: { ...opening, first: 'x' } });
  expect(await readOpening(area)).toBeNull();
});

it('gives the first rows with their documents, in their order', async () => {
  const database = freshDatabase();
  const byHand = await addByHand(database, { title: 'Trực cơ quan' }, NOW);
  const { saved } = await saveTasks(database, page(), [task()], NOW);
  const first = [saved[0]?.id ?? '', byHand];
  const rows = await readFirstRows(database, { ...opening, until: await lastStepOf(database), first });
  expect(rows).toMatchObject([
    { followUp: { id: first[0] }, document: { url: page().url } },
    { followUp: { id: byHand }, document: null },
  ]);
});

it('gives nothing once the list was changed, or where a row is gone', async () => {
  const database = freshDatabase();
  const id = await addByHand(database, { title: 'Trực cơ quan' }, NOW);
  const until = await lastStepOf(database);
  expect(await readFirstRows(database, { ...opening, until, first: [id, 'f'.repeat(64)] })).toBeNull();
  await finishFollowUp(database, id, '2024-03-05', NOW);
  expect(await readFirstRows(database, { ...opening, until, first: [id] })).toBeNull();
});
