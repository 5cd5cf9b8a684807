import { quick } from '@/lib/text/letters';

/** A text under the eyes of a reader: itself, its match form, where to stop (exclusive), and how many bodies deep it reads. */
export interface Source {
  depth: number;
  text: string;
  folded: string;
  limit: number;
}

/** A capital word, a number that belongs to a name, or initials, which alone have a dot ("TP.", "M."). */
const NAME_WORD = quick(
  /(?:\p{Lu}{1,3}\.(?= ?\p{Lu})|\p{Lu}[\p{L}\p{M}'’]*(?:&\p{Lu}[\p{L}\p{M}]*)*|[IVX]{1,4}|\p{Lu}{1,3}\d{1,3}|\d{1,3})(?![\p{L}\p{M}\p{N}])/uy,
);
const HYPHEN = quick(/ ?[-–] ?(?=\p{Lu})/uy);
const SPACE = / +/uy;
const UNIT_WORD = quick(/^(?:Thành phố|Tỉnh|Huyện|Thị xã|Quận|Xã|Phường|Trung ương)(?!\p{L})/u);

/** A pattern over the match form that must begin where it is tried and end with its word. */
export function sticky(source: string): RegExp {
  return new RegExp(`(?:${source})(?![\\p{L}\\p{M}\\p{N}])`, 'uy');
}

/** Where `pattern` ends if it begins at `at`; null where it does not. */
export function take(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** `at` moved behind the spaces that stand there. */
export function skipSpace(text: string, at: number): number {
  return take(SPACE, text, at) ?? at;
}

export function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}

/** The end of the capital word, number or initials at `at`; null where none stands there. */
export function takeNameWord(text: string, at: number): number | null {
  return take(NAME_WORD, text, at);
}

/** The end of the proper name behind `from` ("Lào Cai", "Bà Rịa - Vũng Tàu"); `from` itself where none follows. */
export function takeName(text: string, from: number): number {
  let end = from;
  for (;;) {
    const start = skipSpace(text, end);
    const word = start > end ? takeNameWord(text, start) : null;
    if (word === null) return end;
    end = word;
    const hyphen = take(HYPHEN, text, end);
    end = (hyphen === null ? null : takeNameWord(text, hyphen)) ?? end;
  }
}

/** The end of the name behind a unit that is written short and without a space ("TP.HCM"); null where there is none. */
export function takeGluedName(text: string, unit: number): number | null {
  const isGlued = text.charAt(unit) === '.' && /(?:TP|Tp|TX|TT)$/u.test(text.slice(Math.max(0, unit - 2), unit));
  const word = isGlued && isCapital(text, unit + 1) ? takeNameWord(text, unit + 1) : null;
  return word === null ? null : takeName(text, word);
}

/** Whether a proper name follows, not a unit written with a capital ("Thành phố"). */
export function nameFollows(text: string, from: number): boolean {
  const start = skipSpace(text, from);
  if (start === from || !isCapital(text, start)) return false;
  return takeNameWord(text, start) !== null && !UNIT_WORD.test(text.slice(start, start + 10));
}
