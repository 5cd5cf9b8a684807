import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSamples } from '../portal/samples';
import { isPainted } from './highlights';
import { countHosts, readSource } from './page-source';
import { type Started, startBrowser } from './start-browser';

/** Long enough for a page that does get marked to be marked several times over. */
const WATCHED_FOR_MS = 2_500;

const names = readSamples().flatMap(({ name, expected }) => (expected.detected ? [] : [name]));

let browser: Started;
const pages = new Map<string, Page>();
beforeAll(async () => {
  browser = await startBrowser();
  for (const name of names) pages.set(name, await browser.open(name));
  // Tabs in the background are not held up by the browser here: they are watched together.
  await browser.lookout.waitForTimeout(WATCHED_FOR_MS);
});
afterAll(() => browser.close());

test.each(names)('%s gets no mark, no element, no change', async (name) => {
  const page = pages.get(name);
  if (page === undefined) throw new Error(`The page ${name} was not opened.`);
  expect(await isPainted(page)).toBe(false);
  expect(await countHosts(page)).toBe(0);
  const plain = await browser.context.newPage();
  await plain.goto(`http://127.0.0.1:${browser.portal.port}/pages/${name}`);
  expect(await readSource(page)).toBe(await readSource(plain));
  await plain.close();
});
