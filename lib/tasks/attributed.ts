import { readAgencies } from '@/lib/agencies/read-agencies';
import { readPersons } from '@/lib/agencies/read-person';
import type { Provision } from '@/lib/document/outline';
import { words } from '@/lib/text/pattern';
import { sentencesOf } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { addresseeOf } from './addressee-of';
import { extended } from './addressee-parts';
import { attributeClauses, attributeOf, attributeValueStart, provisionAttribute } from './attributes';
import { isOrder } from './is-order';
import { makeTask } from './make-task';
import { readProvisions } from './provisions';
import { deadlinesIn, type Reading, type Scope } from './scope';
import type { FoundTask } from './task';
import { BEGINS_WITH_VERB } from './wording';

/** Attribute lines without a dash stand in the outline as paragraphs of the provision: here they become children like the others. */
export function withAttributeLines(reading: Reading, given: Provision): Provision {
  const isAttribute = (paragraph: Span, index: number) =>
    index > 0 && attributeOf(reading.folded.slice(paragraph.start, paragraph.end)) !== null;
  const node = withClosingBlock(reading, given, isAttribute);
  const lines = node.paragraphs.filter(isAttribute);
  if (lines.length === 0) return node;
  const children = lines
    .flatMap((line) => attributeSentences(reading, line))
    .map((line): Provision => ({ path: null, style: null, mark: null, paragraphs: [line], children: [] }));
  return {
    ...node,
    paragraphs: node.paragraphs.filter((paragraph, index) => !isAttribute(paragraph, index)),
    children: [...children, ...node.children],
  };
}

/** "Đơn vị chủ trì: …. Đơn vị phối hợp: …. Thời gian: …" in one line: each of its attributes. */
function attributeSentences(reading: Reading, line: Span): Span[] {
  const parts: Span[] = [];
  for (const sentence of sentencesOf(reading.joined, line).flatMap((one) => attributeClauses(reading.folded, one))) {
    const last = parts.at(-1);
    if (last === undefined || attributeOf(reading.folded.slice(sentence.start, sentence.end)) !== null)
      parts.push({ ...sentence });
    else last.end = sentence.end;
  }
  return parts;
}

/**
 * Attribute lines without a mark behind the last of several items ("- …" "- …" "Cơ quan chủ trì: …") say something of all of
 * them, unless the other items have lines of their own: they become paragraphs of the provision above.
 */
function withClosingBlock(
  reading: Reading,
  node: Provision,
  isAttribute: (paragraph: Span, index: number) => boolean,
): Provision {
  const last = node.children.at(-1);
  if (last === undefined || node.children.length < 2 || last.style === null) return node;
  if (last.children.length > 0) return withClosingItems(reading, node, last);
  const from = last.paragraphs.findIndex(isAttribute);
  const others = node.children.slice(0, -1);
  if (from < 0 || others.some((child) => child.children.length > 0 || child.paragraphs.some(isAttribute))) return node;
  const item = { ...last, paragraphs: last.paragraphs.slice(0, from) };
  return { ...node, paragraphs: [...node.paragraphs, ...last.paragraphs.slice(from)], children: [...others, item] };
}

/**
 * The same with marks of their own ("- …" "- …" "+ Đơn vị chủ trì: …" "+ Thời gian: …"): two such lines at least under the last item alone,
 * the others naming nobody and no day.
 */
function withClosingItems(reading: Reading, node: Provision, last: Provision): Provision {
  const kinds = last.children.map((child) => provisionAttribute(reading.folded, child));
  if (kinds.length < 2 || kinds.includes(null) || !kinds.includes('lead')) return node;
  const others = node.children.slice(0, -1);
  const open = others.every(
    (child) =>
      child.style === last.style &&
      child.children.length === 0 &&
      child.paragraphs.every((line) => addresseeOf(reading, line) === null && deadlinesIn(reading, line).length === 0),
  );
  return open ? { ...node, children: [...others, { ...last, children: [] }, ...last.children] } : node;
}

/**
 * A task with lines under it that say who, with whom and by when. Where it has other items beside those lines, the lines
 * are theirs and each item is the task.
 */
export function readAttributed(reading: Reading, node: Provision, attributes: readonly Provision[], scope: Scope): FoundTask[] {
  const first = node.paragraphs[0];
  if (first === undefined || scope.mode === 'reports') return [];
  const inner = withAttributes(reading, attributes, { ...scope, listOpen: false, mode: 'directs' });
  const items = node.children.filter((child) => !attributes.includes(child));
  const nested = attributes
    .filter((child) => !namesBodies(reading, child))
    .flatMap((child) => readProvisions(reading, child.children, { ...inner, deadlines: [] }));
  if (items.length > 0) {
    const whole = isWhole(reading, first) ? headTask(reading, node, first, inner, attributes) : [];
    return [...whole, ...readProvisions(reading, items, inner), ...nested];
  }
  const own = attributes.filter((child) => child.children.length === 0 || nested.length === 0);
  const end = Math.max(
    ...node.paragraphs.map((paragraph) => paragraph.end),
    ...own.flatMap((child) => [...child.paragraphs, ...contentLines(child)].map((line) => line.end)),
  );
  const task = makeTask(reading, { start: first.start, end }, node.path, inner, null, 'attributed-provision');
  const opened = inner.assignees.length > 0 ? null : addresseeOf(reading, first);
  return [
    {
      ...task,
      assignees: opened?.agencies ?? inner.assignees,
      collaborators: inner.collaborators.length > 0 ? inner.collaborators : task.collaborators,
      product: productOf(reading, attributes) ?? task.product,
    },
    ...nested,
  ];
}

