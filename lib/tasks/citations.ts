import { readAgencies } from '@/lib/agencies/read-agencies';
import { isoDay } from '@/lib/calendar/iso-day';
import type { DocumentKind } from '@/lib/document/document-fields';
import { KIND_PATTERN, kindNamed } from '@/lib/document/document-kind';
import { readNumber } from '@/lib/document/header-number';
import { quick } from '@/lib/text/letters';
import type { Span } from '@/lib/text/span';

/** A document that a text refers to (văn bản được viện dẫn). */
export interface Citation extends Span {
  kind: DocumentKind;
  /** As written, up to the number: `Nghị định số 60/2021/NĐ-CP`. */
  name: string;
  /** `60/2021/NĐ-CP`. */
  number: string;
  /** ISO day; null where the text does not give it. */
  issuedOn: string | null;
  issuer: string | null;
}

const NAMED = quick(
  new RegExp(
    `(?<![\\p{L}])(?:${KIND_PATTERN}|nghị định|thông tư(?: liên tịch)?|luật|pháp lệnh|hướng dẫn|chương trình|đề án|quy định|quy chế)(?: (?:hỏa tốc|khẩn))? số:? ?(?=\\d)`,
    'gu',
  ),
);
const DAY = /^,? ?(?:\([^)\n]{1,40}\) ?)?(?:ký )?ngày (\d{1,2})(?: tháng |[/.-])(\d{1,2})(?: năm |[/.-])(\d{4})/u;
const OF = /^,? của /u;
/** How far behind `của` the name of the body may reach. */
const LONGEST_NAME = 120;

/**
 * The documents that a text cites by number, each place once, in order: kind, number, and day and issuer where they stand
 * right behind it. The document's own number line is none. `text` in the normal form, `folded` its match form; linear.
 */
export function readCitations(text: string, folded: string): Citation[] {
  const found: Citation[] = [];
  for (const match of folded.matchAll(NAMED)) {
    const at = match.index + match[0].length;
    const number = readNumber(text.slice(at, at + 60));
    if (number?.number == null) continue;
    let end = at + lengthIn(text.slice(at, at + 80), number.number);
    const name = text.slice(match.index, end).replace(/\s+/gu, ' ');
    const day = DAY.exec(folded.slice(end, end + 80));
    if (day !== null) end += day[0].length;
    const of = OF.exec(folded.slice(end, end + 10));
    const from = end + (of?.[0].length ?? 0);
    const issuer = of === null ? undefined : readAgencies(text, folded, from, from + LONGEST_NAME)?.agencies[0];
    end = issuer?.end ?? end;
    found.push({
      start: match.index,
      end,
      kind: kindNamed(match[0]),
      name,
      number: number.number,
      issuedOn: day === null ? null : isoDay(Number(day[3]), Number(day[2]), Number(day[1])),
      issuer: issuer?.name ?? null,
    });
  }
  return found;
}

/** How many characters the number takes in the text, spaces and other dashes counted. */
function lengthIn(text: string, number: string): number {
  let at = 0;
  for (const sign of number) {
    while (at < text.length && text.charAt(at) !== sign && /[\s–-]/u.test(text.charAt(at)) && !/[-–]/u.test(sign)) at += 1;
    at += 1;
  }
  return Math.min(at, text.length);
}
