import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepOpening } from '@/entrypoints/background/keep-opening';
import { addByHand } from '@/lib/store/add-by-hand';
import { readFirstRows, readOpening } from '@/lib/store/opening';
import { saveTasks } from '@/lib/store/save-tasks';
import { freshDatabase } from '../store/fresh-database';
import { page, task } from '../store/sample';

const NOW = '2024-03-05T02:00:00.000Z';

beforeEach(() => fakeBrowser.reset());

it('keeps in mind what a long list begins with, as it is after the change', async () => {
  const database = freshDatabase();
  const tasks = Array.from({ length: 320 }, (_entry, index) => task(`Sở Y tế rà soát trạm số ${index}.`));
  await saveTasks(database, page(), tasks, NOW);
  const id = await addByHand(database, { title: 'Trực cơ quan', due: { day: '2024-03-20' } }, NOW);
  await keepOpening(database);
  const opening = await readOpening(fakeBrowser.storage.local);
  if (opening === null) throw new Error('Nothing is kept in mind.');
  expect(opening).toMatchObject({ all: 321, others: false, done: 0, documents: 1 });
  const rows = await readFirstRows(database, opening);
  expect(rows?.[0]?.followUp.id).toBe(id);
});

it('keeps nothing of a short one', async () => {
  const database = freshDatabase();
  await addByHand(database, { title: 'Trực cơ quan' }, NOW);
  await keepOpening(database);
  expect(await readOpening(fakeBrowser.storage.local)).toBeNull();
});
