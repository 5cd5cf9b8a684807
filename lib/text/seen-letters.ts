/** What stands between letters without being seen, or without meaning: soft hyphens, marks of direction and width, control characters. */
const UNSEEN =
  '\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\0-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F';
const COVERING = new RegExp(`[\\u0300-\\u036F${UNSEEN}]`);

/** Whether a text has marks of their own or what is not seen. Only then can words hide behind them. */
export function hasCoveredLetters(text: string): boolean {
  return COVERING.test(text);
}

/** The text as it is seen: letters in one piece (NFC), without what is not seen. Enough to ask for words; `normalise` is what is read. */
export function seenLetters(text: string): string {
  return hasCoveredLetters(text) ? text.replace(new RegExp(`[${UNSEEN}]+`, 'g'), '').normalize('NFC') : text;
}
