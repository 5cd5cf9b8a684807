import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { waitForAccessible } from './accessible';
import { ensureBrowser } from './install-browser';
import { onScreen } from './on-screen';
import { LAID_DOWN, mayWritePolicies, writePolicy } from './policy-file';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';

const FILE = '/etc/chromium/policies/managed/so-viec-test.json';
const canTest = mayWritePolicies && ensureBrowser(false) === '/usr/bin/chromium';
if (!canTest) console.log('Skipped: policies for the whole machine can be tested only by root, with Debian’s Chromium.');

describe.skipIf(!canTest)('what an administrator has laid down in Chromium', () => {
  let browser: Started;
  let takeBack = () => {};
  beforeEach(async () => {
    // The extension's id follows from its folder: the first start tells it.
    const first = await startBrowser();
    await first.close();
    takeBack = writePolicy(FILE, { '3rdparty': { extensions: { [first.extensionId]: LAID_DOWN } } });
    browser = await startBrowser();
  });
  afterEach(async () => {
    takeBack();
    await browser.close();
  });

  test('reaches the extension as it stands in the file: the settings show it, the unit is the official’s own in the page', async () => {
    const managed = () =>
      browser.lookout.evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { managed: { get(all: null): Promise<object> } } } };
        return chrome.storage.managed.get(null);
      });
    await until(async () => Object.keys(await managed()).length > 0, 'The policy never arrived.').catch(() => undefined);
    expect(await managed()).toEqual(LAID_DOWN);
    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await options.getByText('Sở Tài chính').first().waitFor();
    await options.getByText('vanban.tinh-mau.vn').first().waitFor();
    const page = await browser.open('notice-paragraphs');
    expect((await waitForAccessible(page, 'button', onScreen('panelPillMine'))).length).toBe(1);
  });
});
