/** What stands for any sign or word that parts two words of a name: a comma, a hyphen, `&`, `và`. */
export const JOINT = ',';

/** Phrases of words and what to write in their place. Phrases are looked up word by word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

const LONGEST = 8;
/** Of each table, how long a phrase that begins with a word can be: most words begin none. */
const STARTS = new WeakMap<object, ReadonlyMap<string, number>>();

/** A table of phrases from lines `written = meant`; several ways of writing are parted by `|`. */
export function phrases(table: string): Phrases {
  const map = new Map<string, readonly string[]>();
  for (const line of table.trim().split('\n')) {
    const [written = '', meant = ''] = line.split('=');
    for (const way of written.split('|')) map.set(way.trim(), meant.trim().split(' '));
  }
  return map;
}

/**
 * The words with every phrase of the table replaced, first to last; what was written in is not looked at again. Linear: at
 * each word no more than a fixed number of phrases is tried.
 */
export function rewrite(words: readonly string[], table: Phrases): string[] {
  const written: string[] = [];
  let at = 0;
  while (at < words.length) {
    const found = longestAt(words, at, table);
    if (found === null) written.push(words[at] ?? '');
    else written.push(...found.meant);
    at += found?.length ?? 1;
  }
  return written;
}

function longestAt(words: readonly string[], at: number, table: Phrases): { meant: readonly string[]; length: number } | null {
  for (let length = longestFrom(words, at, table); length > 0; length -= 1) {
    const meant = table.get(words.slice(at, at + length).join(' '));
    if (meant !== undefined) return { meant, length };
  }
  return null;
}

/** How many of the words from `at` on make one of `phrases`, the longest of them; 0 where none begins there. */
export function phraseAt(words: readonly string[], at: number, phrases: ReadonlySet<string>): number {
  for (let length = longestFrom(words, at, phrases); length > 0; length -= 1) {
    if (phrases.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** How many words from `at` on a phrase of the table can have at the most. */
function longestFrom(words: readonly string[], at: number, table: ReadonlySet<string> | Phrases): number {
  let starts = STARTS.get(table);
  if (starts === undefined) {
    starts = startsOf(table.keys());
    STARTS.set(table, starts);
  }
  return Math.min(starts.get(words[at] ?? '') ?? 0, LONGEST, words.length - at);
}

function startsOf(phrases: Iterable<string>): Map<string, number> {
  const starts = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    starts.set(first, Math.max(starts.get(first) ?? 0, words.length));
  }
  return starts;
}
