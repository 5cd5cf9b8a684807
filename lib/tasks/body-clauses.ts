import { readAgencies } from '@/lib/agencies/read-agencies';
import { quick } from '@/lib/text/letters';
import type { Span } from '@/lib/text/span';
import { addresseeOf } from './addressee-of';
import { foldedOf, type Reading } from './scope';
import { isNamed } from './who-is-meant';
import { predicates } from './wording';

/** Somebody is told something, in the part of the sentence before its first semicolon. */
const TELLS = quick(/(?<!\p{L})(?<!đã )(?:giao|yêu cầu|đề nghị|phân công) (?:cho )?\p{L}/u);

/**
 * Parts a sentence of an article that gives each of several bodies its own work: "UBND tỉnh giao Sở Tài chính bố trí vốn …; Sở
 * Xây dựng lập danh mục …", "Sở Tài chính bố trí vốn; còn Sở Xây dựng …". A semicolon parts it where a body with a name and its verb stand behind it, in an
 * official text one that begins with a capital; every other sentence is one clause. The clauses
 * cover the sentence, what joins them behind a semicolon left out.
 */
export function bodyClauses(reading: Reading, sentence: Span): Span[] {
  const folded = foldedOf(reading, sentence);
  const first = folded.indexOf('; ');
  if (first < 0) return [sentence];
  const head = { start: sentence.start, end: sentence.start + first };
  if (!TELLS.test(folded.slice(0, first)) && addresseeOf(reading, head)?.how !== 'subject') return [sentence];
  // "Yêu cầu Giám đốc các sở; Chủ tịch UBND các xã …": a list of those who are told.
  if (reading.official && endsWithNames(reading, head)) return [sentence];
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const { 0: words, index } of folded.matchAll(/; (?:còn |riêng )?(?=\p{L})/gu)) {
    const at = sentence.start + index + words.length;
    const capital = /\p{Lu}/u.test(reading.joined.charAt(at));
    if (reading.official ? !(capital && hasSubject(reading, at, sentence.end, true)) : !hasSubject(reading, at, sentence.end))
      continue;
    clauses.push({ start, end: sentence.start + index + 1 });
    start = at;
  }
  return [...clauses, { start, end: sentence.end }];
}

/** Whether a clause ends with the bodies that it tells, nothing being said of their work. */
function endsWithNames(reading: Reading, clause: Span): boolean {
  const last = addresseeOf(reading, clause)?.end ?? clause.start;
  return clause.end - last < SHORTEST_WORK;
}

/** In characters. */
const SHORTEST_WORK = 12;

/** Whether a body with a name, or any where `ofAnyKind`, and its verb stand at `at`. */
function hasSubject(reading: Reading, at: number, end: number, ofAnyKind = false): boolean {
  const list = readAgencies(reading.joined, reading.folded, at, end);
  const [body] = list?.agencies ?? [];
  if (list === null || body === undefined || !(ofAnyKind || isNamed(reading, body))) return false;
  const behind = reading.folded.slice(list.end, end);
  return predicates(behind) && !(ofAnyKind && /^,? phối hợp(?!\p{L})/u.test(behind));
}