/** Work told to its full stop: the dashes below say more of it, where the head of a list only names what they are about. */
function isWhole(reading: Reading, head: Span): boolean {
  const folded = reading.folded.slice(head.start, head.end);
  return /\.\s*$/u.test(folded) && BEGINS_WITH_VERB.test(folded) && isOrder(reading, head);
}

function headTask(reading: Reading, node: Provision, head: Span, scope: Scope, attributes: readonly Provision[]): FoundTask[] {
  const task = makeTask(reading, head, node.path, scope, null, 'attributed-provision');
  return [{ ...task, product: productOf(reading, attributes) ?? task.product }];
}

/** The scope with what the attribute lines say. */
function withAttributes(reading: Reading, attributes: readonly Provision[], scope: Scope): Scope {
  // Who leads brings helpers of its own: those of the heading above work with whom that heading names.
  const led = attributes.some((node) => /^(?:lead|bodies)$/u.test(provisionAttribute(reading.folded, node) ?? ''));
  const result: Scope = led ? { ...scope, collaborators: [] } : { ...scope };
  for (const node of attributes) {
    const kind = provisionAttribute(reading.folded, node);
    const span = node.paragraphs[0];
    if (span === undefined) continue;
    const value = { start: span.start + attributeValueStart(reading.joined.slice(span.start, span.end)), end: span.end };
    const listed = namesBodies(reading, node) ? contentLines(node) : [];
    const bodies = () => [value, ...listed].flatMap((line) => agenciesOf(reading, line));
    if (kind === 'lead') result.assignees = bodies();
    if (kind === 'support') result.collaborators = bodies();
    if (kind === 'bodies') Object.assign(result, withAttributes(reading, node.children, result));
    if (kind === 'time') result.deadlines = [...result.deadlines, ...deadlinesIn(reading, span)];
  }
  return result;
}

/** Whether the items below an attribute are the bodies that it asks for, its own line naming none. */
function namesBodies(reading: Reading, node: Provision): boolean {
  const kind = provisionAttribute(reading.folded, node);
  if (kind === 'bodies') return true;
  const line = node.paragraphs[0];
  if ((kind !== 'lead' && kind !== 'support') || line === undefined) return false;
  return attributeValueStart(reading.joined.slice(line.start, line.end)) >= line.end - line.start;
}

/** What the attribute line "Sản phẩm: …" says; null where there is none. */
function productOf(reading: Reading, attributes: readonly Provision[]): string | null {
  const line = attributes.find((child) => provisionAttribute(reading.folded, child) === 'product')?.paragraphs[0];
  if (line === undefined) return null;
  const words = reading.text.slice(line.start, line.end);
  return words.slice(attributeValueStart(words)).replace(/\s+/gu, ' ').trim() || null;
}

/**
 * Every body that an attribute line names: one list, or a list behind each semicolon; what follows "phối hợp với" in it works with
 * those before.
 */
function agenciesOf(reading: Reading, value: Span) {
  const whole = reading.folded.slice(value.start, value.end);
  const helpers = whole.search(HELPERS);
  const parts = reading.joined.slice(value.start, helpers < 0 ? value.end : value.start + helpers).split(';');
  let at = value.start;
  return parts
    .flatMap((part) => {
      const start = at + (/^\s*/u.exec(part)?.[0].length ?? 0);
      at += part.length + 1;
      const persons = readPersons(reading.joined, reading.folded, start, value.end);
      const named =
        persons.length > 0 ? persons : (readAgencies(reading.joined, reading.folded, start, value.end)?.agencies ?? []);
      const end = named.at(-1)?.end ?? start;
      const charge = IN_CHARGE.exec(reading.folded.slice(end, value.end))?.[0].trimEnd() ?? '';
      return charge === '' ? named : extended(reading.joined, named, end + charge.length);
    })
    .filter((agency, index, all) => all.findIndex((other) => other.start === agency.start) === index);
}

/** ", phụ trách lĩnh vực Giám sát": what a post is in charge of belongs to its name. */
const IN_CHARGE = /^,? phụ trách [^;.:\n]{3,80}/u;
const HELPERS = words('phối hợp(?: \\p{L}+){0,2} (?:với|cùng)');

export function contentLines(node: Provision): Span[] {
  return node.children.flatMap((child) => [...child.paragraphs, ...contentLines(child)]);
}
