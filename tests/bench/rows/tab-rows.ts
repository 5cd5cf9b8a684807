import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { waitForPaint } from '../../e2e/highlights';
import { EXTENSION_FOLDER } from '../../e2e/launch';
import { waitForSaveButtons } from '../../e2e/panel';
import type { Started } from '../../e2e/start-browser';
import { PORTAL_ORIGIN } from '../../portal/addresses';
import { milliseconds, type Row } from '../row';
import { ratioOf, timingOf } from '../statistics';
import { type LongestTask, longestTask, markThread, startTrace } from '../trace';

/** What the extension adds to the memory of a tab with the notice at `path`, in MB (10^6 bytes) of the JavaScript heap, all worlds together. */
export async function memoryRow(browser: Started, path: string, rounds: number): Promise<Row> {
  const sizes: number[][] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, origin] of [PORTAL_ORIGIN, `http://127.0.0.1:${browser.portal.port}`].entries()) {
      const page = await browser.context.newPage();
      await page.goto(origin + path);
      if (index === 0) {
        await waitForPaint(page);
        await waitForSaveButtons(page);
      }
      sizes[index]?.push(await heapOf(page));
      await page.close();
    }
  }
  const [ours, bare] = [timingOf(sizes[0] ?? []), timingOf(sizes[1] ?? [])];
  return {
    what: 'memory that a tab with the notice takes more with the extension',
    measured: `${(ours.median - bare.median).toFixed(1)} MB (${bare.median.toFixed(1)} → ${ours.median.toFixed(1)})`,
    target: '',
    met: null,
    figures: { withExtension: ours, without: bare, ratio: ratioOf(sizes[0] ?? [], sizes[1] ?? []) },
  };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** How long, in milliseconds, a page is watched: with the extension, until 1 MB has long been read and painted; without, until it rests. */
const WATCHED = [10_000, 3_000];

/**
 * The longest task in the page while a document of 1 MB that has just come in, as `html`, is read and painted; as the browser's own trace
 * has it. What the browser does by itself, and what other processes take of a small machine, is in both figures.
 */
export async function longTaskRow(browser: Started, html: string, rounds: number): Promise<Row> {
  const tasks: LongestTask[][] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, origin] of [PORTAL_ORIGIN, `http://127.0.0.1:${browser.portal.port}`].entries()) {
      browser.portal.publish('/bench/late', '<!DOCTYPE html><html lang="vi"><body><main>Đang tải…</main></body></html>');
      const page = await browser.context.newPage();
      await page.goto(`${origin}/bench/late`);
      const session = await page.context().newCDPSession(page);
      // The document is laid out before our watch, which waits for quiet, has it read.
      await page.evaluate((inner) => {
        document.body.innerHTML = inner;
        return document.body.offsetHeight;
      }, html);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      const stop = await startTrace(session, ['toplevel', 'blink.user_timing']);
      await markThread(page);
      await page.waitForTimeout(WATCHED[index] ?? 0);
      tasks[index]?.push(longestTask(await stop()));
      if (index === 0) await waitForPaint(page);
      await page.close();
    }
  }
  const [ours = [], bare = []] = tasks;
  const lasted = ours.map((task) => task.lasted);
  const [withExtension, worked] = [timingOf(lasted), timingOf(ours.map((task) => task.worked))];
  const without = timingOf(bare.map((task) => task.lasted));
  const most = Math.max(...lasted);
  return {
    what: 'longest task on the page while 1 MB is read and painted',
    measured: `${milliseconds(withExtension)} (at most ${most.toFixed(0)} ms; at work ${milliseconds(worked)}; without the extension ${milliseconds(without)})`,
    target: '≤ 50 ms',
    met: most <= 50,
    figures: { withExtension, worked, without, most },
  };
}

/** What the browser has to load for every page of a portal. */
export function sizeRow(): Row {
  const kilobytes = gzipSync(readFileSync(`${EXTENSION_FOLDER}/content-scripts/portal.js`), { level: 9 }).length / 1000;
  return {
    what: 'content script, gzip',
    measured: `${kilobytes.toFixed(1)} kB`,
    target: '≤ 45 kB',
    met: kilobytes <= 45,
    figures: { kilobytes },
  };
}
