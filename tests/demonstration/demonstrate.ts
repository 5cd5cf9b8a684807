import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { clickAccessible } from '../e2e/accessible';
import { openLookout, readDatabase } from '../e2e/extension-data';
import { type Browser, type LaunchOptions, launch } from '../e2e/launch';
import { openPanel, saveAll, waitForSaveButtons } from '../e2e/panel';
import { until } from '../e2e/until';
import { sampleAddress } from '../portal/addresses';
import { listOf } from './saved-list';
import { vietnameseCopy } from './vietnamese-copy';

/**
 * Does the whole job without a person: opens two samples, saves their tasks with real clicks, opens the popup, prints the
 * saved list and leaves screenshots in `folder`. Throws a sentence where a step does not come about.
 */
export async function demonstrate(options: LaunchOptions, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launch({ ...options, extensionFolder: await vietnameseCopy() });
  try {
    const { extensionId } = browser;
    if (extensionId === null) throw new Error('Trình duyệt này không cho nạp tiện ích bằng lệnh; hãy dùng Chromium.');
    const lookout = await openLookout(browser.context, extensionId);
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 1440, height: 900 });
    await saveSomeTasks(page, lookout, 'notice-paragraphs', 3);
    await openPanel(page);
    await page.getByText('NHIỆM VỤ TRONG THỜI GIAN TỚI').evaluate((heading) => heading.scrollIntoView());
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.screenshot({ path: `${folder}/page-light.png` });
    await saveEveryTask(page, lookout);
    await page.goto(sampleAddress('telegram'));
    await saveEveryTask(page, lookout);
    await page.goto(sampleAddress('dark-strict-policy'));
    await waitForSaveButtons(page);
    await page.screenshot({ path: `${folder}/page-dark.png` });
    await photographPopup(browser, extensionId, folder);
    console.log(`\nĐã lưu vào sổ việc:\n\n${listOf(await readDatabase(lookout))}\n`);
    console.log(`Ảnh chụp trang và cửa sổ danh sách: ${folder}/ (page-light, page-dark, popup-light, popup-dark)`);
  } finally {
    await browser.close();
  }
}

/** Opens a sample and saves its first tasks one by one, each with the button beside it. */
async function saveSomeTasks(page: Page, lookout: Page, sample: string, count: number): Promise<void> {
  await page.goto(sampleAddress(sample));
  const buttons = await waitForSaveButtons(page);
  for (const [index, button] of buttons.slice(0, count).entries()) {
    await clickAccessible(page, button);
    await until(async () => (await readDatabase(lookout)).followUps.length === index + 1, 'Nhiệm vụ đã bấm chưa vào sổ.');
  }
}

async function saveEveryTask(page: Page, lookout: Page): Promise<void> {
  const buttons = await waitForSaveButtons(page);
  const url = page.url();
  const saved = async () => {
    const { documents, followUps } = await readDatabase(lookout);
    const key = documents.find((document) => document.url === url)?.key;
    return followUps.filter(({ documentKey }) => documentKey === key).length;
  };
  await saveAll(page);
  await until(async () => (await saved()) === buttons.length, `Chưa lưu đủ ${buttons.length} nhiệm vụ của ${url}.`);
}

async function photographPopup(browser: Browser, extensionId: string, folder: string): Promise<void> {
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await popup.getByRole('listitem').first().waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    await popup.screenshot({ path: `${folder}/popup-${colorScheme}.png` });
  }
}
