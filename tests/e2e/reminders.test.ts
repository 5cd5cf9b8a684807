import type { Worker } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays, formatDay, todayInVietnam } from '@/lib/calendar/iso-day';
import { readDatabase } from './extension-data';
import { onScreen } from './on-screen';
import { type Started, startBrowser } from './start-browser';
import { attachToPopup } from './toolbar-popup';
import { until } from './until';

let browser: Started;
beforeEach(async () => {
  browser = await startBrowser();
});
afterEach(() => browser.close());

interface ShownNotification {
  id: string;
  title: string;
}

/** The part of the browser's interface that the background's own console would offer. */
interface Chrome {
  notifications: {
    create(id: string, options: { title: string }): Promise<string>;
    onClicked: { dispatch(id: string): void };
    onButtonClicked: { dispatch(id: string, index: number): void };
  };
  alarms: { onAlarm: { dispatch(alarm: object): void }; getAll(): Promise<{ name: string; periodInMinutes: number }[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  storage: { local: { get(key: string): Promise<Record<string, object>>; set(items: object): Promise<void> } };
}
declare const chrome: Chrome;
declare const shown: ShownNotification[];

function background(): Worker {
  const worker = browser.context.serviceWorkers().find((one) => one.url().includes(browser.extensionId));
  if (worker === undefined) throw new Error('The background does not run.');
  return worker;
}

/** Notes what is shown, past a system that may have no notifications at all. */
async function watchNotifications(): Promise<void> {
  await background().evaluate(() => {
    const list: ShownNotification[] = [];
    Object.assign(globalThis, { shown: list });
    chrome.notifications.create = (id, { title }) => {
      list.push({ id, title });
      return Promise.resolve(id);
    };
  });
}

const notified = () => background().evaluate(() => shown);
const kept = async () => (await readDatabase(browser.lookout)).followUps;

/** Types a task into the popup, due today. */
async function addTask(title: string): Promise<void> {
  const popup = await browser.openPopup();
  await popup.getByRole('button', { name: onScreen('popupAdd') }).click();
  await popup.getByRole('textbox', { name: onScreen('formName') }).fill(title);
  await popup.getByRole('textbox', { name: onScreen('formDue') }).fill(formatDay(todayInVietnam(new Date())));
  await popup.getByRole('button', { name: onScreen('formAdd') }).click();
  await until(async () => (await kept()).some((followUp) => followUp.title === title), 'The task was not added.');
  await popup.close();
}

/** As if the last look, and every saving, had been ten days ago: the computer slept. */
async function sleepTenDays(): Promise<void> {
  const ago = new Date(Date.now() - 10 * 86_400_000).toISOString();
  await browser.lookout.evaluate((instant) => {
    return new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('so-viec');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const store = opening.result.transaction('followUps', 'readwrite').objectStore('followUps');
        store.getAll().onsuccess = (event) => {
          for (const row of (event.target as IDBRequest<object[]>).result) store.put({ ...row, savedAt: instant });
        };
        store.transaction.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  }, ago);
  await background().evaluate((checkedUntil) => chrome.storage.local.set({ reminderMemory: { checkedUntil, told: {} } }), ago);
}

const wake = () => background().evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'heartbeat' }));

test('after sleep one word is said of a task, once; its buttons finish it and put it off', async () => {
  await addTask('Nộp báo cáo');
  await watchNotifications();
  await sleepTenDays();
  await wake();
  await until(async () => (await notified()).length === 1, 'Nothing was said.');
  const [followUp] = await kept();
  const notification = `task:${followUp?.id}:${todayInVietnam(new Date())}`;
  expect(await notified()).toEqual([{ id: notification, title: 'Nộp báo cáo' }]);
  await wake();
  await wake();

  await background().evaluate((id) => chrome.notifications.onButtonClicked.dispatch(id, 1), notification);
  const tomorrow = addDays(todayInVietnam(new Date()), 1);
  await until(async () => (await kept())[0]?.snoozedUntil === `${tomorrow}T01:00:00.000Z`, 'The reminder was not put off.');
  await background().evaluate((id) => chrome.notifications.onButtonClicked.dispatch(id, 0), notification);
  await until(async () => (await kept())[0]?.finishedOn === todayInVietnam(new Date()), 'The task was not finished.');
  expect((await notified()).length).toBe(1);
});

test('several tasks are one digest, from the one alarm that there is', async () => {
  for (const title of ['Việc một', 'Việc hai', 'Việc ba']) await addTask(title);
  await watchNotifications();
  await sleepTenDays();
  await wake();
  await until(async () => (await notified()).length === 1, 'Nothing was said.');
  expect((await notified())[0]?.id).toBe('digest');
  // The other one that there may be is the single one of the copy that is due after a change.
  const periodic = (await background().evaluate(() => chrome.alarms.getAll())).filter(({ periodInMinutes }) => periodInMinutes);
  expect(periodic).toMatchObject([{ name: 'heartbeat', periodInMinutes: 10 }]);
});

test('a click on a notification opens the list at its task', async () => {
  await addTask('Việc một');
  await addTask('Việc hai');
  const id = (await kept()).find(({ title }) => title === 'Việc hai')?.id ?? '';
  await background().evaluate((task) => chrome.notifications.onClicked.dispatch(task), `task:${id}`);
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser is gone.');
  const popup = await attachToPopup(session, browser.extensionId);
  const opened = () => popup.evaluate("document.querySelector('.opened .what')?.textContent");
  await until(async () => (await opened()) === 'Việc hai', 'The list does not show the task.');
  await popup.close();
});

test('words selected on any page are added with their deadline', async () => {
  await watchNotifications();
  const info = {
    menuItemId: 'add-selection',
    selectionText: 'Sở Nội vụ báo cáo trước ngày 20/12/2026.',
    pageUrl: 'https://bao.mau.vn/tin/7',
  };
  await background().evaluate((chosen) => chrome.contextMenus.onClicked.dispatch(chosen, { title: 'Tin tức' }), info);
  await until(async () => (await kept()).length === 1, 'Nothing was added.');
  expect((await kept())[0]).toMatchObject({ quote: { exact: info.selectionText }, deadlines: [{ due: '2026-12-20' }] });
  const popup = await browser.openPopup();
  await popup.getByText('Sở Nội vụ báo cáo').first().waitFor();
});
