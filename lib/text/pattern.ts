import { plainLetters } from './letters';

/** Not inside a word: `\b` knows ASCII only, so Vietnamese words need these two. */
const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])';
const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])';

/**
 * A pattern for the match form (see `matchForm`) that begins and ends at word boundaries.
 * White space in `source` stands for one space of the text. Global, for use with `matchAll`.
 */
export function words(source: string): RegExp {
  return new RegExp(plainLetters(`${WORD_START}(?:${source})${WORD_END}`), 'gu');
}

/** The same, anchored: matches only at the very start of the string it is given. */
export function wordsAtStart(source: string): RegExp {
  return new RegExp(plainLetters(`^(?:${source})${WORD_END}`), 'u');
}

/** The same, anchored at the end of the string it is given. */
export function wordsAtEnd(source: string): RegExp {
  return new RegExp(plainLetters(`${WORD_START}(?:${source})$`), 'u');
}

/** Alternatives, longest first, so that `chi cục trưởng` wins over `chi cục`; what they must not be followed by does not count. */
export function anyOf(alternatives: readonly string[]): string {
  const length = (alternative: string) => alternative.split('(?!', 1)[0]?.length ?? 0;
  return `(?:${[...alternatives].sort((a, b) => length(b) - length(a)).join('|')})`;
}

/** A list of words written as `one | two | three` over any number of lines. */
export function wordList(source: string): string[] {
  return source
    .split('|')
    .map((entry) => entry.trim().replace(/\s+/gu, ' '))
    .filter((entry) => entry !== '');
}

/** A match with its place in the whole text. */
export interface Found {
  start: number;
  end: number;
  match: RegExpExecArray;
}

/** Whether a pattern of `words` stands somewhere in a text; unlike `test` it leaves no trace in the pattern for the next to stumble over. */
export function occurs(pattern: RegExp, text: string): boolean {
  return text.search(pattern) !== -1;
}

/** The last match of a global pattern in a text; undefined where there is none. */
export function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    last = match;
    pattern.lastIndex = Math.max(pattern.lastIndex, match.index + 1);
  }
  pattern.lastIndex = 0;
  return last;
}

/**
 * The matches of a global pattern inside a stretch of a text, first to last. Only the stretch is searched: asking for the
 * matches of every sentence of a text costs no more than one pass over it. What stands before `start` is not seen by
 * lookbehinds, so begin at the start of a word.
 */
export function* matchesIn(pattern: RegExp, text: string, start: number, end: number): Generator<Found> {
  const stretch = text.slice(start, end);
  pattern.lastIndex = 0;
  let at = 0;
  for (;;) {
    pattern.lastIndex = at;
    const match = pattern.exec(stretch);
    if (match === null) return;
    at = Math.max(pattern.lastIndex, match.index + 1);
    yield { start: start + match.index, end: start + match.index + match[0].length, match };
  }
}
