import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickFirst } from '../accessible';
import { startTestBrowser } from '../driver/start-test-browser';
import type { TestBrowser } from '../driver/test-browser';
import { isPainted, readHighlights, waitForPaint } from '../highlights';
import { countHosts } from '../page-source';
import { waitForSaveButtons } from '../panel';
import { until } from '../until';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startTestBrowser();
});
afterAll(() => browser.close());

test('a document that arrives late is marked when it is there', async () => {
  const page = await browser.open('late-content');
  expect(await isPainted(page)).toBe(false);
  await waitForPaint(page);
  expect((await waitForSaveButtons(page)).length).toBe(4);
  await page.close();
});

describe('a single-page portal', () => {
  test('is marked when a document is opened, and clean again when it is left', async () => {
    const page = await browser.open('single-page');
    await clickFirst(page, 'link', /64\/TB-SCT/);
    await waitForPaint(page);
    expect((await waitForSaveButtons(page)).length).toBe(3);
    await clickFirst(page, 'link', /^Danh sách văn bản$/);
    await until(
      async () => !(await isPainted(page)) && (await countHosts(page)) === 0,
      'The list still shows what was on the document.',
    );
    await page.goBack();
    await waitForPaint(page);
    expect((await readHighlights(page, 'so-viec-deadline')).join()).toContain('trước ngày 01/12/2026');
    await page.close();
  });

  test('shows nothing on its ordinary articles', async () => {
    const page = await browser.open('single-page', '/van-ban/64');
    await waitForPaint(page);
    await clickFirst(page, 'link', /^Danh sách văn bản$/);
    await clickFirst(page, 'link', /Giới thiệu sản phẩm/);
    await until(() => page.evaluate(() => document.body.textContent.includes('quả mọng')), 'The article was not drawn.');
    await until(
      async () => !(await isPainted(page)) && (await countHosts(page)) === 0,
      'The article shows marks of another page.',
    );
    await page.close();
  });
});
