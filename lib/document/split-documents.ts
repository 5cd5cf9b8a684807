import { quick } from '@/lib/text/letters';
import { linesOf } from '@/lib/text/lines';
import { matchForm } from '@/lib/text/match-form';
import type { Span } from '@/lib/text/span';
import { kindOfTitleLine } from './document-kind';
import { readNumberLine } from './header-number';
import { RECIPIENTS } from './recipients';

const MOTTO = /^(?:cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam)/u;
const SIGNED = quick(/^(?:t\/m |k\/t |tm\. ?\p{L}|kt\. ?\p{L}|tl\. ?\p{L}|tuq\. ?\p{L})/u);
/** How many lines of a header may stand above its number or national title, and below them before its title. */
const ABOVE = 3;
const BELOW = 10;
/** A line of this length is a paragraph, no ending; what a longer one begins with is seen. */
const LONGEST_LINE = 120;

/**
 * The documents of a page that shows several, one behind the other: each begins with the header of its own that stands behind
 * the ending of the one before (Decree 30/2020/NĐ-CP, annex I): the national title, a number, and within a few lines the
 * title of its kind or addressees. An annex has no number of its own and stays with its document. One span over the whole
 * text where there is but one. The first span begins at 0, each ends where the next begins. `folded` is the match form of `text`.
 */
export function splitDocuments(text: string, folded = matchForm(text)): Span[] {
  const lines = linesOf(text);
  const words = (index: number) => (lines[index] === undefined ? '' : text.slice(lines[index].start, lines[index].end).trim());
  const starts = [0];
  let ended = false;
  lines.forEach((line, index) => {
    const said = folded.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE)).trim();
    if (ended && MOTTO.test(said) && hasHeader(words, index)) {
      starts.push(lines[firstOfHeader(words, index)]?.start ?? line.start);
      ended = false;
    } else if (line.end - line.start < LONGEST_LINE && endsDocument(said)) ended = true;
  });
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** Whether a number and the title of a kind, or addressees, follow the national title. */
function hasHeader(words: (index: number) => string, from: number): boolean {
  let numbered = false;
  for (let index = Math.max(0, from - ABOVE); index <= from + BELOW; index += 1) {
    numbered ||= readNumberLine(words(index)) !== null;
    const titled = index > from && (kindOfTitleLine(words(index)) !== null || /^kính gửi\s*:/u.test(matchForm(words(index))));
    if (numbered && titled) return true;
  }
  return false;
}

/** The first line of the header around its national title: lines in capitals and the number may stand before it. */
function firstOfHeader(words: (index: number) => string, motto: number): number {
  let first = motto;
  while (first > motto - ABOVE && (isCapitals(words(first - 1)) || readNumberLine(words(first - 1)) !== null)) first -= 1;
  return first;
}

function isCapitals(line: string): boolean {
  return line.length > 3 && line.length < 100 && !/\p{Ll}/u.test(line) && !endsDocument(matchForm(line));
}

function endsDocument(said: string): boolean {
  return RECIPIENTS.test(said) || SIGNED.test(said);
}
