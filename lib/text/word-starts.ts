import { quick } from './letters';

const LETTER_OR_DIGIT = quick(/[\p{L}\p{M}\p{N}]/u);
const LAST_CODE = 0x1eff;
/** 1 for the signs that words are made of. */
const IN_WORDS = Uint8Array.from({ length: LAST_CODE + 1 }, (_entry, code) =>
  LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * Visits the words of a text, first to last, as patterns of `words` see their beginnings (see `lib/text/pattern`): runs of letters, marks
 * and digits.
 */
export function forEachWord(text: string, visit: (start: number, end: number) => void): void {
  const { length } = text;
  for (let at = 0; at < length; ) {
    if (!isInWord(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    do at += 1;
    while (at < length && isInWord(text.charCodeAt(at)));
    visit(start, at);
  }
}

function isInWord(code: number): boolean {
  return code <= LAST_CODE && IN_WORDS[code] === 1;
}
