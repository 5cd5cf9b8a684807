import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSamples } from '../../portal/samples';
import { startTestBrowser } from '../driver/start-test-browser';
import type { Tab } from '../driver/tab';
import type { TestBrowser } from '../driver/test-browser';
import { isPainted } from '../highlights';
import { countHosts, readSource } from '../page-source';

/** Long enough for a page that does get marked to be marked several times over. */
const WATCHED_FOR_MS = 2_500;

const names = readSamples().flatMap(({ name, expected }) => (expected.detected ? [] : [name]));

let browser: TestBrowser;
const pages = new Map<string, Tab>();
beforeAll(async () => {
  browser = await startTestBrowser();
  for (const name of names) pages.set(name, await browser.open(name));
  // Tabs in the background are not held up by the browser here: they are watched together.
  await browser.lookout.evaluate((span) => new Promise<void>((resolve) => setTimeout(resolve, span)), WATCHED_FOR_MS);
});
afterAll(() => browser.close());

test.each(names)('%s gets no mark, no element, no change', async (name) => {
  const page = pages.get(name);
  if (page === undefined) throw new Error(`The page ${name} was not opened.`);
  expect(await isPainted(page)).toBe(false);
  expect(await countHosts(page)).toBe(0);
  const plain = await browser.openAt(`http://127.0.0.1:${browser.portal.port}/pages/${name}`);
  expect(await readSource(page)).toBe(await readSource(plain));
  await plain.close();
});
