import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import { vietnameseCopy } from '../tests/demonstration/vietnamese-copy';
import { openLookout } from '../tests/e2e/extension-data';
import { ensureBrowser } from '../tests/e2e/install-browser';
import { launch } from '../tests/e2e/launch';
import { openPanel, saveAll, waitForSaveButtons } from '../tests/e2e/panel';
import { seedList } from '../tests/e2e/seed-list';
import { yearOfDuties } from '../tests/e2e/year-of-duties';
import { sampleAddress } from '../tests/portal/addresses';
import { servePortal } from '../tests/portal/server';
import { ROOT } from '../tests/run-tool';

/**
 * `npm run store:pictures`: makes the pictures that stores show, 1280 × 800, from the built extension on the sample portal, in Vietnamese. Everything
 * in them is made up.
 */
const FOLDER = `${ROOT}store/pictures`;
const SIZE = { width: 1280, height: 800 };

mkdirSync(FOLDER, { recursive: true });
const portal = await servePortal();
const browser = await launch({
  executablePath: ensureBrowser(false),
  headless: true,
  portalPort: portal.port,
  extensionFolder: await vietnameseCopy(),
});
try {
  const { context, extensionId } = browser;
  if (extensionId === null) throw new Error('This browser did not load the extension.');
  const own = `chrome-extension://${extensionId}`;
  const lookout = await openLookout(context, extensionId);
  const page = await context.newPage();
  await page.setViewportSize(SIZE);

  await page.goto(sampleAddress('notice-paragraphs'));
  await waitForSaveButtons(page);
  await openPanel(page);
  await page.getByText('NHIỆM VỤ TRONG THỜI GIAN TỚI').evaluate((heading) => heading.scrollIntoView());
  await take(page, '1-page');
  await saveAll(page);
  await page.goto(sampleAddress('dark-strict-policy'));
  await waitForSaveButtons(page);
  await take(page, '2-dark-page');

  await seedList(lookout, yearOfDuties(60, todayInVietnam(new Date())));
  await page.goto(`${own}/ledger.html`);
  await page.getByRole('checkbox').first().waitFor();
  await take(page, '3-ledger');
  await page.goto(`${own}/welcome.html`);
  await page.getByRole('textbox').first().waitFor();
  await take(page, '4-welcome');
} finally {
  await browser.close();
  await portal.close();
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  console.log(`store/pictures/${name}.png`);
}
