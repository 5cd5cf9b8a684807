import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSamples } from '../../portal/samples';
import { startTestBrowser } from '../driver/start-test-browser';
import type { Tab } from '../driver/tab';
import type { TestBrowser } from '../driver/test-browser';
import { paintedIn, readHighlights, waitForPaint } from '../highlights';
import { countHosts, readSource } from '../page-source';
import { waitForSaveButtons } from '../panel';
import { until } from '../until';

const SURROUNDINGS =
  'nav, footer, aside, .topbar, .banner, .breadcrumb, .s4-breadcrumb, .ms-globalnav, .ms-leftnav, .detail-meta, .related-news, .tinkhac, .recipient';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startTestBrowser();
});
afterAll(() => browser.close());

const samples = readSamples().filter(({ expected }) => expected.detected);

describe.each(samples)('$name', ({ name, expected }) => {
  const begins = expected.tasks.map((task) => task.begins);
  let page: Tab;
  beforeAll(async () => {
    page = await browser.open(name, expected.route);
    await waitForPaint(page);
  });
  afterAll(() => page.close());

  test('tasks, deadlines and assignees are painted where they stand, and nothing else', async () => {
    const buttons = await waitForSaveButtons(page);
    const tasks = (await readHighlights(page, 'so-viec-task')).join(' ¶ ');
    expect(begins.filter((words) => !tasks.includes(words))).toEqual([]);
    expect(buttons.length, buttons.map((button) => button.name).join('\n')).toBe(begins.length);
    expect(unique(await readHighlights(page, 'so-viec-deadline'))).toEqual(
      unique(expected.tasks.flatMap(({ deadlines }) => deadlines.map(({ phrase }) => phrase))),
    );
    expect(unique(await readHighlights(page, 'so-viec-assignee'))).toEqual(
      unique(expected.tasks.flatMap((task) => task.assignees)),
    );
    expect(await paintedIn(page, SURROUNDINGS)).toEqual([]);
  });

  test('the page’s own DOM is what it is without the extension, but for one element', async () => {
    await waitForSaveButtons(page);
    expect(await countHosts(page)).toBe(1);
    const plain = await browser.openAt(`http://127.0.0.1:${browser.portal.port}${new URL(page.url()).pathname}`);
    // A page that draws itself late is compared once both have drawn it.
    await until(async () => (await readSource(plain)) === (await readSource(page)), '').catch(() => undefined);
    expect(await readSource(page)).toBe(await readSource(plain));
    await plain.close();
  });
});

function unique(texts: string[]): string[] {
  return [...new Set(texts)].sort();
}
