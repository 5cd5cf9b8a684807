import { afterEach, beforeEach, expect, test } from 'vitest';
import { PORTAL_ORIGIN } from '../../portal/addresses';
import { clickFirst, waitForAccessible } from '../accessible';
import { startTestBrowser } from '../driver/start-test-browser';
import type { TestBrowser } from '../driver/test-browser';
import { onScreen } from '../on-screen';
import { findSavedButtons, saveAll, waitForSaveButtons } from '../panel';
import { until } from '../until';

let browser: TestBrowser;
beforeEach(async () => {
  browser = await startTestBrowser();
});
afterEach(() => browser.close());

test('nothing is asked of the network but what the page itself asks for, from reading to the list', async (context) => {
  const asked = await browser.watchRequests();
  if (asked === null) return context.skip('This browser does not show all of its requests; a newer Firefox does.');
  const page = await browser.open('telegram');
  await saveAll(page);
  const count = (await waitForSaveButtons(page)).length;
  await until(async () => (await findSavedButtons(page)).length === count, 'The tasks were not saved.');
  const popup = await browser.openOwn('popup.html');
  await clickFirst(popup, 'checkbox');
  await clickFirst(popup, 'button', onScreen('popupUndo'));
  const options = await browser.openOwn('options.html');
  await waitForAccessible(options, 'button', onScreen('formSave'));
  const ofTheNet = async () => (await asked()).filter((url) => /^(https?|wss?):/.test(url));
  expect(await ofTheNet()).toEqual([page.url(), `${PORTAL_ORIGIN}/portal.css`]);

  // That nothing was asked for means something only if it would have been seen: of a page, and of the background, where a browser
  // counts files of the extension among requests.
  await page.evaluate(() => fetch('/portal.css?seen').then(() => undefined));
  await until(async () => (await ofTheNet()).at(-1) === `${PORTAL_ORIGIN}/portal.css?seen`, 'A request was not seen.');
  if (browser.name === 'firefox') return;
  const ownFile = browser.lookout.url().replace(/manifest\.json$/, 'manifest.json?seen');
  await browser.inBackground((background, address) => background.fetch(address).then(() => undefined), ownFile);
  await until(async () => (await asked()).includes(ownFile), 'A request of the background was not seen.');
});

test('the browser itself refuses requests of the background and of our pages', async () => {
  const popup = await browser.openOwn('popup.html');
  const address = `http://127.0.0.1:${browser.portal.port}/portal.css`;
  const tryToReach = (own: typeof globalThis, url: string) =>
    own.fetch(url, { mode: 'no-cors' }).then(
      () => 'reached',
      () => 'refused',
    );
  const inPopup = (url: string) => popup.evaluate(`(${tryToReach})(globalThis, ${JSON.stringify(url)})`);
  expect(await browser.inBackground(tryToReach, address)).toBe('refused');
  expect(await inPopup(address)).toBe('refused');
  // It is our policy that refuses: the same pages may fetch what is their own.
  const ownFile = browser.lookout.url();
  expect(await browser.inBackground(tryToReach, ownFile)).toBe('reached');
  expect(await inPopup(ownFile)).toBe('reached');
});
