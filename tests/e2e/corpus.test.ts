import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '@/lib/extract';
import { normaliseLines } from '@/lib/text/normal-form';
import { withoutMarkdown } from '../corpus/read-file';
import { PORTAL_ORIGIN } from '../portal/addresses';
import { ROOT } from '../run-tool';
import { readHighlights, waitForPaint } from './highlights';
import { waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { pageAround, WRAPPINGS } from './wrap-document';

const SEEDS = `${ROOT}../shared/corpus/seeds/`;
const isThere = existsSync(SEEDS);
if (!isThere) console.log(`Skipped: the annotated documents are not at ${SEEDS}.`);
const documents = isThere ? readdirSync(SEEDS).filter((file) => file.endsWith('.txt')) : [];

describe.skipIf(!isThere)('the annotated documents, wrapped as portals wrap them', () => {
  let browser: Started;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const cases = documents.flatMap((file) => Object.keys(WRAPPINGS).map((style) => ({ file, style })));
  test.each(cases)('$file in $style: every task of the plain text is painted', async ({ file, style }) => {
    const paragraphs = normaliseLines(withoutMarkdown(readFileSync(SEEDS + file, 'utf8'))).split('\n');
    const path = `/van-ban/${file.slice(0, 3)}/${encodeURIComponent(style)}`;
    browser.portal.publish(path, pageAround('Văn bản', WRAPPINGS[style]?.(paragraphs) ?? ''));
    const { tasks } = extract(paragraphs.join('\n'), { url: `${PORTAL_ORIGIN}${path}`, title: 'Văn bản' });
    const page = await browser.context.newPage();
    await page.goto(`${PORTAL_ORIGIN}${path}`);
    await waitForPaint(page);
    const painted = letters((await readHighlights(page, 'so-viec-task')).join(' '));
    expect(tasks.filter(({ quote }) => !painted.includes(letters(quote))).map(({ quote }) => quote)).toEqual([]);
    expect((await waitForSaveButtons(page)).length).toBe(tasks.length);
    await page.close();
  });
});

/** A text without its white space, which a page may break otherwise. */
function letters(text: string): string {
  return text.replace(/\s+/g, '');
}
