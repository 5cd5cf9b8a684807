import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MessageKey } from '@/components/translation';
import { canonical } from '@/lib/store/canonical';
import { sha256 } from '@/lib/store/identity';
import { readDatabase } from './extension-data';
import { onScreen } from './on-screen';
import { collectErrors } from './page-errors';
import { saveAll, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';

let browser: Started;
beforeAll(async () => {
  browser = await startBrowser();
  const page = await browser.open('telegram');
  const count = (await waitForSaveButtons(page)).length;
  await saveAll(page);
  await until(async () => (await kept()).followUps.length === count, 'The tasks were not saved.');
  await page.close();
});
afterAll(() => browser.close());

const kept = () => readDatabase(browser.lookout);
const checksum = async () => sha256(canonical(await kept()));
const press = (page: Page, key: MessageKey) => page.getByRole('button', { name: onScreen(key) }).click();
const says = (page: Page, key: MessageKey) => page.getByText(onScreen(key)).waitFor();

async function openOptions(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.getByRole('heading', { name: onScreen('dataTitle') }).waitFor();
  return page;
}

async function backUp(options: Page): Promise<Buffer> {
  const [download] = await Promise.all([options.waitForEvent('download'), press(options, 'dataBackup')]);
  expect(download.suggestedFilename()).toMatch(/^(?:sao-luu-so-viec|so-viec-backup)-\d{4}-\d{2}-\d{2}\.json$/);
  return readFile(await download.path());
}

/** Chooses a file to restore from, as the picker would give it. */
const choose = (options: Page, buffer: Buffer) =>
  options.locator('input[type=file]').setInputFiles({ name: 'sao-luu.json', mimeType: 'application/json', buffer });

async function eraseAll(options: Page): Promise<void> {
  await press(options, 'dataErase');
  const word = options.getByRole('textbox', { name: onScreen('dataEraseType') });
  await word.fill('giữ lại');
  await press(options, 'dataEraseDo');
  await says(options, 'dataEraseWrong');
  expect((await kept()).followUps.length).toBeGreaterThan(0);
  await word.fill((await word.evaluate((input) => input.closest('.field')?.textContent?.includes('DELETE'))) ? 'delete' : 'xoá');
  await press(options, 'dataEraseDo');
  await says(options, 'dataErased');
}

test('what was backed up and deleted is the same list again when it is restored', async () => {
  const options = await openOptions();
  const errors = await collectErrors(options);
  await says(options, 'dataNoBackup');
  const before = await checksum();
  const words = (await kept()).followUps[0]?.quote?.exact.slice(0, 30) ?? '';
  await until(async () => (await outside()).includes(words), 'No copy of the list was kept.');
  const file = await backUp(options);
  await says(options, 'dataLastBackup');
  await eraseAll(options);
  expect(await kept()).toEqual({ documents: [], followUps: [] });
  expect(await outside()).not.toContain(words);
  // The popup looks after the list: nothing comes back by itself.
  const popup = await browser.openPopup();
  await popup.getByRole('heading', { name: onScreen('popupEmptyTitle') }).waitFor();
  await popup.close();

  await choose(options, file);
  await says(options, 'dataAdded');
  await press(options, 'dataDo');
  await says(options, 'dataRestored');
  expect(await checksum()).toBe(before);
  await press(options, 'popupUndo');
  await says(options, 'dataUndone');
  expect((await kept()).followUps).toEqual([]);
  await choose(options, file);
  await press(options, 'dataDo');
  await says(options, 'dataRestored');
  expect(await checksum()).toBe(before);
  expect(errors).toEqual([]);
  await options.close();
});

test('a file that is no backup is refused with its reasons, and changes nothing', async () => {
  const options = await openOptions();
  const before = await checksum();
  const file = await backUp(options);
  await choose(options, file.subarray(0, file.length / 2));
  await says(options, 'backupTruncated');
  await choose(options, Buffer.from(file.toString().replace('"normal"', '"low"')));
  await says(options, 'backupChecksum');
  expect(await checksum()).toBe(before);
  await options.close();
});

test('a restore that is stopped, or whose page is closed, has changed nothing', async () => {
  const large = await largeBackup(6_000);
  const before = await checksum();
  const stopped = await openOptions();
  await choose(stopped, large);
  await says(stopped, 'dataAdded');
  await press(stopped, 'dataDo');
  await until(async () => (await progress(stopped)) >= 20, 'The restore does not get on.');
  await press(stopped, 'dataStop');
  await says(stopped, 'dataStopped');
  expect(await checksum()).toBe(before);

  await press(stopped, 'dataDo');
  await until(async () => (await progress(stopped)) >= 20, 'The restore does not get on.');
  await stopped.close();
  expect(await checksum()).toBe(before);
}, 90_000);

const progress = async (page: Page) => Number((await page.locator('progress').getAttribute('value', { timeout: 5_000 })) ?? 0);

/** All that is kept outside the database, copies of the list among it. */
function outside(): Promise<string> {
  return browser.lookout.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<object> } } } };
    return JSON.stringify(await chrome.storage.local.get(null));
  });
}

/** A backup of many tasks, made of one of those that are kept. */
async function largeBackup(count: number): Promise<Buffer> {
  const [model] = (await kept()).followUps;
  const followUps = Array.from({ length: count }, (_, index) => ({
    ...model,
    id: index.toString(16).padStart(64, '0'),
    documentKey: null,
    title: `Việc thứ ${index}`,
  }));
  const content = {
    format: 'so-viec-backup',
    version: 1,
    savedAt: '2026-01-05T02:00:00.000Z',
    documents: [],
    followUps,
    steps: [],
    settings: {},
  };
  return Buffer.from(JSON.stringify({ ...content, checksum: await sha256(canonical(content)) }));
}
