import type { Page } from 'playwright-core';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import { seedList } from '../../e2e/seed-list';
import { type Started, startBrowser } from '../../e2e/start-browser';
import { yearOfDuties } from '../../e2e/year-of-duties';
import { type Row, ratioRow } from '../row';
import { timingOf } from '../statistics';

/** Lists of 10,000 and of ten follow-ups, in a browser each. */
export async function listRows(rounds: number): Promise<Row[]> {
  const browsers = [await startWith(10_000), await startWith(10)] as const;
  try {
    const times: number[][] = [[], []];
    for (let round = -1; round < rounds; round += 1) {
      for (const [index, browser] of browsers.entries()) {
        const time = await firstRows(browser);
        if (round >= 0) times[index]?.push(time);
      }
    }
    return [ratioRow('popup with 10,000 to its first rows : with 10', times, 1.5), await typingRow(browsers[0])];
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}

async function startWith(count: number): Promise<Started> {
  const browser = await startBrowser();
  // The product opens its database with its first page.
  const popup = await browser.openPopup();
  await popup.waitForTimeout(500);
  await popup.close();
  await seedList(browser.lookout, yearOfDuties(count, todayInVietnam(new Date())));
  return browser;
}

/** How long the popup stays open, in milliseconds. */
const READ_FOR = 1_500;

/** From the beginning of the popup's page to its first rows on the screen, in milliseconds. */
async function firstRows(browser: Started): Promise<number> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_records, observer) => {
      if (document.querySelector('[type=checkbox]') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { firstRows: performance.now() })));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.waitForFunction(() => 'firstRows' in globalThis);
  const time = await page.evaluate(() => (globalThis as unknown as { firstRows: number }).firstRows);
  // As long as somebody reads at least: what the popup keeps in mind for its next opening it keeps once it has been shown.
  await page.waitForTimeout(READ_FOR);
  await page.close();
  return time;
}

/** The longest task after each letter typed into the ledger's search, one letter at a time. */
async function typingRow(browser: Started): Promise<Row> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/ledger.html`);
  const search = page.getByRole('searchbox').first();
  await search.click();
  await page.waitForTimeout(1_000);
  const times: number[] = [];
  for (const letter of 'so noi vu tham muu')
    times.push(await longestTaskAfter(page, () => page.keyboard.press(letter === ' ' ? 'Space' : letter)));
  const longest = timingOf(times);
  await page.close();
  return {
    what: 'ledger with 10,000: longest task after a letter in the search',
    measured: `${longest.median.toFixed(0)} ms (at most ${Math.max(...times).toFixed(0)} ms)`,
    target: '≤ 50 ms',
    met: Math.max(...times) <= 50,
    figures: { longest, most: Math.max(...times) },
  };
}

/** The longest stretch, in milliseconds, for which the page could not answer after `act`; tasks of a frame's length and less count as they are. */
async function longestTaskAfter(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const gaps = { longest: 0, stop: false };
    Object.assign(globalThis, { gaps });
    const channel = new MessageChannel();
    let before = performance.now();
    channel.port1.onmessage = () => {
      const now = performance.now();
      gaps.longest = Math.max(gaps.longest, now - before);
      before = now;
      if (!gaps.stop) channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
  });
  await act();
  await page.waitForTimeout(400);
  return page.evaluate(() => {
    const { gaps } = globalThis as unknown as { gaps: { longest: number; stop: boolean } };
    gaps.stop = true;
    return gaps.longest;
  });
}
