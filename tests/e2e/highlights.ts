import type { Page } from 'playwright-core';

export type HighlightName = 'so-viec-task' | 'so-viec-deadline' | 'so-viec-assignee';

/** The texts that are painted under each name, in the order of the page, as a person reads them (NFC, single spaces). */
export async function readHighlights(page: Page): Promise<Record<HighlightName, string[]>> {
  const painted = await page.evaluate(() => {
    const texts: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      const ranges = [...highlight].flatMap((range) => (range instanceof Range ? [range] : [])) as Range[];
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      texts[name] = ranges.map((range) => range.toString());
    }
    return texts;
  });
  return {
    'so-viec-task': (painted['so-viec-task'] ?? []).map(asRead),
    'so-viec-deadline': (painted['so-viec-deadline'] ?? []).map(asRead),
    'so-viec-assignee': (painted['so-viec-assignee'] ?? []).map(asRead),
  };
}

/** Text as a person reads it: composed letters, no soft hyphens or zero-width characters, single spaces. */
export function asRead(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
