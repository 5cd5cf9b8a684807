import type { Provision } from '@/lib/document/outline';
import { endsClause } from '@/lib/text/ends-clause';
import { wordsAtStart } from '@/lib/text/pattern';
import type { Span } from '@/lib/text/span';
import { readHeadingAddressee } from './addressee-label';
import { addresseeOf } from './addressee-of';
import { announcedMode } from './announcing';
import { attributeOf } from './attributes';
import { isSection } from './headings';
import { isOrder } from './is-order';
import { endsList, namesOnly } from './kinds-of-lines';
import { foldedOf, type Reading } from './scope';
import { ASSIGNING, BEGINS_WITH_ADVERB, BEGINS_WITH_VERB } from './wording';

/**
 * The outline of a text whose page has lost numbers and dashes that were list marks, not letters: what their lines say gives the levels back.
 * Work with lines behind it that say who and by when ("Cơ quan chủ trì: …") is a provision with those lines, and what stands below a
 * line that is nothing but a body are the items of that body. Provisions that keep their labels stay as they are.
 */
export function withLostLabels(reading: Reading, provisions: readonly Provision[]): Provision[] {
  if (!reading.official) return withBodiesReleased(reading, provisions);
  return withBodies(reading, withBlocks(reading, withLinesReleased(reading, provisions))).map((node) => {
    const whole = node.style === null ? node : withItems(reading, withLinesBelow(reading, node));
    return { ...whole, children: withLostLabels(reading, whole.children) };
  });
}

/** A provision that has no label, its head in the first line. */
function unlabelled(paragraphs: Span[], children: Provision[] = []): Provision {
  return { path: null, style: '-', mark: null, paragraphs, children };
}

const isLine = (node: Provision | undefined): node is Provision => node !== undefined && node.style === null;

/** Lines behind a marked attribute line ("- Thời gian: …") that the next attribute line stands behind: the work that it is of, not part of the line above. */
function withLinesReleased(reading: Reading, provisions: readonly Provision[]): Provision[] {
  return provisions.flatMap((node, index) => {
    const [first, ...lines] = node.paragraphs;
    // What "Nội dung: …" goes on with is content.
    const said = attributeIn(reading, node);
    const marked = node.style !== null && lines.length > 0 && said !== null && said !== 'other';
    if (!marked || first === undefined || attributeIn(reading, provisions[index + 1]) === null) return [node];
    return [{ ...node, paragraphs: [first] }, ...lines.map(asLine)];
  });
}

/** A line that is nothing but a body, behind the items of the body before it: no part of the last of them. */
function withBodiesReleased(reading: Reading, provisions: readonly Provision[]): Provision[] {
  return provisions.flatMap((node, place) => {
    const lines = [...node.paragraphs, provisions[place + 1]?.paragraphs[0]];
    const heads = (line: Span, index: number) => index > 0 && isHeadOfItems(reading, line, lines[index + 1]);
    const at = node.style === null ? -1 : node.paragraphs.findIndex(heads);
    const released =
      at < 0 ? [node] : [{ ...node, paragraphs: node.paragraphs.slice(0, at) }, ...node.paragraphs.slice(at).map(asLine)];
    return released.map((part) => ({ ...part, children: withBodiesReleased(reading, part.children) }));
  });
}

/** Joins each unlabelled line of work with the attribute lines right behind it. */
function withBlocks(reading: Reading, provisions: readonly Provision[]): Provision[] {
  const result: Provision[] = [];
  for (let index = 0; index < provisions.length; index += 1) {
    const node = provisions[index];
    if (node === undefined) continue;
    const end = isLine(node) && isHeadOfBlock(reading, node) ? blockEnd(reading, provisions, index + 1) : index + 1;
    const block = provisions.slice(index + 1, end);
    if (saysOf(reading, node, block)) {
      const lines = block.filter(isLine).flatMap((line) => line.paragraphs);
      const marked = block.filter((line) => !isLine(line));
      result.push(unlabelled([...node.paragraphs, ...lines], marked));
      index = end - 1;
    } else result.push(node);
  }
  return result;
}

