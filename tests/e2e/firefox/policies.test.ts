import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { waitForAccessible } from '../accessible';
import { startFirefox } from '../driver/start-firefox';
import type { TestBrowser } from '../driver/test-browser';
import { waitForText } from '../form';
import { onScreen } from '../on-screen';
import { LAID_DOWN, mayWritePolicies, writePolicy } from '../policy-file';

const FILE = '/etc/firefox/policies/policies.json';
if (!mayWritePolicies) console.log('Skipped: policies for the whole machine can be tested only by root, on Debian.');

describe.skipIf(!mayWritePolicies)('what an administrator has laid down in Firefox', () => {
  let browser: TestBrowser;
  let takeBack = () => {};
  beforeEach(async () => {
    takeBack = writePolicy(FILE, { policies: { '3rdparty': { Extensions: { 'so-viec@so-viec.vn': LAID_DOWN } } } });
    browser = await startFirefox();
  });
  afterEach(async () => {
    takeBack();
    await browser.close();
  });

  test('reaches the extension: the settings show it, and the unit counts as the official’s own in the page', async () => {
    const managed = await browser.lookout.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { managed: { get(all: null): Promise<object> } } } };
      return chrome.storage.managed.get(null);
    });
    expect(managed).toEqual(LAID_DOWN);
    const options = await browser.openOwn('options.html');
    await waitForText(options, 'main', /Sở Tài chính/);
    const page = await browser.open('notice-paragraphs');
    expect((await waitForAccessible(page, 'button', onScreen('panelPillMine'))).length).toBe(1);
  });
});
