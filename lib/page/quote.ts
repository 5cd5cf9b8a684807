import type { Span } from '@/lib/text/span';

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

/** The quote for a span of a text in the normal form. */
export function quoteOf(text: string, span: Span): Quote {
  const exact = text.slice(span.start, span.end);
  return {
    exact,
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
    occurrence: occurrencesBefore(text, exact, span.start),
  };
}

function occurrencesBefore(text: string, exact: string, start: number): number {
  if (exact === '') return 0;
  let count = 0;
  for (let at = text.indexOf(exact); at >= 0 && at < start; at = text.indexOf(exact, at + exact.length)) count += 1;
  return count;
}
