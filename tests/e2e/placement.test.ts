import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { revealOverlay } from './overlay';
import { openPanel, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';

let browser: Started;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  page = await browser.open('notice-paragraphs');
  await waitForSaveButtons(page);
  await revealOverlay(page);
});
afterEach(() => page.close());
afterAll(() => browser.close());

/** How far a button's middle may be from the middle of its task's first line, in pixels of the page. */
const NEAR = 4;

interface Distance {
  /** From the middle of the first line to the middle of the button. */
  down: number;
  /** From the button's right edge to the text: negative where it covers the text. */
  beside: number;
  /** Where the first line is on the screen, to see that something moved at all. */
  line: number;
}

/** For every task on the page, where its button is as seen from its first line. */
function measure(): Promise<Distance[]> {
  return page.evaluate(() => {
    const buttons = document.querySelector('so-viec-panel')?.shadowRoot?.querySelectorAll('[data-task]') ?? [];
    const starts = [...(CSS.highlights.get('so-viec-task') ?? [])].filter((range) => range instanceof Range);
    return [...buttons].map((button) => {
      const box = button.getBoundingClientRect();
      const distances = starts.flatMap((range) => {
        const [line] = range.getClientRects();
        return line === undefined
          ? []
          : [{ down: (box.top + box.bottom - line.top - line.bottom) / 2, beside: line.left - box.right, line: line.top }];
      });
      return distances.sort((a, b) => Math.abs(a.down) - Math.abs(b.down))[0] ?? { down: Infinity, beside: Infinity, line: 0 };
    });
  });
}

/** So many of the page's tasks at least are near enough to have their buttons, whatever is done to the page here. */
const FEWEST = 6;

/** Waits until every button is beside the first line of its task; fails with the distances where that does not come about. */
async function expectBeside(): Promise<void> {
  const isBeside = ({ down, beside }: Distance) => Math.abs(down) <= NEAR && beside >= 0;
  let distances: Distance[] = [];
  const check = async () => {
    distances = await measure();
    return distances.length > 0 && distances.every(isBeside);
  };
  await until(check, '', 5_000).catch(() => undefined);
  expect(distances.filter((distance) => !isBeside(distance))).toEqual([]);
  expect(distances.length).toBeGreaterThanOrEqual(FEWEST);
  expect(new Set(distances.map(({ line }) => line)).size).toBe(distances.length);
}

/** Does something to the page that must have moved the first task, and looks whether its button came along. */
async function expectBesideAfter(change: () => Promise<unknown>): Promise<void> {
  await expectBeside();
  const before = (await measure())[0]?.line;
  await change();
  await until(async () => (await measure())[0]?.line !== before, 'Nothing has moved.');
  await expectBeside();
}

const inPage = (script: string) => () => page.evaluate(script);

describe('the save buttons stay beside the first lines of their tasks', () => {
  test('when the page is scrolled', () => expectBesideAfter(() => page.mouse.wheel(0, 600)));

  test('when the window becomes narrower', () => expectBesideAfter(() => page.setViewportSize({ width: 700, height: 800 })));

  test('when the browser’s zoom is 200 %', async () => {
    const session = await page.context().newCDPSession(page);
    const zoomed = { width: 640, height: 450, deviceScaleFactor: 2, mobile: false };
    await page.evaluate(() => document.querySelector('.detail-body')?.scrollIntoView());
    await expectBesideAfter(() => session.send('Emulation.setDeviceMetricsOverride', zoomed));
  });

  test('when two fingers enlarge the page', async () => {
    const session = await page.context().newCDPSession(page);
    await expectBeside();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await until(() => page.evaluate(() => visualViewport?.scale === 2), 'The page was not enlarged.');
    await expectBeside();
  });

  test.each(['document.body', 'document.documentElement', 'document.querySelector("article")'])(
    'when the portal’s own text-size button enlarges %s',
    (element) => expectBesideAfter(inPage(`${element}.style.zoom = '1.4'`)),
  );

  test('when the letters become larger', () =>
    expectBesideAfter(inPage("document.querySelector('.detail-body').style.fontSize = '1.5em'")));

  test('when a picture above arrives late', () =>
    expectBesideAfter(
      inPage(`{
        const picture = new Image();
        document.querySelector('.detail-body').prepend(picture);
        picture.style.display = 'block';
        picture.src = 'data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="220"/>');
      }`),
    ));

  test('when a font arrives late', () =>
    expectBesideAfter(
      inPage(`{
        const font = new FontFace('Late', 'local("DejaVu Sans Mono"), local("Liberation Mono"), local("Courier New")');
        document.fonts.add(font);
        document.querySelector('.detail-body').style.fontFamily = 'Late';
        font.load();
      }`),
    ));

  test('when the page’s root element or its body is moved', () =>
    expectBesideAfter(inPage("document.documentElement.style.cssText = 'position: relative; margin: 40px'")));
});

test('in a low window every task of the panel can be read', async () => {
  await page.setViewportSize({ width: 683, height: 300 });
  await openPanel(page);
  const seen = () =>
    page.evaluate(() => {
      const root = document.querySelector('so-viec-panel')?.shadowRoot;
      const last = [...(root?.querySelectorAll('.task') ?? [])].at(-1);
      last?.scrollIntoView({ block: 'end' });
      const task = last?.getBoundingClientRect();
      const panel = root?.querySelector('.panel')?.getBoundingClientRect();
      return task !== undefined && panel !== undefined && panel.top >= 0 && task.top >= panel.top && task.bottom <= innerHeight;
    });
  await until(seen, 'The last task is not to be seen as a whole.');
});
