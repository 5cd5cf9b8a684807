import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPainted, waitForPaint } from './highlights';
import { onScreen } from './on-screen';
import { countHosts } from './page-source';
import { waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { openToolbarPopup } from './toolbar-popup';
import { until } from './until';

/** Longer than a page that is no document is watched, in milliseconds. */
const SETTLED_AFTER = 16_000;
/** Long enough for a change to be noticed where a page is watched. */
const NOTICED_WITHIN = 3_000;

let browser: Started;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Whether a script is the extension's: the first look, or the reader. */
const isOurs = (url: string) => url.startsWith(`chrome-extension://${browser.extensionId}/`);

/** Lets the page's time run ahead by so many milliseconds, timers of the extension's script in it included. */
async function letTimePass(session: CDPSession, milliseconds: number): Promise<void> {
  const passed = new Promise((resolve) => session.once('Emulation.virtualTimeBudgetExpired', resolve));
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: milliseconds });
  await passed;
}

/** The names of the extension's functions that have run in the page since this was last asked. */
async function ranSince(session: CDPSession): Promise<string[]> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => isOurs(url))
    .flatMap(({ functions }) =>
      functions
        .filter(({ ranges }) => ranges.some(({ count }) => count > 0))
        .map(({ functionName }) => functionName || '(nameless)'),
    );
}

/** The world of the extension's scripts in the page, for `Runtime.evaluate`. */
async function worldOf(session: CDPSession): Promise<number> {
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${browser.extensionId}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return await world;
}

/** What an expression gives in that world, once it is there. */
async function inWorld<Value>(session: CDPSession, contextId: number, expression: string): Promise<Value> {
  const { result } = await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true, returnByValue: true });
  return result.value;
}

/** Has the background read the page's words and waits for its answer: whatever the reader has asked before is answered by then. */
async function awaitBackground(session: CDPSession, world: number): Promise<void> {
  const asking = `chrome.runtime.sendMessage({
    request: 'page.read',
    payload: { text: document.body.innerText, facts: { url: location.href, title: document.title } },
  })`;
  expect(await inWorld<unknown>(session, world, asking)).toMatchObject({ ok: true });
}

/** Waits until nothing of ours waits any more, in the page for time to pass or in the background for an answer. */
async function settle(session: CDPSession, world: number): Promise<void> {
  let silent = 0;
  await until(async () => {
    await awaitBackground(session, world);
    await letTimePass(session, SETTLED_AFTER);
    silent = (await ranSince(session)).length === 0 ? silent + 1 : 0;
    return silent === 2;
  }, 'Our script is still at work on a page left alone.');
}

/** Puts a whole document on the page, and takes other things off, as portals do. */
function changeMuch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const article = document.createElement('article');
    article.innerHTML =
      '<p>Số: 77/TB-UBND</p><p>Hòa Giang, ngày 03 tháng 11 năm 2026</p><p><b>THÔNG BÁO</b></p>' +
      '<p>Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan thực hiện các nhiệm vụ sau:</p>' +
      '<p>1. Sở Nội vụ rà soát hồ sơ cán bộ, báo cáo trước ngày 18/12/2026.</p>' +
      '<p>2. Sở Xây dựng kiểm tra các công trình đang thi công, hoàn thành trước ngày 28/12/2026.</p>';
    document.querySelector('main')?.append(article);
    for (let index = 0; index < 300; index += 1) {
      const line = document.createElement('p');
      line.textContent = `Tin số ${index}: đoàn công tác của tỉnh thăm hỏi các hộ gia đình ở vùng cao.`;
      article.append(line);
      if (index % 3 === 0) line.remove();
    }
  });
}

/** Opens a page that the first look lets through, waits until the reader is at work in it, and counts from then on what runs. */
async function openProfiled(sample: string) {
  const page = await browser.open(sample);
  const session = await page.context().newCDPSession(page);
  const world = await worldOf(session);
  await until(
    // The reader begins by ending the first look.
    async () => await inWorld<boolean>(session, world, `globalThis[Symbol.for('so-viec looking')]?.signal.aborted === true`),
    'The reader was not put into the page.',
  );
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return { page, session, world };
}

test('a page that is no document is let go of: nothing of ours runs in it afterwards, until it is asked to', async () => {
  const { page, session, world } = await openProfiled('news');
  await settle(session, world);
  await changeMuch(page);
  await letTimePass(session, NOTICED_WITHIN);
  expect(await ranSince(session)).toEqual([]);
  expect(await isPainted(page)).toBe(false);
  expect(await countHosts(page)).toBe(0);

  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance' });
  const popup = await openToolbarPopup(page, browser.extensionId);
  await popup.press(onScreen('popupScan'));
  await popup.waitForSentence('status', onScreen('popupScanFound'));
  await waitForPaint(page);
  expect((await waitForSaveButtons(page)).length).toBe(2);
  await popup.close();
  await page.close();
});

test('before that, the same change is noticed', async () => {
  const { page, session } = await openProfiled('news');
  await ranSince(session);
  await changeMuch(page);
  await letTimePass(session, NOTICED_WITHIN);
  expect(await ranSince(session)).not.toEqual([]);
  // What is near is known once the browser draws, which it does not while its time stands still.
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance' });
  await waitForPaint(page);
  expect(await countHosts(page)).toBe(1);
  await page.close();
});
