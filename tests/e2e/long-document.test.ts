import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asPage, longNotice } from '../bench/long-notice';
import { PORTAL_ORIGIN } from '../portal/addresses';
import { findAccessible, waitForAccessible } from './accessible';
import { readDatabase } from './extension-data';
import { waitForPaint } from './highlights';
import { onScreen } from './on-screen';
import { revealOverlay } from './overlay';
import { openPanel, saveAll, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';

/** A notice of eighty pages, with more tasks than one request may carry. */
const LINES = longNotice(280_000);
const MOST_IN_ONE_REQUEST = 1_000;
/** More is never drawn beside the text, or painted in it, however long the document is. */
const MOST_BUTTONS = 150;
const MOST_MARKS = 700;

let browser: Started;
let page: Page;
/** How many tasks the page says it has. */
let tasks = 0;
beforeAll(async () => {
  browser = await startBrowser();
  browser.portal.publish('/thong-bao/dai', asPage('Thông báo', LINES));
  page = await browser.context.newPage();
  await page.goto(`${PORTAL_ORIGIN}/thong-bao/dai`);
  await waitForPaint(page);
  const [pill] = await waitForAccessible(page, 'button', onScreen('panelPill'));
  // The first figure of the pill, in whichever language this machine's browser speaks.
  tasks = Number(/\d+/.exec(pill?.name ?? '')?.[0]);
  expect(tasks).toBeGreaterThan(MOST_IN_ONE_REQUEST);
});
beforeEach(() => page.evaluate(() => scrollTo(0, 0)));
afterAll(() => browser.close());

const countMarks = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));

/** Whether what the reader sees has its marks: a provision that orders something and stands in the middle of the window. */
const isPaintedHere = () =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('so-viec-task') ?? [])].filter((range) => range instanceof Range);
    return ranges.some((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    });
  });

describe('a document of more than a thousand tasks', () => {
  test('is painted and has its buttons around the reader, wherever that is, and nowhere else', async () => {
    for (const share of [0.1, 0.5, 0.95]) {
      await page.evaluate((to) => scrollTo(0, document.documentElement.scrollHeight * to), share);
      await until(isPaintedHere, `Nothing is painted at ${share} of the page.`);
      expect(await countMarks()).toBeLessThan(MOST_MARKS);
      const buttons = await waitForSaveButtons(page);
      expect(buttons.length).toBeLessThan(MOST_BUTTONS);
    }
  });

  test('is painted as a whole for print', async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await until(async () => (await countMarks()) > tasks, 'Not all tasks are painted.');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await until(async () => (await countMarks()) < MOST_MARKS, 'All of it stays painted.');
  });

  test('keeps the button that has the focus, however far the reader scrolls', async () => {
    await revealOverlay(page);
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document.querySelector('so-viec-panel')?.shadowRoot ?? {};
        return activeElement instanceof HTMLElement ? (activeElement.dataset.task ?? null) : null;
      });
    await until(async () => {
      await page.evaluate(() => {
        document.querySelector('so-viec-panel')?.shadowRoot?.querySelector<HTMLElement>('[data-task]')?.focus();
      });
      return (await focused()) !== null;
    }, 'No button takes the focus.');
    const before = await focused();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight * 0.9));
    await until(isPaintedHere, 'Nothing is painted near the end.');
    expect(await focused()).toBe(before);
  });

  test('lists its tasks in the panel as far as the reader goes', async () => {
    await openPanel(page);
    await revealOverlay(page);
    const toEnd = () =>
      page.evaluate(() => {
        const list = document.querySelector('so-viec-panel')?.shadowRoot?.querySelector('.tasks');
        list?.scrollTo(0, list.scrollHeight);
        return list?.querySelectorAll('.task').length ?? 0;
      });
    const first = await toEnd();
    expect(first).toBeLessThan(200);
    await until(async () => (await toEnd()) > 3 * first, 'No more tasks are listed.');
  });

  test('is saved as a whole with one click', async () => {
    await saveAll(page);
    await until(
      async () => (await findAccessible(page, 'button', onScreen('panelAllSaved'))).length > 0,
      'Not all tasks are saved.',
      60_000,
    );
    const { followUps } = await readDatabase(browser.lookout);
    expect(followUps).toHaveLength(tasks);
  });
});
