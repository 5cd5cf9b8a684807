import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSamples } from '../portal/samples';
import { clickAccessible } from './accessible';
import { readBadge, readDatabase } from './extension-data';
import { onScreen, onScreenFirst } from './on-screen';
import { findSavedButtons, saveAll, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';

let browser: Started;
beforeEach(async () => {
  browser = await startBrowser();
});
afterEach(() => browser.close());

const telegram = readSamples().find(({ name }) => name === 'telegram');
const begins = (telegram?.expected.tasks ?? []).map((task) => task.begins);

const kept = async () => (await readDatabase(browser.lookout)).followUps;
const keptCount = (count: number) => until(async () => (await kept()).length === count, `The list never had ${count} rows.`);
const badgeShows = (text: string) =>
  until(async () => (await readBadge(browser.lookout)) === text, `The badge never showed “${text}”.`);
const marked = (page: Page, count: number) =>
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
  const popup = await browser.openPopup();
  const overdue = popup.getByRole('region', { name: onScreenFirst('popupGroupOverdue') });
  await overdue.getByText(followUps[0]?.summary ?? '-').waitFor();
  await overdue.getByRole('button', { name: onScreen('popupExpandRow') }).click();
  await overdue
    .getByText(begins[0] ?? '-')
    .first()
    .waitFor();
});

test('everything at once: each task once, in its group, and only what presses on the badge', async () => {
  const page = await browser.open('telegram');
  await saveAll(page);
  await keptCount(begins.length);
  await badgeShows('3');
  const popup = await browser.openPopup();
  await popup.getByRole('checkbox').first().waitFor();
  for (const button of await popup.getByRole('button', { name: onScreen('popupExpandRow') }).elementHandles())
    await button.click();
  for (const words of begins) await popup.locator('blockquote mark', { hasText: words }).waitFor();
  expect(await popup.getByRole('checkbox').count()).toBe(begins.length);
  expect(await popup.getByRole('heading', { level: 2 }).count()).toBe(6);
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
  const popup = await browser.openPopup();
  await popup.getByRole('checkbox').first().click();
  await until(async () => (await kept()).some(({ finishedOn }) => finishedOn !== null), 'Nothing was marked as done.');
  await badgeShows('2');
  await popup.getByRole('button', { name: onScreen('popupUndo') }).click();
  await until(async () => (await kept()).every(({ finishedOn }) => finishedOn === null), 'The tick was not taken back.');
  await badgeShows('3');
  const before = (await kept()).map(({ id }) => id).sort();
  await popup
    .getByRole('button', { name: onScreen('popupDeleteRow') })
    .first()
    .click();
  await keptCount(begins.length - 1);
  await popup.getByRole('button', { name: onScreen('popupUndo') }).click();
  await keptCount(begins.length);
  expect((await kept()).map(({ id }) => id).sort()).toEqual(before);
});
