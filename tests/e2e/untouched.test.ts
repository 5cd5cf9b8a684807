import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSamples } from '../portal/samples';
import { isPainted } from './highlights';
import { countHosts, readSource } from './page-source';
import { type Started, startBrowser } from './start-browser';

/** Long enough for a page that does get marked to be marked several times over. */
const WATCHED_FOR_MS = 2_500;

let browser: Started;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each(readSamples().filter(({ expected }) => !expected.detected))('$name', ({ name }) => {
  test('gets no mark, no element, no change', async () => {
    const page = await browser.open(name);
    await page.waitForTimeout(WATCHED_FOR_MS);
    expect(await isPainted(page)).toBe(false);
    expect(await countHosts(page)).toBe(0);
    const plain = await browser.context.newPage();
    await plain.goto(`http://127.0.0.1:${browser.portal.port}/pages/${name}`);
    expect(await readSource(page)).toBe(await readSource(plain));
    await plain.close();
    await page.close();
  });
});
