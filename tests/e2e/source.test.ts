import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PORTAL_ORIGIN } from '../portal/addresses';
import { clickAccessible, waitForAccessible } from './accessible';
import { readDatabase } from './extension-data';
import { onScreen } from './on-screen';
import { waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';
import { pageAround } from './wrap-document';

let browser: Started;
beforeEach(async () => {
  browser = await startBrowser();
});
afterEach(() => browser.close());

const LAST = 'Giao Văn phòng Ủy ban nhân dân tỉnh theo dõi';

/** Saves the task whose button's name has `words` in it, and closes the page. */
async function saveTask(page: Page, words: string): Promise<void> {
  const button = (await waitForSaveButtons(page)).find(({ name }) => name.includes(words));
  if (button === undefined) throw new Error(`No task is named “${words}”.`);
  await clickAccessible(page, button);
  await until(async () => (await readDatabase(browser.lookout)).followUps.length === 1, 'The task was not saved.');
  await page.close();
}

/** Presses “open the document” on the only row of the popup; gives the tab that opens. */
async function openSource(): Promise<Page> {
  const popup = await browser.openPopup();
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: onScreen('popupOpenSourceRow') }).click();
  return opened;
}

test('the source link opens the document and brings the passage into view', async () => {
  await saveTask(await browser.open('notice-paragraphs'), LAST);
  const source = await openSource();
  expect(new URL(source.url()).pathname).toBe('/pages/notice-paragraphs');
  await until(() => isInView(source, LAST), 'The passage is not in view.');
  await waitForAccessible(source, 'StaticText', onScreen('panelRevealFound'));
});

test('a passage that is no longer on the page is said to be gone, and nothing is shown in its place', async () => {
  const page = (task: string) => pageAround('Thông báo', `${HEAD}<p>1. Sở Tư pháp ${task}</p><p>2. ${OTHER}</p>`);
  browser.portal.publish('/van-ban/1', page('rà soát các văn bản đã hết hiệu lực, báo cáo Chủ tịch trước ngày 20/12/2026.'));
  const opened = await browser.context.newPage();
  await opened.goto(`${PORTAL_ORIGIN}/van-ban/1`);
  await saveTask(opened, 'Sở Tư pháp');
  browser.portal.publish('/van-ban/1', pageAround('Thông báo', `${HEAD}<p>1. ${OTHER}</p>`));
  const source = await openSource();
  await waitForAccessible(source, 'StaticText', onScreen('panelRevealMissing'));
});

const HEAD =
  '<p>Số: 31/TB-UBND</p><p>Hòa Giang, ngày 02 tháng 11 năm 2026</p><p><b>THÔNG BÁO</b></p><p>Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan thực hiện các nhiệm vụ sau:</p>';
const OTHER = 'Sở Y tế kiểm tra việc bán thuốc theo đơn tại các nhà thuốc, hoàn thành trước ngày 15/12/2026.';

function isInView(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find((element) => element.textContent?.includes(wanted));
    if (paragraph === undefined) return false;
    const { top, bottom } = paragraph.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }, words);
}
