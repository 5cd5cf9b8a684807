import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPainted, readHighlights, waitForPaint } from './highlights';
import { countHosts } from './page-source';
import { waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';

let browser: Started;
beforeAll(async () => {
  browser = await startBrowser();
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
    await page.getByRole('link', { name: /64\/TB-SCT/ }).click();
    await waitForPaint(page);
    expect((await waitForSaveButtons(page)).length).toBe(3);
    await page.getByRole('link', { name: 'Danh sách văn bản' }).click();
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
    await page.getByRole('link', { name: 'Danh sách văn bản' }).click();
    await page.getByRole('link', { name: /Giới thiệu sản phẩm/ }).click();
    await page.getByText('quả mọng').waitFor();
    await until(
      async () => !(await isPainted(page)) && (await countHosts(page)) === 0,
      'The article shows marks of another page.',
    );
    await page.close();
  });
});
