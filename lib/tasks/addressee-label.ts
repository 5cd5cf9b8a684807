import { readAgencies } from '@/lib/agencies/read-agencies';
import { readPerson, readPersons } from '@/lib/agencies/read-person';
import { quick } from '@/lib/text/letters';
import type { Span } from '@/lib/text/span';
import { type Addressee, ASSIGN, acts, extended, listAt, says, skip, TO_WHOM } from './addressee-parts';
import { BEGINS_WITH_VERB } from './wording';

const ENDS = /\s*(?:\([^)]*\))?\s*[:.;]?\s*$/u;

/** The heading of a provision that is only a name: "Sở Nội vụ", "Đối với các phòng chuyên môn:", "Giao Sở Y tế:". */
export function readHeadingAddressee(text: string, folded: string, span: Span): Addressee | null {
  let at = skip(TO_WHOM, folded, span.start) ?? span.start;
  const assigned = skip(ASSIGN, folded, at);
  at = assigned ?? at;
  const person = readPerson(text, folded, at, span.end);
  if (person !== null && ENDS.test(folded.slice(person.end, span.end)))
    return { agencies: [person], start: at, end: person.end, how: 'heading' };
  const list = readAgencies(text, folded, at, span.end, at > span.start);
  if (list === null) return null;
  const rest = folded.slice(list.end, span.end);
  // "UBND tỉnh đề nghị Sở Y tế:": whoever speaks tells another.
  const verb = assigned === null ? skip(ASSIGN, folded, list.end + 1) : null;
  const told = verb === null || verb >= span.end ? null : listAt(text, folded, verb, span.end, 'assigned');
  if (told !== null) return told;
  // "Sở Y tế đề nghị làm ngay những việc dưới đây:": it speaks, and names nobody.
  if (verb !== null && verb < span.end) return null;
  // "Sở Y tế - Cơ quan thường trực Ban Chỉ đạo:": what it is besides is no part of its name.
  if (/^ [-–] (?:cơ quan|đơn vị) (?:thường trực|chủ trì|đầu mối)[^,.;:]{0,60}\s*:?\s*$/u.test(rest))
    return { agencies: list.agencies, start: at, end: list.end, how: 'heading' };
  // "UBND các xã có rừng trồng, rừng ven biển": which of them.
  const described = /^( (?:(?:có|nơi) [^.;:]{2,80}?|[^,.;:]{2,50}?))\s*:?\s*$/u.exec(rest)?.[1];
  const which = RUN_BY.exec(rest)?.[1] ?? (acts(folded, list.end) || says(folded, list.end) ? undefined : described);
  if (which !== undefined) {
    const end = list.end + which.length;
    return { agencies: extended(text, list.agencies, end), start: at, end, how: 'heading' };
  }
  if (assigned === null && !ENDS.test(rest) && !acts(folded, list.end)) return null;
  return { agencies: list.agencies, start: at, end: list.end, how: 'heading' };
}

/** "Đơn vị được giao | quản lý, sử dụng hoặc khai thác tài sản công": what those of a heading run, by several verbs. */
const RUN_BY =
  /^((?:(?:,| và| hoặc)? (?:quản lý|sử dụng|vận hành|khai thác|kinh doanh))*(?:,| và| hoặc) (?:quản lý|sử dụng|vận hành|khai thác|kinh doanh) [^.;:]{2,110}?)\s*:?\s*$/u;

/** What stands before the colon of "Trung tâm Kiểm định đường thủy: Chủ trì …", in characters at most. */
const LONGEST_LABEL = 120;
/** Words that no name runs over: what they open is a sentence. */
const NO_NAME =
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao|chủ trì|phối hợp|báo cáo|có trách nhiệm|chịu trách nhiệm|chỉ đạo|phải|cần|như sau|sau đây|các nội dung|nhiệm vụ)(?!\p{L})/u;

/**
 * The person or body that a provision begins with, before a colon behind which work begins ("Thầy Hiệu trưởng Trần Văn Nam: Chỉ đạo …",
 * "Trung tâm Kiểm định kỹ thuật đường thủy: Chủ trì …"): the colon says where its name ends. Null where it begins otherwise.
 */
export function readLabelled(text: string, folded: string, span: Span): Addressee | null {
  const colon = folded.slice(span.start, Math.min(span.end, span.start + LONGEST_LABEL)).indexOf(':');
  if (colon < 0) return null;
  const end = trimmedEnd(folded, span.start, span.start + colon);
  const behind = folded.slice(span.start + colon + 1, span.start + colon + 90).trimStart();
  const person = readPerson(text, folded, span.start, end);
  if (person !== null) {
    const post = LABEL_ENDS.exec(folded.slice(person.end, span.start + colon + 1))?.[1];
    if (post === undefined) return null;
    return { agencies: extended(text, [person], person.end + post.length), start: span.start, end, how: 'subject' };
  }
  const list = readAgencies(text, folded, span.start, end);
  if (list === null || list.end >= end || list.agencies.length > 1 || says(folded, list.end)) return null;
  if (!BEGINS_WITH_VERB.test(behind) || NO_NAME.test(folded.slice(span.start, end))) return null;
  return { agencies: extended(text, list.agencies, end), start: span.start, end, how: 'subject' };
}

/** A post of any kind, and a bracket, may stand between a name and its colon. */
const LABEL_ENDS = /^((?:\s*(?:,|[-–]) [^:()]{2,60}?)?)\s*(?:\([^()]*\))?\s*:$/u;

function trimmedEnd(folded: string, start: number, colon: number): number {
  return start + folded.slice(start, colon).trimEnd().length;
}

/** "Công tác Đảng: ", "Về cơ sở vật chất: ": what the order behind it is about. */
export const TOPIC_AHEAD = quick(/^(?:về|việc|công tác|lĩnh vực|nội dung|nhiệm vụ|phần việc) [^:.;\d]{2,60} ?: ?$/u);

/**
 * The persons whom a provision has as its subject, before a verb of orders ("Đồng chí Phạm Văn Nam rà soát …", "Công tác Đảng: đ/c Oanh
 * thăm hội viên …"); null where it has none.
 */
export function readPersonSubject(text: string, folded: string, span: Span): Addressee | null {
  const behind = folded.indexOf(': ', span.start) + 2;
  const topic = behind > span.start + 1 && behind < span.end && TOPIC_AHEAD.test(folded.slice(span.start, behind));
  const start = topic ? behind : span.start;
  const agencies = readPersons(text, folded, start, span.end);
  const last = agencies.at(-1);
  if (last === undefined || !acts(folded, last.end)) return null;
  return { agencies, start, end: last.end, how: 'subject' };
}
