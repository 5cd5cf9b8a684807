import { quick } from './letters';
import { mendMisread } from './misread';

/**
 * The form that patterns are matched against: lower case, tone marks where the older orthography puts them, straight
 * quotes and plain hyphens. Every character keeps its place: `matchForm(text)` has the length of `text`, so what is
 * found in it stands at the same offsets in the text.
 *
 * Tone placement: `hoà`, `thuý`, `uỷ` become `hòa`, `thúy`, `ủy` in open syllables (both spellings are in official use;
 * Decision 240/QĐ of 1984 and later practice differ). `qu` is a consonant: `quý` stays, and `qúy` becomes `quý`.
 */
export function matchForm(text: string): string {
  let lower = text.toLowerCase();
  if (lower.length !== text.length) lower = Array.from(text, lowerSameLength).join('');
  return mendMisread(lower)
    .replace(SIGNS, (sign) => PLAIN.get(sign) ?? sign)
    .replace(MISPLACED, (letters) => MOVED.get(letters) ?? letters);
}

/** Signs that are written in several ways, with the plainest. */
const PLAIN = new Map<string, string>([
  ...Array.from('“”„«»', (sign) => [sign, '"'] as const),
  ...Array.from('‘’', (sign) => [sign, "'"] as const),
  ...Array.from('‐‑‒–—−', (sign) => [sign, '-'] as const),
  ...Array.from('\u2028\u00a0', (sign) => [sign, ' '] as const),
]);
const SIGNS = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');

/** Open syllables whose tone stands on their last letter, and `qu` whose tone stands on its `u`. */
const MISPLACED = quick(/(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ]|q[ùúủũụ]y)(?!\p{L})/gu);
const MOVED = new Map<string, string>();
for (const [first, plain, second, marked] of [
  ['o', 'òóỏõọ', 'a', 'àáảãạ'],
  ['o', 'òóỏõọ', 'e', 'èéẻẽẹ'],
  ['u', 'ùúủũụ', 'y', 'ỳýỷỹỵ'],
] as const) {
  for (let tone = 0; tone < 5; tone += 1) {
    MOVED.set(`${first}${marked[tone]}`, `${plain[tone]}${second}`);
    if (first === 'u') MOVED.set(`q${plain[tone]}y`, `qu${marked[tone]}`);
  }
}

function lowerSameLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
