import { afterAll, beforeAll, expect, test } from 'vitest';
import { onScreen } from './on-screen';
import { saveAll } from './panel';
import { type Started, startBrowser } from './start-browser';
import { openToolbarPopup } from './toolbar-popup';
import { until } from './until';

let browser: Started;
beforeAll(async () => {
  browser = await startBrowser();
  const page = await browser.open('telegram');
  await saveAll(page);
  await page.close();
});
afterAll(() => browser.close());

test('the same list stands beside the page, as wide as the reader makes it', async () => {
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 320, height: 700 });
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  await panel.getByRole('checkbox').first().waitFor();
  expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await panel.getByRole('button', { name: onScreen('popupPin') }).count()).toBe(0);
  await panel.close();
});

test('a click in the popup opens it there', async () => {
  const page = await browser.open('telegram');
  const popup = await openToolbarPopup(page, browser.extensionId);
  const names = onScreen('popupPin');
  const button = `[...document.querySelectorAll('button')].find((one) => ${names}.test(one.getAttribute('aria-label') ?? ''))`;
  await until(async () => (await popup.evaluate(`${button} !== undefined`)) === true, 'The popup cannot be put beside the page.');
  await popup.evaluate(`${button}.click()`);
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const opened = async () => {
    const targets = (await session?.send('Target.getTargets'))?.targetInfos ?? [];
    return targets.some(({ url }) => url.endsWith('/sidepanel.html'));
  };
  await until(opened, 'Nothing stands beside the page.');
  await page.close();
});
