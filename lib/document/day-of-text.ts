import { datelineDay } from './dateline';
import { onlyYear } from './only-year';
import { publishedLine } from './published-line';

/**
 * The day that a text is of, as much as is known (`2026-03-05`, `2026`), from which days without a year are read: the document's own; for
 * an article the day on which it was put up, by what the page says of itself or by its lines, or that of its first sentence; at last the
 * one year that it names. Null where nothing tells. `folded` is the match form of `joined`.
 */
export function dayOfText(issuedOn: string | null, published: string | null, joined: string, folded: string): string | null {
  return issuedOn ?? published ?? publishedLine(joined) ?? datelineDay(folded) ?? onlyYear(folded);
}
