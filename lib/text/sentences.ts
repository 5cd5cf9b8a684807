import { ENDS_IN_ABBREVIATION } from './abbreviations';
import { quick } from './letters';
import type { Span } from './span';

/** Every alternative begins with its sign, so that all other characters are passed over unseen. */
const STOP = quick(
  /[.!?…]+["”’')\]]*(?=[^\S\n]+["“‘'(]*[\p{Lu}\p{N}])|[.!?](?<=(?:\p{Ll}{2}[”")]?|\p{Ll} \d{1,4})[.!?])(?=\p{Lu}\p{Ll}*[ ,])|\n/gu,
);

/**
 * The sentences of `span`, in order, white space between them left out. A sentence ends at `.`, `!`, `?` or `…` before
 * white space and a capital, digit or quotation mark, and with its paragraph; not inside numbers (`1.280.000`), nor after abbreviations (`TP.`).
 * Where a page has lost the space behind a full stop (`… theo quy định.Về việc này, …`, `… trong tháng 6.Đầu năm …`), two small letters or a
 * word and its number before it and a capital word behind it tell it from an abbreviation or an address.
 */
export function sentencesOf(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  STOP.lastIndex = span.start;
  for (let match = STOP.exec(text); match !== null && match.index < span.end; match = STOP.exec(text)) {
    const end = match.index + match[0].trimEnd().length;
    if (end >= span.end) break;
    if (!match[0].endsWith('\n') && ENDS_IN_ABBREVIATION.test(text.slice(Math.max(start, match.index - 8), match.index + 1)))
      continue;
    sentences.push({ start, end });
    start = end;
    while (start < span.end && /\s/u.test(text.charAt(start))) start += 1;
  }
  if (start < span.end) sentences.push({ start, end: span.end });
  return sentences;
}