/** How many lines may say what the work contains before the next line that says who. */
const LONGEST_CONTENT = 6;

/** Where the attribute lines end that begin at `from`; what a line "Nội dung: …" goes on with belongs to them. */
function blockEnd(reading: Reading, provisions: readonly Provision[], from: number): number {
  let end = from;
  let goesOn = false;
  for (let index = from; index < provisions.length && index - end <= (goesOn ? LONGEST_CONTENT : 0); index += 1) {
    const attribute = attributeIn(reading, provisions[index]);
    if (attribute === null) continue;
    end = index + 1;
    goesOn = attribute === 'other';
  }
  return end;
}

function attributeIn(reading: Reading, node: Provision | undefined) {
  const line = node?.paragraphs[0];
  return line === undefined ? null : attributeOf(reading.folded.slice(line.start, line.end));
}

/** Whether attribute lines say of the line above them who is to do it, or of work with whom or by when. */
function saysOf(reading: Reading, head: Provision, block: readonly Provision[]): boolean {
  const attributes = block.map((line) => attributeIn(reading, line));
  if (attributes.some((attribute) => attribute === 'lead' || attribute === 'bodies')) return true;
  const [line] = head.paragraphs;
  if (line === undefined || !attributes.some((attribute) => attribute === 'support' || attribute === 'time')) return false;
  return isLed(foldedOf(reading, line)) || isOrder(reading, line);
}

/** A line that attribute lines may stand behind: small letters, no attribute itself, nothing that announces a list. */
function isHeadOfBlock(reading: Reading, node: Provision): boolean {
  const [line, ...more] = node.paragraphs;
  if (line === undefined || more.length > 0 || attributeIn(reading, node) !== null) return false;
  const words = reading.joined.slice(line.start, line.end);
  return /\p{Ll}/u.test(words) && !/:\s*$/u.test(words);
}

/** A labelled provision with several blocks of attribute lines in its paragraphs: they are of the work above each, not of the label's. */
function withLinesBelow(reading: Reading, node: Provision): Provision {
  const [head, ...lines] = node.paragraphs;
  const own = lines.at(-1);
  // "II. NỘI DUNG", a line of work, and "- Cơ quan chủ trì: …": the dash is of that line.
  if (head !== undefined && own !== undefined && isSection(node) && attributeIn(reading, node.children[0]) !== null)
    return { ...node, paragraphs: [head, ...lines.slice(0, -1)], children: [asLine(own), ...node.children] };
  if (head === undefined || lines.length < 2) return node;
  const below = lines.map(asLine);
  const blocks = withBlocks(reading, below).filter(({ style }) => style !== null);
  if (blocks.length < (isSection(node) ? 1 : 2)) return node;
  return { ...node, paragraphs: [head], children: [...below, ...node.children] };
}

/** A labelled provision whose head is a body, tells one or opens a list, with lines of work behind it: they are its items. */
function withItems(reading: Reading, node: Provision): Provision {
  const [head, ...lines] = node.paragraphs;
  if (head === undefined || lines.length < 2) return node;
  const { items, rest } = itemsOf(reading, lines);
  const headed = items.some((item) => item.children.length > 0);
  if (rest.includes(lines[0] ?? head) || !(headed || (items.length > 1 && opensItems(reading, head)))) return node;
  return { ...node, paragraphs: [head, ...rest], children: [...items, ...node.children] };
}

/** Fewer bodies with lines below them may be anything. */
const FEWEST_BODIES = 2;

