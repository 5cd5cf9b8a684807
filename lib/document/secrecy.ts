import { linesOf } from '@/lib/text/lines';
import { readZones } from './zones';

/**
 * How a document is marked, the strictest first: Tuyệt mật, Tối mật, Mật (Law 29/2018/QH14 on the protection of state secrets, article 8),
 * and Lưu hành nội bộ, which no law defines but offices stamp.
 */
export const SECRECY_MARKS = ['topSecret', 'highlySecret', 'secret', 'internal'] as const;
export type SecrecyMark = (typeof SECRECY_MARKS)[number];

/** How many lines from the top are looked at in any case: where a header cannot be told from the text, stamps stand there. */
const FIRST_LINES = 12;
/** A stamp is short; a longer line or cell is none. */
const LONGEST_STAMP = 60;

/** What stands around the words of a stamp: `Độ mật: Mật`, `(Tài liệu lưu hành nội bộ)`. */
const AROUND = /^(?:(?:do|muc do|cap do) mat )?(?:dau (?:chi )?)?(?:tai lieu |van ban |ban )?/;

/** The words of the marks without their signs, which scans and stamps lose. */
const WORDS: Record<string, SecrecyMark> = {
  'tuyet mat': 'topSecret',
  'toi mat': 'highlySecret',
  'luu hanh noi bo': 'internal',
};
/** One word alone must have signs of its own, or a line that says `MẶT` or `Mất` would be one. */
const SECRET = /^(?:.*[\s:])?M[ẬÂẠậâạ][Tt]$/u;

/** The strictest mark in the header of one document; null where there is none. A stamp stands alone: words in a sentence are none. `zones` are those of `text`. */
export function readSecrecy(text: string, zones = readZones(text)): SecrecyMark | null {
  const headerEnd = zones.header.end;
  const found = new Set<SecrecyMark>();
  for (const [index, { start, end }] of linesOf(text).entries()) {
    if (start >= headerEnd && index >= FIRST_LINES) break;
    const line = text.slice(start, end);
    for (const part of [line, ...line.split(/\t|\s{2,}|[,;/]|\s[-–]\s/u)]) {
      const mark = markOf(part);
      if (mark !== null) found.add(mark);
    }
  }
  return SECRECY_MARKS.find((mark) => found.has(mark)) ?? null;
}

function markOf(part: string): SecrecyMark | null {
  if (part.length > LONGEST_STAMP) return null;
  const stamp = closeUp(part.normalize('NFC').replace(/^[\s([{"“«*_-]+|[\s)\]}"”»*_.!-]+$/gu, ''));
  // Written in small letters it is a word, not a stamp.
  if (!/^\p{Lu}/u.test(stamp)) return null;
  const words = stamp
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[\s:]+/gu, ' ')
    .replace(AROUND, '');
  return WORDS[words] ?? (words === 'mat' && SECRET.test(stamp) ? 'secret' : null);
}

/** `M Ậ T` as `MẬT`: stamps are spaced out. Two words keep the wider space between them. */
function closeUp(stamp: string): string {
  return /^\p{L}(?:\s+\p{L})+$/u.test(stamp) ? respaced(stamp.replace(/\s+/gu, '')) : stamp;
}

function respaced(letters: string): string {
  return letters.replace(/^(T[ỐOÔÓ]I|TUY[ỆÊẸE]T)(?=M)/iu, '$1 ').replace(/^(L[ƯU]U)(HÀNH|HANH)(N[ỘOÔỌ]I)/iu, '$1 $2 $3 ');
}
