/** The blocks in which the letters, digits and marks of a Vietnamese text stand: Latin, its marks, Greek and Cyrillic, and the Vietnamese vowels. */
const BLOCKS: readonly (readonly [from: number, to: number])[] = [
  [0x0000, 0x052f],
  [0x1e00, 0x1eff],
];

/** The members of a Unicode property within the blocks, as the inside of a character class. */
function membersOf(property: string): string {
  const is = new RegExp(`\\p{${property}}`, 'u');
  const hex = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
  let ranges = '';
  for (const [from, to] of BLOCKS) {
    let start = -1;
    for (let code = from; code <= to + 1; code += 1) {
      const inside = code <= to && is.test(String.fromCharCode(code));
      if (inside && start < 0) start = code;
      if (inside || start < 0) continue;
      ranges += start === code - 1 ? hex(start) : `${hex(start)}-${hex(code - 1)}`;
      start = -1;
    }
  }
  return ranges;
}

const MEMBERS = new Map(['L', 'M', 'N', 'Lu', 'Ll'].map((property) => [property, membersOf(property)]));

/** A class of its own, a property within a class, an escaped sign, or a sign that opens or closes a class. */
const PARTS = /\\([pP])\{(\w+)\}|\\[\s\S]|[[\]]/gu;

/**
 * A pattern's source with `\p{L}`, `\p{M}`, `\p{N}`, `\p{Lu}`, `\p{Ll}` and their opposites written out for the letters that a Vietnamese
 * text is made of. The classes of all of Unicode reach beyond 16 bits, which makes a pattern that is tried at every place of a text
 * several times as slow. Throws for an opposite within a class, which cannot be written out.
 */
export function plainLetters(source: string): string {
  let inClass = false;
  return source.replace(PARTS, (part, kind: string | undefined, property: string | undefined) => {
    if (kind === undefined) {
      if (part === '[') inClass = true;
      if (part === ']') inClass = false;
      return part;
    }
    const members = MEMBERS.get(property ?? '');
    if (members === undefined) return part;
    if (!inClass) return kind === 'p' ? `[${members}]` : `[^${members}]`;
    if (kind === 'P') throw new Error(`\\P{${property}} within a class cannot be written out: ${source}`);
    return members;
  });
}

/** The same pattern with its letters written out (see `plainLetters`), for one that is tried all over a text. */
export function quick(pattern: RegExp): RegExp {
  return new RegExp(plainLetters(pattern.source), pattern.flags);
}
