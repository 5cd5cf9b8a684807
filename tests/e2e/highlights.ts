import { type AnyTab, asTab } from './driver/as-tab';
import { until } from './until';

export type HighlightName = `so-viec-${'task' | 'deadline' | 'assignee'}${'' | '-line'}`;

/**
 * The texts painted under `name`, in the order of the page, as a person reads them. Ranges with nothing but white space between
 * them are one text: a passage over several elements is painted with several ranges.
 */
export async function readHighlights(page: AnyTab, name: HighlightName): Promise<string[]> {
  const texts = await asTab(page).evaluate((wanted) => {
    const ranges: Range[] = [];
    for (const range of CSS.highlights.get(wanted) ?? []) if (range instanceof Range && !range.collapsed) ranges.push(range);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const joined: string[] = [];
    let previous: Range | null = null;
    for (const range of ranges) {
      const between = document.createRange();
      if (previous !== null) {
        between.setStart(previous.endContainer, previous.endOffset);
        between.setEnd(range.startContainer, range.startOffset);
      }
      const gap = between.toString();
      if (previous !== null && gap.replace(/[\u00ad\u200b]/g, '').trim() === '') {
        joined.push(`${joined.pop() ?? ''}${gap}${range.toString()}`);
      } else {
        joined.push(range.toString());
      }
      previous = range;
    }
    return joined;
  }, name);
  return texts.map(asRead);
}

/** Whether anything at all is painted. */
export function isPainted(page: AnyTab): Promise<boolean> {
  return asTab(page).evaluate(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
}

/** Waits until the page is painted. */
export function waitForPaint(page: AnyTab): Promise<void> {
  return until(() => isPainted(page), `Nothing was painted on ${page.url()}.`);
}

/** The painted texts that reach into elements that match `selector`. */
export function paintedIn(page: AnyTab, selector: string): Promise<string[]> {
  return asTab(page).evaluate((wanted) => {
    const elements = [...document.querySelectorAll(wanted)];
    const found: string[] = [];
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        if (range instanceof Range && elements.some((element) => range.intersectsNode(element))) found.push(range.toString());
      }
    }
    return found;
  }, selector);
}

/** Text as a person reads it: composed letters, no soft hyphens or zero-width characters, single spaces. */
export function asRead(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