/** Lines of bodies alone with lines of work behind each ("Sở Y tế:" "Tiêm …;" "Sở Công Thương:" …), no label around: each body heads its items. */
function withBodies(reading: Reading, provisions: readonly Provision[]): Provision[] {
  const result: Provision[] = [];
  for (let index = 0; index < provisions.length; index += 1) {
    const node = provisions[index];
    if (node === undefined) continue;
    const end = provisions.findIndex((other, at) => at > index && !isLine(other));
    const run = isLine(node) ? provisions.slice(index, end < 0 ? provisions.length : end) : [];
    const from = run.findIndex((line, at) => isHeadOfItems(reading, line.paragraphs[0], run[at + 1]?.paragraphs[0]));
    if (run.length === 0 || from < 0) {
      result.push(node, ...run.slice(1));
    } else {
      const lines = run.slice(from).flatMap((line) => line.paragraphs);
      const { items, rest } = itemsOf(reading, lines);
      const bodies = items.filter((item) => item.children.length > 0);
      if (bodies.length < FEWEST_BODIES) result.push(...run);
      else result.push(...run.slice(0, from), ...items, ...rest.map(asLine));
    }
    index += Math.max(0, run.length - 1);
  }
  return result;
}

function asLine(paragraph: Span): Provision {
  return { ...unlabelled([paragraph]), style: null };
}

/**
 * Lines of work as the items that they were: below the body that stands alone in a line before them, or beside each other. `rest`: those that
 * belong to no item; all from the first that closes the list.
 */
function itemsOf(reading: Reading, lines: readonly Span[]): { items: Provision[]; rest: Span[] } {
  const items: Provision[] = [];
  let body: Provision | null = null;
  for (const [index, line] of lines.entries()) {
    const folded = foldedOf(reading, line);
    if (endsList(folded) || attributeOf(folded) !== null) return { items, rest: lines.slice(index) };
    const last = body?.children.at(-1) ?? items.at(-1);
    if (isHeadOfItems(reading, line, lines[index + 1])) {
      body = unlabelled([line]);
      items.push(body);
    } else if (isLed(folded)) (body?.children ?? items).push(unlabelled([line]));
    else if (namesSubject(reading, line)) {
      body = null;
      items.push(unlabelled([line]));
    } else if (last === undefined) return { items: [], rest: [...lines] };
    else if (body !== null && endsClause(folded) && endsClause(foldedOf(reading, lines[index - 1] ?? line)))
      body.children.push(unlabelled([line]));
    else last.paragraphs.push(line);
  }
  return { items, rest: [] };
}

/** "Yêu cầu nhà thầu …": what the body above has to tell others. */
const TELLS = wordsAtStart(`(?:${ASSIGNING})`);

function isHeadOfItems(reading: Reading, line: Span | undefined, next: Span | undefined): boolean {
  if (line === undefined || next === undefined || !isBodyAlone(reading, line)) return false;
  if (!/\p{Ll}/u.test(reading.joined.slice(next.start, next.end))) return false;
  const folded = foldedOf(reading, next);
  return isLed(folded) || TELLS.test(folded);
}

/** "3. Trung tâm Y tế huyện:", "2. Giao Sở Y tế thực hiện các nhiệm vụ sau:": a head behind which the items of a body stand. */
function opensItems(reading: Reading, head: Span): boolean {
  if (isBodyAlone(reading, head)) return true;
  const folded = foldedOf(reading, head);
  return /:\s*$/u.test(folded) && announcedMode(folded) === 'directs' && addresseeOf(reading, head) !== null;
}

/** A line that is nothing but a body: no sentence, no list's item. */
function isBodyAlone(reading: Reading, line: Span): boolean {
  const folded = foldedOf(reading, line);
  if (endsClause(folded)) return false;
  return (
    readHeadingAddressee(reading.joined, reading.folded, line) !== null && (/:\s*$/u.test(folded) || namesOnly(reading, line))
  );
}

function isLed(folded: string): boolean {
  return BEGINS_WITH_VERB.test(folded) || BEGINS_WITH_ADVERB.test(folded);
}

/** "Sở Tài chính thẩm định …": a body, whatever it is, begins the line. */
function namesSubject(reading: Reading, line: Span): boolean {
  const addressee = addresseeOf(reading, line);
  return addressee?.how === 'subject' && addressee.start === line.start && isOrder(reading, line);
}
