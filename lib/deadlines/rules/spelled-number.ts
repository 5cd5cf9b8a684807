const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** How a figure sounds behind tens: `hai mươi mốt`, `ba mươi tư`, `mười lăm`. */
const BEHIND_TENS: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };
const ONES = DIGITS.slice(1).join('|');
const LATER_ONES = [...Object.keys(BEHIND_TENS), ONES].join('|');

/** A number of one or two figures in words, from eleven on (`mười lăm`, `hai mươi tám`, `bốn mươi lăm`), for patterns; without a group. */
export const SPELLED_TENS = `(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi(?: (?:${LATER_ONES}))?|mười (?:${LATER_ONES}))`;

/** A year from 2000 on in words (`hai nghìn không trăm mười chín`, `hai nghìn hai mươi sáu`), for patterns; without a group. */
export const SPELLED_YEAR = `hai (?:nghìn|ngàn)(?: không trăm)?(?: (?:linh|lẻ))? (?:${SPELLED_TENS}|mười|${ONES})`;

/** What words matched by one of these patterns, by a single figure or by `mười` count; null for any others. */
export function readSpelled(words: string): number | null {
  const behind = /^hai (?:nghìn|ngàn)(?: không trăm)?(?: (?:linh|lẻ))? (.+)$/u.exec(words)?.[1];
  if (behind !== undefined) {
    const below = readSpelled(behind);
    return below === null ? null : 2000 + below;
  }
  const [, tens, ones] = /^(?:(\p{L}+) mươi|mười)(?: (\p{L}+))?$/u.exec(words) ?? [];
  if (tens === undefined && !words.startsWith('mười')) return DIGITS.includes(words) ? DIGITS.indexOf(words) : null;
  const one = ones === undefined ? 0 : (BEHIND_TENS[ones] ?? DIGITS.indexOf(ones));
  const ten = tens === undefined ? 1 : DIGITS.indexOf(tens);
  return one < 0 || ten < 1 ? null : 10 * ten + one;
}
