import type { Page } from 'playwright-core';
import type { Started } from '../../e2e/start-browser';
import { type Row, ratioRow } from '../row';
import { startTrace, type TraceEvent } from '../trace';

/**
 * All that the extension does on a page that is no document, from compiling its script to letting go, as the browser's own trace has it;
 * against reading the page's text once. `address` shows such a page.
 */
export async function firstLookRow(browser: Started, address: string, rounds: number): Promise<Row> {
  const times: number[][] = [[], []];
  for (let round = -1; round < rounds; round += 1) {
    const page = await browser.context.newPage();
    const session = await browser.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser is gone.');
    const stop = await startTrace(session, ['devtools.timeline', 'v8']);
    await page.goto(address);
    await page.waitForTimeout(700);
    const events = await stop();
    await session.detach();
    const ours = events.filter(({ name, args }) => OURS.has(name) && args.data?.url?.startsWith('chrome-extension://'));
    const theirs = await readText(page);
    if (round >= 0) {
      times[0]?.push(union(ours) / 1000);
      times[1]?.push(theirs);
    }
    await page.close();
  }
  return ratioRow('a page that is no document, all our work : textContent', times, 3);
}

const OURS = new Set(['EvaluateScript', 'v8.compile', 'FunctionCall']);

/** How long any of these was at work: what runs inside another counts once. In microseconds. */
function union(events: readonly TraceEvent[]): number {
  let until = 0;
  let sum = 0;
  for (const { ts, dur = 0 } of [...events].sort((a, b) => a.ts - b.ts)) {
    sum += Math.max(0, ts + dur - Math.max(ts, until));
    until = Math.max(until, ts + dur);
  }
  return sum;
}

/** One reading of the page's text in milliseconds. */
function readText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const began = performance.now();
    let length = 0;
    for (let time = 0; time < 20; time += 1) length += document.body.textContent?.length ?? 0;
    return length > 0 ? (performance.now() - began) / 20 : Number.NaN;
  });
}
