import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PORTAL_ORIGIN } from '../portal/addresses';
import { isPainted, waitForPaint } from './highlights';
import { countHosts } from './page-source';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';
import { pageAround } from './wrap-document';

let browser: Started;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const ROUND_TRIPS = 50;
/** What may differ between two counts of the same page without anything being kept: a toast, a text node of the browser's own. */
const SLACK = 20;

interface Counts {
  listeners: number;
  nodes: number;
  mutationObservers: number;
  resizeObservers: number;
  ranges: number;
}

/** Each its own: words that were there before the page changed are taken for what has not gone yet. */
const documentOf = (trip: number) => [
  `Số: ${trip}/TB-UBND`,
  'Hòa Giang, ngày 03 tháng 11 năm 2026',
  'THÔNG BÁO',
  'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan thực hiện các nhiệm vụ sau:',
  '1. Sở Nội vụ rà soát hồ sơ cán bộ, báo cáo trước ngày 18/12/2026.',
  '2. Sở Xây dựng kiểm tra các công trình đang thi công, hoàn thành trước ngày 28/12/2026.',
];
const LIST = ['Danh sách các mục của cổng thông tin, bấm vào từng mục để đọc.'];

/** Shows other lines under another address, at once and without loading, as single-page portals do. */
function show(page: Page, path: string, lines: string[]): Promise<void> {
  return page.evaluate(
    ([address, texts]) => {
      history.pushState(null, '', address);
      const paragraphs = texts.map((text) => Object.assign(document.createElement('p'), { textContent: text }));
      document.querySelector('article')?.replaceChildren(...paragraphs);
    },
    [path, lines] as const,
  );
}

/** Goes to a document and back to the list, for every document from `first` to `last`. */
async function goBackAndForth(page: Page, first: number, last: number): Promise<void> {
  for (let trip = first; trip <= last; trip += 1) {
    await show(page, `/don/${trip}`, documentOf(trip));
    await waitForPaint(page);
    await show(page, '/don', LIST);
    await until(async () => !(await isPainted(page)) && (await countHosts(page)) === 0, 'The list shows marks of the document.');
  }
}

/** What is alive in the page after all garbage is gone, in the page's own world and in the extension's. */
async function count(session: CDPSession, world: number): Promise<Counts> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const alive = async (type: string) => {
    const { result } = await session.send('Runtime.evaluate', { expression: `${type}.prototype`, contextId: world });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
    const { result: length } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
    });
    await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
    return Number(length.value);
  };
  return {
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    mutationObservers: await alive('MutationObserver'),
    resizeObservers: await alive('ResizeObserver'),
    ranges: await alive('Range'),
  };
}

/** What there is more of than the slack allows, and how much more. */
function kept(before: Counts, after: Counts): Partial<Counts> {
  const more = Object.entries(after).map(([what, number]) => [what, number - before[what as keyof Counts]] as const);
  return Object.fromEntries(more.filter(([, number]) => number > SLACK));
}

test('a hundred changes of page leave nothing behind: no listener, observer, range or node more than after two', async () => {
  browser.portal.publish('/don', pageAround('Cổng thông tin', ''));
  const page = await browser.context.newPage();
  await page.goto(`${PORTAL_ORIGIN}/don`);
  const session = await page.context().newCDPSession(page);
  let world = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(browser.extensionId)) world = context.id;
  });
  await session.send('Runtime.enable');
  await session.send('Performance.enable');
  await goBackAndForth(page, 0, 0);
  const before = await count(session, world);
  await goBackAndForth(page, 1, ROUND_TRIPS);
  // What a pending task of the browser still holds goes with it; what is kept stays, however often it is counted.
  await expect.poll(async () => kept(before, await count(session, world)), { timeout: 30_000 }).toEqual({});
  // The page is still at work, so that nothing was counted that had simply died.
  await show(page, '/don/last', documentOf(ROUND_TRIPS + 1));
  await waitForPaint(page);
}, 120_000);
