import type { Steps } from '@/lib/steps';
import type { Span } from '@/lib/text/span';
import { occurrencesOf } from './occurrences';

/** Characters kept on each side of a quote. */
export const CONTEXT = 32;

/** A passage as it is kept, to be found again by `locate`: its exact words, what stood around them, and which of equal ones it was. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  /** How many equal passages stood before it. */
  occurrence: number;
}

/** The quotes for spans of a text in the normal form, in their order. One pass over the text, however many they are; in steps. */
export function* quotesOf(text: string, spans: readonly Span[]): Steps<Quote[]> {
  const words = spans.map((span) => text.slice(span.start, span.end));
  const places = yield* occurrencesOf(text, words);
  return spans.map((span, index) => {
    const exact = words[index] ?? '';
    return {
      exact,
      prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
      suffix: text.slice(span.end, span.end + CONTEXT),
      occurrence: countBelow(places.get(exact) ?? [], span.start),
    };
  });
}

/** How many of `sorted` are less than `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
