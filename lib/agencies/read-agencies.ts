import { anyOf } from '@/lib/text/pattern';
import type { Agency } from './agency';
import { introducedEnd } from './introduced';
import { GROUP, UNIT } from './patterns';
import { readBody } from './read-body';
import { relativeEnd } from './relative-clause';
import { nameFollows, take } from './scan';

/** What parts two bodies in a list: a comma, a semicolon, `và`, `cùng (với)`; a colon where a group is spelt out behind it. */
const SEPARATOR = /(?:\s*[;,:]\s*(?:và |cùng với |cùng |đồng thời )?|\s*\/\s*(?=\p{L})|\s+(?:và|cùng với|cùng|hoặc|&)\s+)/uy;
const ASIDE = /\s*\([^()\n]{1,200}\)| [-–] [^-–.;:\n]{3,90} [-–](?= )/uy;
const LEADING = new RegExp(`(?:${anyOf(['đồng chí', 'các đồng chí', 'ông', 'bà'])}:? )`, 'uy');

/** "Vụ Văn hóa dân tộc, cơ quan thường trực": what the body before is. */
const APPOSITION = /^, (?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì)$/u;

/** "Sở Xây dựng, đơn vị có nhiều hồ sơ trễ hạn nhất, phải …": what the body before is, said at length. */
const APPOSED =
  /^(?:đơn vị|cơ quan|nơi|địa phương) (?:có|đang|được|đã|đứng|dẫn|chịu|còn)(?!\p{L})[^,.;:]{2,80}, (?:phải|cần|có trách nhiệm)(?!\p{L})/u;
const LONGEST_APPOSED = 130;

export interface AgencyList {
  agencies: Agency[];
  /** Where the list ends in the text. */
  end: number;
}

/**
 * The bodies named from `at` on, as a list divided by commas, semicolons and conjunctions; null where no body begins at
 * `at`. Bodies with a head noun of their own are entries of their own; `các sở, ban, ngành` is one. What stands in
 * brackets behind a name is read over, bodies listed in it are taken too.
 *
 * @param text the text itself (capitals tell names from common nouns)
 * @param folded its match form
 * @param limit where to stop, exclusive
 * @param bare whether a group noun alone is a body already at the head of the list (behind `đối với`, say)
 */
export function readAgencies(text: string, folded: string, at: number, limit = text.length, bare = false): AgencyList | null {
  const agencies: Agency[] = [];
  let cursor = at;
  let end = at;
  while (cursor < limit) {
    LEADING.lastIndex = cursor;
    if (agencies.length > 0 && LEADING.test(folded)) cursor = LEADING.lastIndex;
    if (agencies.length > 0 && APPOSED.test(folded.slice(cursor, Math.min(limit, cursor + LONGEST_APPOSED)))) break;
    const named = readBody(
      { text, folded, limit, depth: 0 },
      cursor,
      agencies.length > 0 || (bare && isCompound(text, folded, cursor)),
    );
    const known = Math.max(named ?? cursor, Math.min(introducedEnd(text, cursor) ?? cursor, limit));
    if (known === cursor) break;
    const body = relativeEnd({ text, folded, limit, depth: 0 }, cursor, known) ?? known;
    if (agencies.length === 0 || !APPOSITION.test(folded.slice(end, body)))
      agencies.push({ start: cursor, end: body, name: text.slice(cursor, body).replace(/\s+/gu, ' ') });
    end = body;
    ASIDE.lastIndex = end;
    if (ASIDE.test(folded) && ASIDE.lastIndex <= limit) {
      const close = ASIDE.lastIndex;
      agencies.push(...listedInside(text, folded, end, close));
      end = close;
    }
    SEPARATOR.lastIndex = end;
    if (!SEPARATOR.test(folded)) break;
    cursor = SEPARATOR.lastIndex;
  }
  return agencies.length === 0 ? null : { agencies, end: Math.min(end, limit) };
}

/** Whether the group noun at `at` is of two words or more, and no unit with its name: alone, one word ("ban", "tổ") may be anything. */
function isCompound(text: string, folded: string, at: number): boolean {
  const end = take(GROUP, folded, at);
  if (end === null || !folded.slice(at, end).includes(' ')) return false;
  const unit = take(UNIT, folded, at);
  return unit === null || !nameFollows(text, unit);
}

/** Two and more bodies inside brackets explain a group ("các cơ quan tham mưu (Sở Nội vụ, Sở Tài chính)"); a single one is an aside. */
function listedInside(text: string, folded: string, open: number, close: number): Agency[] {
  const first = open + folded.slice(open, close).indexOf('(') + 1;
  const list = readAgencies(text, folded, first, close - 1);
  return list !== null && list.agencies.length > 1 && list.end === close - 1 ? list.agencies : [];
}
