import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NEWSPAPER_HOST } from '../portal/addresses';
import { waitForAccessible } from './accessible';
import { readDatabase } from './extension-data';
import { onScreen } from './on-screen';
import { saveAll, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';
import { findViolations } from './violations';
import { welcomePage } from './welcome-page';

let browser: Started;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const kept = async () => (await readDatabase(browser.lookout)).followUps;

async function openPage(name: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
  return page;
}

/** Answers the browser's own question about a site, which cannot be clicked from here, before it is asked. */
async function grant(origin: string): Promise<void> {
  const settings = await browser.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    ([id, site]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { addHostPermission(id: string, site: string): Promise<void> } };
      };
      return chrome.developerPrivate.addHostPermission(id ?? '', site ?? '');
    },
    [browser.extensionId, origin],
  );
  await settings.close();
}

test('the installation opens one page, on which a unit is set, a notice tried and a task saved', async () => {
  const welcome = await welcomePage(browser.context);
  await welcome.getByRole('textbox', { name: onScreen('unitName') }).fill('Sở Nội vụ');
  await welcome
    .getByRole('button', { name: onScreen('unitAdd') })
    .first()
    .click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await welcome.emulateMedia({ colorScheme });
    expect(await findViolations(welcome, 'html')).toEqual([]);
  }
  const opening = browser.context.waitForEvent('page');
  await welcome.getByRole('button', { name: onScreen('welcomeOpenSample') }).click();
  const sample = await opening;
  const buttons = await waitForSaveButtons(sample);
  for (const colorScheme of ['light', 'dark'] as const) {
    await sample.emulateMedia({ colorScheme });
    expect(await findViolations(sample, 'html')).toEqual([]);
  }
  expect(buttons).toHaveLength(6);
  await waitForAccessible(sample, 'button', onScreen('panelPillMine'));
  await saveAll(sample);
  await until(async () => (await kept()).length === 6, 'The tasks of the sample were not saved.');
  const popup = await browser.openPopup();
  await popup.getByRole('checkbox').first().waitFor();
  const source = browser.context.waitForEvent('page');
  await popup
    .getByRole('button', { name: onScreen('popupOpenSourceRow') })
    .first()
    .click();
  expect((await source).url()).toBe(sample.url());
});

test('a further site is read once it is allowed, in a page that is open too, and no longer once it is taken back', async () => {
  const address = `http://${NEWSPAPER_HOST}/pages/telegram`;
  const early = await browser.context.newPage();
  await early.goto(address);
  const options = await openPage('options');
  const field = options.getByRole('textbox', { name: onScreen('siteName') });
  await field.fill('không phải địa chỉ');
  await field.press('Enter');
  await options.getByText(onScreen('siteWrong')).waitFor();
  await grant(`*://${NEWSPAPER_HOST}/*`);
  await field.fill(address);
  await field.press('Enter');
  await options.getByRole('button', { name: onScreen('siteRemoveOne') }).waitFor();
  await waitForSaveButtons(early);
  const late = await browser.context.newPage();
  await late.goto(address);
  await waitForSaveButtons(late);

  await options.getByRole('button', { name: onScreen('siteRemoveOne') }).click();
  await options.getByRole('button', { name: onScreen('siteRemoveOne') }).waitFor({ state: 'detached' });
  const registered = () =>
    browser.lookout.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
      };
      return chrome.scripting.getRegisteredContentScripts();
    });
  await until(async () => (await registered()).length === 0, 'The site is still read.');
});
