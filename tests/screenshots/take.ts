import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import { APPEARANCE, DEFAULT_APPEARANCE } from '@/lib/settings/appearance';
import { waitForAccessible } from '../e2e/accessible';
import buildIfStale from '../e2e/build-if-stale';
import { onScreen } from '../e2e/on-screen';
import { openPanel, waitForSaveButtons } from '../e2e/panel';
import { seedList } from '../e2e/seed-list';
import { type Started, startBrowser } from '../e2e/start-browser';
import { yearOfDuties } from '../e2e/year-of-duties';
import { ROOT } from '../run-tool';
import { EMPTY_STATES, STATES, type State } from './states';

/** `npm run screenshots [-- WORD]`: every page and state, or those whose names have the word, light and dark, in both languages. */
const FOLDER = `${ROOT}out/screenshots/`;
const LANGUAGES = ['vi', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;
const word = process.argv[2] ?? '';
const isWanted = ({ name }: { name: string }) => name.includes(word);
let count = 0;

if (word === '') rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
buildIfStale();
const browser = await startBrowser();
try {
  for (const states of [EMPTY_STATES, STATES]) {
    if (states === STATES) await seedList(browser.lookout, yearOfDuties(48, todayInVietnam(new Date())));
    for (const language of LANGUAGES) {
      await setLanguage(browser, language);
      for (const state of states.filter(isWanted)) await photograph(browser, state, language);
    }
  }
  for (const language of LANGUAGES) {
    await setLanguage(browser, language);
    for (const sample of ['telegram', 'plan-table']) {
      if (isWanted({ name: `page-${sample}` })) await photographSample(browser, sample, language);
    }
  }
} finally {
  await browser.close();
}
console.log(`${count} pictures in ${FOLDER}`);

async function setLanguage({ lookout }: Started, language: (typeof LANGUAGES)[number]): Promise<void> {
  await lookout.evaluate(
    (items) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
      return chrome.storage.local.set(items);
    },
    { [APPEARANCE]: { ...DEFAULT_APPEARANCE, language } },
  );
}

/** One state in both colour schemes. A state that cannot be reached stops everything: a picture of something else says nothing. */
async function photograph({ context, extensionId }: Started, state: State, language: string): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: state.width, height: state.height });
  await page.goto(`chrome-extension://${extensionId}/${state.path}`);
  await page.locator('h1').first().waitFor();
  await page.locator('main, .document, article').first().waitFor();
  await page.getByText(onScreen('popupLoading')).waitFor({ state: 'detached' });
  await state.reach?.(page);
  await take(page, `${state.name}-${language}`, state.whole ?? false);
  await page.close();
}

/** A sample page with the panel folded and unfolded. */
async function photographSample({ open }: Started, sample: string, language: string): Promise<void> {
  const page = await open(sample);
  await page.setViewportSize({ width: 1360, height: 820 });
  await waitForSaveButtons(page);
  await take(page, `page-${sample}-${language}`, false);
  await openPanel(page);
  await waitForAccessible(page, 'region', onScreen('panelRegion'));
  await take(page, `page-${sample}-panel-${language}`, false);
  await page.close();
}

async function take(page: Page, name: string, fullPage: boolean): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.screenshot({ path: `${FOLDER}${name}-${colorScheme}.png`, fullPage });
    count += 1;
  }
}
