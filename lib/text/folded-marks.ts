import { fold } from './fold';
import type { Span } from './span';

/**
 * Where the words of `query` stand in `text`, Vietnamese signs, đ and case aside: spans of the text itself, in order and apart from each
 * other. The words together as they were typed, where they stand so (`so noi vu` in `Sở Nội vụ`, not in `hồ sơ`); else each word wherever
 * it stands. None for an empty query.
 */
export function foldedMarks(text: string, query: string): Span[] {
  const words = query.split(/\s+/).map(fold).filter(Boolean);
  if (words.length === 0) return [];
  const plain = fold(text);
  // Most texts on a page have none: what tells where it stands is worked out for the others alone.
  if (!words.some((word) => plain.includes(word))) return [];
  const folded = foldWithPlaces(text);
  const whole = occurrencesOf(folded, words.join(' '));
  return merged(whole.length > 0 ? whole : words.flatMap((word) => occurrencesOf(folded, word)));
}

interface Folded {
  text: string;
  /** For each unit of the folded text where its character begins and ends in the original. */
  starts: number[];
  ends: number[];
}

/** Folds character by character, each white space to a space; a sign that stands alone belongs to the letter before it. */
function foldWithPlaces(text: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  let start = 0;
  for (const character of text) {
    const form = character === '\n' || character === '\t' || character === '\u00a0' ? ' ' : fold(character);
    const end = start + character.length;
    if (form === '' && folded.ends.length > 0) folded.ends[folded.ends.length - 1] = end;
    for (let unit = 0; unit < form.length; unit += 1) {
      folded.starts.push(start);
      folded.ends.push(end);
    }
    folded.text += form;
    start = end;
  }
  return folded;
}

function occurrencesOf({ text, starts, ends }: Folded, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    spans.push({ start: starts[at] ?? 0, end: ends[at + words.length - 1] ?? 0 });
  }
  return spans;
}

function merged(spans: Span[]): Span[] {
  const inOrder = spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of inOrder) {
    const last = apart.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else apart.push({ ...span });
  }
  return apart;
}
