import { afterAll, beforeAll, expect, test } from 'vitest';
import { page, task } from '../store/sample';
import { readDatabase } from './extension-data';
import { onScreen } from './on-screen';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';

let browser: Started;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const DOCUMENT = {
  key: 'k',
  fields: page().document,
  url: page().url,
  title: page().title,
  savedAt: '2024-03-05T02:00:00.000Z',
};
const OPEN = { ...task(), id: 'a'.repeat(64), documentKey: 'k', status: 'open', savedAt: DOCUMENT.savedAt, doneAt: null };
const DONE = { ...OPEN, id: 'b'.repeat(64), status: 'done', doneAt: '2024-03-18T17:30:00.000Z' };

test('a list that the first version kept is there after the update, what was done as done', async () => {
  await browser.lookout.evaluate(
    ({ documents, followUps }) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('so-viec');
        deleting.onerror = () => reject(deleting.error);
        deleting.onsuccess = () => {
          // Ten is what the library makes of its version 1.
          const opening = indexedDB.open('so-viec', 10);
          opening.onerror = () => reject(opening.error);
          opening.onupgradeneeded = () => {
            opening.result.createObjectStore('documents', { keyPath: 'key' });
            const store = opening.result.createObjectStore('followUps', { keyPath: 'id' });
            for (const index of ['documentKey', 'status']) store.createIndex(index, index);
          };
          opening.onsuccess = () => {
            const transaction = opening.result.transaction(['documents', 'followUps'], 'readwrite');
            for (const row of documents) transaction.objectStore('documents').add(row);
            for (const row of followUps) transaction.objectStore('followUps').add(row);
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        };
      }),
    { documents: [DOCUMENT], followUps: [OPEN, DONE] },
  );

  const popup = await browser.openPopup();
  await popup.getByRole('checkbox', { name: onScreen('popupMarkDone') }).waitFor();
  await popup.getByRole('button', { name: /^(Đã xong|Done) \(1\)/ }).click();
  await popup.getByText(onScreen('popupDoneOn')).waitFor();
  // Reading checks every row against the shape of today.
  const { followUps } = await readDatabase(browser.lookout);
  expect(followUps.map(({ finishedOn }) => finishedOn)).toEqual([null, '2024-03-19']);

  await popup.getByRole('checkbox', { name: onScreen('popupMarkDone') }).click();
  await until(
    async () => (await readDatabase(browser.lookout)).followUps.every(({ finishedOn }) => finishedOn !== null),
    'What was brought over cannot be worked on.',
  );
});
