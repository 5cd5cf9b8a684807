import type { Agency } from '@/lib/agencies/agency';
import { readAgencies } from '@/lib/agencies/read-agencies';
import type { Provision } from '@/lib/document/outline';
import { mayOrder } from './is-order';
import { namesOnly } from './kinds-of-lines';
import { foldedOf, type Reading, type Scope } from './scope';
import { BEGINS_WITH_VERB } from './wording';

/** "UBND huyện đã giao Phòng Tư pháp gom các cuốn sổ …": what somebody has done, no more being demanded. */
const DONE =
  /^(?:[^,;:.]{3,40}, )?[^,.;:]{3,80} đã (?!được (?:giao|phân công|yêu cầu|cấp|bố trí|phê duyệt)|có (?:công văn|văn bản))(?![^.;]*(?<!\p{L})(?:phải|cần|có trách nhiệm|khẩn trương|tiếp tục|trước ngày|chậm nhất)(?!\p{L}))/u;

/** Whether a list of an article or a report begins with what has been done: then all of it tells that. */
export function accountsFor(reading: Reading, provisions: readonly Provision[]): boolean {
  const first = provisions[0]?.style === null ? undefined : provisions[0]?.paragraphs[0];
  return (
    first !== undefined && provisions.length > 1 && (!reading.official || reading.accounts) && DONE.test(foldedOf(reading, first))
  );
}

/** Whether enough of a list's items order something by their own words that what the others say is to be done as well. */
export function isListOfOrders(reading: Reading, provisions: readonly Provision[], scope: Scope): boolean {
  if (!reading.official || !reading.assigns) return false;
  const items = provisions.flatMap(({ style, children, paragraphs: [first] }) =>
    style === null || children.length > 0 || first === undefined ? [] : [first],
  );
  const orders = items.filter((item) => mayOrder(reading, item, scope)).length;
  return items.length >= FEWEST_ITEMS && orders >= items.length * ENOUGH;
}

const FEWEST_ITEMS = 3;
const ENOUGH = 0.4;

/** "Có trách nhiệm:" in a line of its own, behind the bodies that a list names. */
const HAVE_DUTIES = /^(?:có|chịu) trách nhiệm(?: [^:;.]{2,60})? ?:$/u;

/**
 * "Giao các sở gồm: - Sở Công Thương (…); - Sở Xây dựng (…). Có trách nhiệm: a) …": all bodies of a list before the line that says what
 * they have to do, and the provision that this line opens; null where it is no such list.
 */
export function listedBodies(
  reading: Reading,
  provisions: readonly Provision[],
  index: number,
): { bodies: Agency[]; node: Provision } | null {
  const node = provisions[index];
  const [name, duties, ...rest] = node?.paragraphs ?? [];
  if (node === undefined || name === undefined || duties === undefined || !HAVE_DUTIES.test(foldedOf(reading, duties)))
    return null;
  const bodies: Agency[] = [];
  for (let at = index; provisions[at]?.style === node.style; at -= 1) {
    const line = provisions[at]?.paragraphs[0];
    if (line === undefined || !namesOnly(reading, line)) break;
    bodies.unshift(...(readAgencies(reading.joined, reading.folded, line.start, line.end)?.agencies ?? []));
  }
  return bodies.length > 1 ? { bodies, node: { ...node, paragraphs: [duties, ...rest] } } : null;
}

/** In characters. */
const LONGEST_NAMES = 200;

/** "- Sở Tài chính:", "- Sở Tài chính có trách nhiệm:": a line of a list that only says whose the work behind it is. */
const NAMES_WHOSE = /^[^:;.]{3,160}? (?:có|chịu) trách nhiệm ?:\s*$/u;

/**
 * A list whose dashes were all read as one level, though some head the others ("- Sở Tài chính:", "- Bố trí kinh phí …", "- Thẩm định …"):
 * the items behind a name that begin with a verb stand below it. Lists without such names are left as they are.
 */
export function belowTheirNames(reading: Reading, provisions: readonly Provision[]): readonly Provision[] {
  const heads = provisions.map((node) => headsSiblings(reading, node));
  if (!heads.includes(true)) return provisions;
  const nested: Provision[] = [];
  let head: Provision | null = null;
  for (const [index, node] of provisions.entries()) {
    const first = node.paragraphs[0];
    const works = first !== undefined && BEGINS_WITH_VERB.test(foldedOf(reading, first));
    if (head !== null && head.style === node.style && works && heads[index] === false) head.children.push(node);
    else {
      head = heads[index] === true ? { ...node, children: [] } : null;
      nested.push(head ?? node);
    }
  }
  return nested;
}

function headsSiblings(reading: Reading, { style, children, paragraphs: [only, ...others] }: Provision): boolean {
  if ((style !== '-' && style !== '+' && style !== '•' && style !== '*') || children.length > 0) return false;
  if (only === undefined || others.length > 0 || only.end - only.start > LONGEST_NAMES) return false;
  if (/[.;,]/u.test(reading.folded.charAt(only.end - 1))) return false;
  return namesOnly(reading, only) || NAMES_WHOSE.test(foldedOf(reading, only));
}
