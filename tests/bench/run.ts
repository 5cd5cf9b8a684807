import { mkdirSync, writeFileSync } from 'node:fs';
import { startBrowser } from '../e2e/start-browser';
import { PORTAL_ORIGIN } from '../portal/addresses';
import { ROOT } from '../run-tool';
import { bundleInPage } from './bundle';
import { asPage, longArticle, longNotice } from './long-notice';
import type { Row } from './row';
import { firstLookRow } from './rows/first-look-row';
import { growthRow, peerRows, savingRow } from './rows/in-page-rows';
import { listRows } from './rows/list-rows';
import { longTaskRow, memoryRow, sizeRow } from './rows/tab-rows';

/**
 * `npm run bench`: what the extension costs, beside what people would use instead, in a real Chromium. Prints a table of ratios, each
 * measured in turn in this one run, and writes `out/bench.json`. Nothing here passes or fails: machines differ.
 */
const ROUNDS = 9;
const KB_100 = 100_000;

const script = await bundleInPage();
const browser = await startBrowser();
const rows: Row[] = [];
try {
  const publish = (path: string, lines: string[]) => {
    browser.portal.publish(path, asPage('Văn bản', lines));
    return path;
  };
  const notice = publish('/bench/notice', longNotice(KB_100));
  const tenfold = publish('/bench/tenfold', longNotice(10 * KB_100));
  const article = publish('/bench/article', longArticle(KB_100));
  // On loopback no script of the extension runs: the bench alone is at work.
  const openBare = async (path: string) => {
    const page = await browser.context.newPage();
    await page.goto(`http://127.0.0.1:${browser.portal.port}${path}`);
    await page.evaluate(script);
    return page;
  };
  const short = await openBare(notice);
  const long = await openBare(tenfold);
  show(sizeRow());
  show(await firstLookRow(browser, PORTAL_ORIGIN + article, ROUNDS));
  const bareArticle = await openBare(article);
  show(...(await peerRows(short, ROUNDS)));
  await short.reload();
  await short.evaluate(script);
  show(await growthRow(short, long, 3));
  show(await savingRow(bareArticle, 7));
  for (const page of [short, long, bareArticle]) await page.close();
  show(await memoryRow(browser, notice, 5));
  show(await longTaskRow(browser, asPage('Văn bản', longNotice(10 * KB_100)), 3));
} finally {
  await browser.close();
}
show(...(await listRows(7)));
mkdirSync(`${ROOT}out`, { recursive: true });
writeFileSync(`${ROOT}out/bench.json`, `${JSON.stringify(rows, null, 2)}\n`);

function show(...found: Row[]): void {
  for (const row of found) {
    rows.push(row);
    const mark = row.met === null ? ' ' : row.met ? '✓' : '✗';
    console.log(`${mark} ${row.what.padEnd(62)} ${row.target.padEnd(10)} ${row.measured}`);
  }
}
