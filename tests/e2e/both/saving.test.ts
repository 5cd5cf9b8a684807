import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSamples } from '../../portal/samples';
import { clickAccessible, clickFirst, countAccessible, waitForAccessible } from '../accessible';
import { startTestBrowser } from '../driver/start-test-browser';
import type { Tab } from '../driver/tab';
import type { TestBrowser } from '../driver/test-browser';
import { readBadge, readDatabase } from '../extension-data';
import { containing, waitForText } from '../form';
import { onScreen } from '../on-screen';
import { findSavedButtons, saveAll, waitForSaveButtons } from '../panel';
import { until } from '../until';

let browser: TestBrowser;
beforeEach(async () => {
  browser = await startTestBrowser();
});
afterEach(() => browser.close());

const telegram = readSamples().find(({ name }) => name === 'telegram');
const begins = (telegram?.expected.tasks ?? []).map((task) => task.begins);

const kept = async () => (await readDatabase(browser.lookout)).followUps;
const keptCount = (count: number) => until(async () => (await kept()).length === count, `The list never had ${count} rows.`);
const badgeShows = (text: string) =>
  until(async () => (await readBadge(browser.lookout)) === text, `The badge never showed “${text}”.`);
const marked = (page: Tab, count: number) =>
  until(async () => (await findSavedButtons(page)).length === count, `The page never showed ${count} tasks as saved.`);

test('one click: a row in the database, a row in the popup, a number on the badge', async () => {
  const page = await browser.open('telegram');
  expect(await readBadge(browser.lookout)).toBe('');
  const [first] = await waitForSaveButtons(page);
  if (first) await clickAccessible(page, first);
  await keptCount(1);
  const { documents, followUps } = await readDatabase(browser.lookout);
  expect(followUps[0]?.quote?.exact.startsWith(begins[0] ?? '-')).toBe(true);
  expect(followUps[0]?.deadlines.map(({ due }) => due)).toEqual(telegram?.expected.tasks[0]?.deadlines.map(({ due }) => due));
  expect(documents.map(({ fields, url }) => [fields.number, url])).toEqual([['09/CĐ-CTUBND', page.url()]]);
  await marked(page, 1);
  await badgeShows('1');
  const popup = await browser.openOwn('popup.html');
  await waitForText(popup, '.group-overdue li', containing(followUps[0]?.summary ?? '-'));
  await clickFirst(popup, 'button', onScreen('popupExpandRow'));
  await waitForText(popup, '.group-overdue li', containing(begins[0] ?? '-'));
});

test('everything at once: each task once, in its group, and only what presses on the badge', async () => {
  const page = await browser.open('telegram');
  await saveAll(page);
  await keptCount(begins.length);
  await badgeShows('3');
  const popup = await browser.openOwn('popup.html');
  await waitForAccessible(popup, 'checkbox', /^/);
  expect(await countAccessible(popup, 'checkbox')).toBe(begins.length);
  const headings = () => popup.evaluate(() => document.querySelectorAll('h2').length);
  expect(await headings()).toBe(6);
  for (let closed = begins.length; closed > 0; closed -= 1) await clickFirst(popup, 'button', onScreen('popupExpandRow'));
  for (const words of begins) await waitForText(popup, 'blockquote mark', containing(words));
});

test('a page opened again shows what is saved; saving it again changes nothing', async () => {
  const page = await browser.open('telegram');
  await saveAll(page);
  await marked(page, begins.length);
  const before = await readDatabase(browser.lookout);
  await page.reload();
  await marked(page, begins.length);
  const again = await browser.open('telegram', '?utm_source=zalo');
  await marked(again, begins.length);
  expect(await readDatabase(browser.lookout)).toEqual(before);
});

test('a second click takes the save back', async () => {
  const page = await browser.open('telegram');
  await saveAll(page);
  await marked(page, begins.length);
  await badgeShows('3');
  const [first] = await findSavedButtons(page);
  if (first) await clickAccessible(page, first);
  await keptCount(begins.length - 1);
  await marked(page, begins.length - 1);
  await badgeShows('2');
});

test('in the popup a tick and a deletion can be undone', async () => {
  await saveAll(await browser.open('telegram'));
  await keptCount(begins.length);
  const popup = await browser.openOwn('popup.html');
  await clickFirst(popup, 'checkbox');
  await until(async () => (await kept()).some(({ finishedOn }) => finishedOn !== null), 'Nothing was marked as done.');
  await badgeShows('2');
  await clickFirst(popup, 'button', onScreen('popupUndo'));
  await until(async () => (await kept()).every(({ finishedOn }) => finishedOn === null), 'The tick was not taken back.');
  await badgeShows('3');
  const before = (await kept()).map(({ id }) => id).sort();
  await clickFirst(popup, 'button', onScreen('popupDeleteRow'));
  await keptCount(begins.length - 1);
  await clickFirst(popup, 'button', onScreen('popupUndo'));
  await keptCount(begins.length);
  expect((await kept()).map(({ id }) => id).sort()).toEqual(before);
});
