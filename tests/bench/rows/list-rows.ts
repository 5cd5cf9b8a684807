import { todayInVietnam } from '@/lib/calendar/iso-day';
import { seedList } from '../../e2e/seed-list';
import { type Started, startBrowser } from '../../e2e/start-browser';
import { yearOfDuties } from '../../e2e/year-of-duties';
import { milliseconds, type Row, ratioRow } from '../row';
import { timingOf } from '../statistics';
import { type LongestTask, longestTask, markThread, startTrace } from '../trace';

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

/** How long a page is left alone behind a letter, in milliseconds: longer than its search waits and draws. */
const TYPED_EVERY = 400;

/** The longest task of the ledger after each letter typed into its search, one letter at a time, as the browser's own trace has it. */
async function typingRow(browser: Started): Promise<Row> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/ledger.html`);
  await page.getByRole('searchbox').first().click();
  await page.waitForTimeout(1_000);
  const session = await page.context().newCDPSession(page);
  const tasks: LongestTask[] = [];
  for (const letter of 'so noi vu tham muu') {
    const stop = await startTrace(session, ['toplevel', 'blink.user_timing']);
    await markThread(page);
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(TYPED_EVERY);
    tasks.push(longestTask(await stop()));
  }
  await page.close();
  const lasted = tasks.map((task) => task.lasted);
  const [longest, worked] = [timingOf(lasted), timingOf(tasks.map((task) => task.worked))];
  const most = Math.max(...lasted);
  const mostWorked = Math.max(...tasks.map((task) => task.worked));
  return {
    what: 'ledger with 10,000: longest task after a letter in the search',
    measured: `${milliseconds(longest)} (at most ${most.toFixed(0)} ms; at work ${milliseconds(worked)}, at most ${mostWorked.toFixed(0)} ms)`,
    target: '≤ 50 ms',
    met: most <= 50,
    figures: { longest, worked, most, mostWorked },
  };
}
