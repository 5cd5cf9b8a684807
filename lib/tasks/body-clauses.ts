import { readAgencies } from '@/lib/agencies/read-agencies';
import { quick } from '@/lib/text/letters';
import type { Span } from '@/lib/text/span';
import { addresseeOf } from './addressee-of';
import { type Addressee, listAt, skip } from './addressee-parts';
import { foldedOf, type Reading } from './scope';
import { isAnybody, isNamed, isToldNext } from './who-is-meant';
import { predicates } from './wording';

/** Somebody is told something, in the part of the sentence before its first semicolon. */
const TELLS = quick(
  /(?<!\p{L})(?<!đã )(?:(?:giao|yêu cầu|đề nghị|phân công)(?: nhiệm vụ)?(?: cho)?:? |chỉ đạo: )(?:trước [^,.;:]{2,40}, )?\p{L}/u,
);

/** What may join the work of the next body: a semicolon; before a verb of orders also "đồng thời", "và", and before "giao" a comma. Behind these whoever is told assigns ("phân công") the own staff. */
const JOINS = quick(
  /(?:; (?:còn |riêng |đồng thời,? |và )?|(?:,? đồng thời,? |,? và )(?=(?:giao|yêu cầu|đề nghị) )|, (?=giao ))(?=\p{L})/gu,
);
const ORDERS = /(?:giao|yêu cầu|đề nghị|phân công)(?: nhiệm vụ)?(?: cho)? (?=\p{L})/uy;

/**
 * Parts a sentence of an article that gives each of several bodies its own work: "UBND tỉnh giao Sở Tài chính bố trí vốn …; Sở
 * Xây dựng lập danh mục …; giao các xã rà soát …, đồng thời đề nghị Mặt trận …", "Sở Tài chính bố trí vốn; còn Sở Xây dựng …". A semicolon parts it where a body
 * and its verb stand behind it, in an official text one that begins with a capital; in an article the next order does too. Every other sentence is one clause, and
 * so is a list of those who are told ("yêu cầu các sở, ban, ngành; UBND các xã …"). The clauses cover the sentence, what joins them left out.
 */
export function bodyClauses(reading: Reading, sentence: Span): Span[] {
  const folded = foldedOf(reading, sentence);
  const [first, ...others] = folded.matchAll(JOINS);
  if (first === undefined) return [sentence];
  const head = { start: sentence.start, end: sentence.start + first.index };
  if (!TELLS.test(folded.slice(0, first.index)) && addresseeOf(reading, head)?.how !== 'subject') return [sentence];
  // "Yêu cầu các cơ quan, đơn vị …; Thủ trưởng các sở …": a group among everybody.
  const told = reading.official ? null : addresseeOf(reading, head);
  const ofAnyKind = told === null || !isAnybody(reading, told);
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const { 0: joint, index } of [first, ...others]) {
    const at = sentence.start + index + joint.length;
    const clause = { start, end: sentence.start + index + (joint.startsWith(';') ? 1 : 0) };
    if (reading.official && !(joint.startsWith(';') && /\p{Lu}/u.test(reading.joined.charAt(at)))) continue;
    const next = ordersAt(reading, at, sentence.end);
    const begins =
      next === null
        ? joint.startsWith(';') && hasSubject(reading, at, sentence.end, ofAnyKind)
        : !reading.official && isToldNext(reading, addresseeOf(reading, clause), next, joint);
    if (!begins || namesOnly(reading, clause)) continue;
    clauses.push(clause);
    start = at;
  }
  return [...clauses, { start, end: sentence.end }];
}

/** Whom a verb of orders at `at` tells to do something; null where none does. */
function ordersAt(reading: Reading, at: number, end: number): Addressee | null {
  const told = skip(ORDERS, reading.folded, at);
  return told === null ? null : listAt(reading.joined, reading.folded, told, end, 'assigned');
}

/** Whether a clause ends with the bodies that it tells, nothing being said of their work. */
function namesOnly(reading: Reading, clause: Span): boolean {
  const last = addresseeOf(reading, clause)?.end ?? clause.start;
  const behind = reading.folded.slice(last, clause.end);
  return behind.length < SHORTEST_WORK && !predicates(behind);
}

/** In characters. */
const SHORTEST_WORK = 12;

/** Whether a body with a name, or any where `ofAnyKind`, and its verb stand at `at`. */
function hasSubject(reading: Reading, at: number, end: number, ofAnyKind: boolean): boolean {
  const list = readAgencies(reading.joined, reading.folded, at, end);
  const [body] = list?.agencies ?? [];
  if (list === null || body === undefined || !(ofAnyKind || isNamed(reading, body))) return false;
  const behind = reading.folded.slice(list.end, end);
  return predicates(behind) && !(reading.official && /^,? phối hợp(?!\p{L})/u.test(behind));
}
