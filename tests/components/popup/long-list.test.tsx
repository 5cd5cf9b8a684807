// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addByHand } from '@/lib/store/add-by-hand';
import type { Database } from '@/lib/store/database';
import { finishFollowUp } from '@/lib/store/finish';
import { readOpening } from '@/lib/store/opening';
import { saveTasks } from '@/lib/store/save-tasks';
import { freshDatabase } from '../../store/fresh-database';
import { page, task } from '../../store/sample';
import { NOW, opened, startAfresh } from './opened-popup';

const MANY = 320;

beforeEach(startAfresh);

async function longList() {
  const database = freshDatabase();
  const tasks = Array.from({ length: MANY }, (_entry, index) => task(`Sở Y tế rà soát trạm số ${index}.`));
  await saveTasks(database, page(), tasks, NOW);
  const id = await addByHand(database, { title: 'Trực cơ quan', due: { day: '2024-03-20' } }, NOW);
  return { database, id };
}

/** Opens the popup over a list until what it begins with is kept in mind, and closes it. */
async function openOnce(database: Database) {
  const app = await opened(database, 'Trực cơ quan');
  await expect.poll(() => readOpening(fakeBrowser.storage.local)).not.toBeNull();
  app.draw(null);
}

/** A list that never gives all of its rows: what is shown over it is what was kept in mind. */
function unread(database: Database): Database {
  return new Proxy(database, {
    get(target, name) {
      if (name !== 'followUps') return Reflect.get(target, name);
      return new Proxy(target.followUps, {
        get: (table, method) => (method === 'toArray' ? () => new Promise(() => undefined) : Reflect.get(table, method)),
      });
    },
  });
}

it('is there before all of its rows are read, with its counts', async () => {
  const { database } = await longList();
  await openOnce(database);
  const { root, says } = await opened(unread(database), 'Trực cơ quan');
  expect(root.querySelectorAll('li.row')).toHaveLength(12);
  await says('321 Quá hạn');
  await says('Quá hạn 321 việc');
});

it('is read as ever once anything was changed', async () => {
  const { database, id } = await longList();
  await openOnce(database);
  await finishFollowUp(database, id, '2024-03-05', NOW);
  const { root, says } = await opened(database, 'Sở Y tế rà soát');
  await says('Đã xong (1)');
  expect(root.querySelectorAll('li.row').length).toBeGreaterThan(12);
});

it('is not found wanting while only its first rows are there', async () => {
  const { database } = await longList();
  await openOnce(database);
  const { root, says } = await opened(unread(database), 'Trực cơ quan');
  const search = root.querySelector<HTMLInputElement>('input[type=search]');
  if (search === null) throw new Error('There is no search.');
  search.value = 'trạm số 200';
  search.dispatchEvent(new Event('input', { bubbles: true }));
  await says('Đang');
  expect(root.textContent).not.toContain('Không tìm thấy');
});

it('keeps nothing in mind of a short list', async () => {
  const { database } = await longList();
  await openOnce(database);
  const short = freshDatabase();
  await addByHand(short, { title: 'Trực cơ quan' }, NOW);
  await opened(short, 'Trực cơ quan');
  await expect.poll(() => readOpening(fakeBrowser.storage.local)).toBeNull();
});
