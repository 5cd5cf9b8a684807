import { afterEach, beforeEach, expect, test } from 'vitest';
import { clickFirst, findAccessible, waitForAccessible } from '../accessible';
import { startFirefox } from '../driver/start-firefox';
import type { TestBrowser } from '../driver/test-browser';
import { isPainted, waitForPaint } from '../highlights';
import { onScreen } from '../on-screen';
import { until } from '../until';

let browser: TestBrowser;
beforeEach(async () => {
  browser = await startFirefox({
    // As where the reader, or an administrator, lets no extension have its sites at once.
    'extensions.originControls.grantByDefault': false,
    // The browser's own question is answered with yes.
    'extensions.webextOptionalPermissionPrompts': false,
  });
});
afterEach(() => browser.close());

test('without the right to the portals nothing is read; the welcome page asks for it, and then pages are', async () => {
  const before = await browser.open('telegram');
  const welcome = await browser.openOwn('welcome.html');
  await waitForAccessible(welcome, 'button', onScreen('sitesAllow'));
  // The field for further sites has a button of the same name.
  const buttons = (await findAccessible(welcome, 'button', onScreen('sitesAllow'))).length;
  expect(await isPainted(before)).toBe(false);
  await clickFirst(welcome, 'button', onScreen('sitesAllow'));
  await until(
    async () => (await findAccessible(welcome, 'button', onScreen('sitesAllow'))).length < buttons,
    'The page does not show that the portals are allowed.',
  );
  const after = await browser.open('telegram');
  await waitForPaint(after);
});
