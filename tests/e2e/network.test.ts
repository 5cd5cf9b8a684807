import { afterEach, beforeEach, expect, test } from 'vitest';
import { PORTAL_ORIGIN } from '../portal/addresses';
import { onScreen } from './on-screen';
import { findSavedButtons, saveAll, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { openToolbarPopup } from './toolbar-popup';
import { until } from './until';

let browser: Started;
beforeEach(async () => {
  browser = await startBrowser();
});
afterEach(() => browser.close());

test('nothing is asked of the network but what the page itself asks for, from reading to the list', async () => {
  const asked: string[] = [];
  browser.context.on('request', (request) => {
    const url = request.url();
    const isOwnFile = url.startsWith(`chrome-extension://${browser.extensionId}/`) || url.startsWith('data:');
    if (!isOwnFile) asked.push(url);
  });
  const page = await browser.open('telegram');
  await saveAll(page);
  const count = (await waitForSaveButtons(page)).length;
  await until(async () => (await findSavedButtons(page)).length === count, 'The tasks were not saved.');
  const popup = await browser.openPopup();
  await popup.getByRole('checkbox').first().click();
  await popup.getByRole('button', { name: onScreen('popupUndo') }).click();
  const toolbarPopup = await openToolbarPopup(page, browser.extensionId);
  await toolbarPopup.press(onScreen('popupScan'));
  await toolbarPopup.waitForSentence('status', onScreen('popupScanFound'));
  expect(asked).toEqual([page.url(), `${PORTAL_ORIGIN}/portal.css`]);

  // That the background asks for nothing means something only if it would have been seen.
  const background = browser.context.serviceWorkers().find((worker) => worker.url().includes(browser.extensionId));
  const ownFile = `chrome-extension://${browser.extensionId}/manifest.json?seen`;
  const seen = browser.context.waitForEvent('request', (request) => request.url() === ownFile);
  await background?.evaluate((address) => fetch(address).then(() => true), ownFile);
  await seen;
});

test('the browser itself refuses requests of the background and of our pages', async () => {
  const popup = await browser.openPopup();
  const background = browser.context.serviceWorkers().find((worker) => worker.url().includes(browser.extensionId));
  const address = `http://127.0.0.1:${browser.portal.port}/portal.css`;
  const outcomes = [await background?.evaluate(tryToReach, address), await popup.evaluate(tryToReach, address)];
  expect(outcomes).toEqual(['Failed to fetch', 'Failed to fetch']);
  // It is our policy that refuses: the same page may fetch what is its own.
  expect(await popup.evaluate(() => fetch('/manifest.json').then(({ ok }) => ok))).toBe(true);
});

function tryToReach(address: string): Promise<string> {
  return fetch(address).then(
    () => 'reached',
    (error: Error) => error.message,
  );
}
