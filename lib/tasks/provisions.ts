import { readAgencies } from '@/lib/agencies/read-agencies';
import type { Provision } from '@/lib/document/outline';
import { sentencesOf } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { readAddressee, readHeadingAddressee } from './addressee';
import { attributeOf, attributeValueStart, provisionAttribute } from './attributes';
import { readCollaborators } from './collaborators';
import { isNamed, makeTask, orderUnits } from './order-unit';
import { readProse } from './prose';
import { deadlinesIn, foldedOf, type Reading, type Scope } from './scope';
import type { Task } from './task';
import {
  announcedMode,
  announces,
  BEGINS_WITH_ADVERB,
  BEGINS_WITH_VERB,
  headingMode,
  isAppraisal,
  isClosing,
  isClosingOrder,
  isFormal,
  isLegalBasis,
  isMoneyClause,
  isNarrative,
  isReference,
  isStatistic,
  isThing,
  type Mode,
} from './wording';

/** Reads the tasks of an outline in order; opening sentences and headings set the scope for what follows and stands below. */
export function readProvisions(reading: Reading, provisions: readonly Provision[], scope: Scope): Task[] {
  const tasks: Task[] = [];
  const here: Scope = { ...scope };
  for (const node of provisions) {
    if (node.style === null) for (const paragraph of node.paragraphs) tasks.push(...readProse(reading, paragraph, here));
    else tasks.push(...readProvision(reading, node, here));
  }
  return tasks;
}

function readProvision(reading: Reading, given: Provision, scope: Scope): Task[] {
  const node = withAttributeLines(reading, given);
  const first = node.paragraphs[0];
  if (first === undefined) return [];
  const attributed = node.children.filter((child) => provisionAttribute(reading.joined, child) !== null);
  if (attributed.some((child) => provisionAttribute(reading.joined, child) !== 'other'))
    return readAttributed(reading, node, attributed, scope);
  if (node.children.length > 0 && !listsContent(reading, node)) return readHeading(reading, node, scope);
  return readLeaf(reading, node, scope);
}

/** Attribute lines without a dash stand in the outline as paragraphs of the provision: here they become children like the others. */
function withAttributeLines(reading: Reading, node: Provision): Provision {
  const isAttribute = (paragraph: Span, index: number) =>
    index > 0 && attributeOf(reading.joined.slice(paragraph.start, paragraph.end)) !== null;
  const lines = node.paragraphs.filter(isAttribute);
  if (lines.length === 0) return node;
  const children = lines.map((line): Provision => ({ path: null, style: null, mark: null, paragraphs: [line], children: [] }));
  return {
    ...node,
    paragraphs: node.paragraphs.filter((paragraph, index) => !isAttribute(paragraph, index)),
    children: [...children, ...node.children],
  };
}

/** A heading: its addressee, deadlines and mode go to what stands below; what it orders completely is a task as well. */
function readHeading(reading: Reading, node: Provision, scope: Scope): Task[] {
  const inner: Scope = { ...scope, listOpen: false };
  const tasks: Task[] = [];
  node.paragraphs.forEach((paragraph, index) => {
    if (index === 0) tasks.push(...readHeadingLine(reading, node, paragraph, inner));
    else tasks.push(...readProse(reading, paragraph, inner).map((task) => ({ ...task, label: node.path })));
  });
  tasks.push(...readProvisions(reading, node.children, inner));
  return tasks;
}

function readHeadingLine(reading: Reading, node: Provision, line: Span, inner: Scope): Task[] {
  const folded = foldedOf(reading, line);
  const sentences = sentencesOf(reading.joined, line);
  const last = sentences.at(-1) ?? line;
  const opens = announces(foldedOf(reading, last));
  const capitals = !/\p{Ll}/u.test(reading.joined.slice(line.start, line.end));
  const alone = readHeadingAddressee(reading.joined, reading.folded, line);
  const named = capitals
    ? namesOnly(reading, line)
      ? alone
      : null
    : (alone ?? readAddressee(reading.joined, reading.folded, opens ? last : line, true));
  if (named !== null) {
    inner.assignees = named.agencies;
    inner.collaborators = readCollaborators(reading.joined, reading.folded, line);
    if (inner.mode === 'unknown') inner.mode = 'directs';
  } else if (!capitals) {
    inner.collaborators = [...readCollaborators(reading.joined, reading.folded, line), ...inner.collaborators];
  }
  const mode = folded.length < 160 ? headingMode(folded) : null;
  if (isSection(node) || named === null) {
    const said = (isSection(node) ? mode : opens ? announcedMode(foldedOf(reading, last)) : mode) ?? inner.mode;
    inner.mode = subMode(inner.mode, isSection(node), said, folded);
  }
  inner.deadlines = [...inner.deadlines, ...deadlinesIn(reading, line).filter((deadline) => deadline.relation !== 'until')];
  const complete = opens ? { start: line.start, end: (sentences.at(-2) ?? { end: line.start }).end } : line;
  if (inner.mode !== 'directs' || complete.end - complete.start < 80 || (!opens && !/[.;]\s*$/u.test(folded))) return [];
  if (!isOrder(reading, complete)) return [];
  return orderUnits(reading, complete, node.path, inner, 'ordering-heading');
}

/** Inside a part that reports ("Mục đích, yêu cầu"), a lesser heading does not turn to orders unless it says so plainly. */
function subMode(above: Mode, section: boolean, said: Mode, folded: string): Mode {
  if (section || above !== 'reports' || said !== 'directs') return said;
  return /nhiệm vụ|giải pháp|yêu cầu các|đề nghị|giao /u.test(folded) ? said : above;
}

/** Phần, Chương, Mục, Điều, Roman numerals and capitals head sections: their words alone set the mode. */
function isSection(node: Provision): boolean {
  return (
    node.style === 'part' ||
    node.style === 'chapter' ||
    node.style === 'section' ||
    node.style === 'roman' ||
    node.style === 'capital'
  );
}

function readLeaf(reading: Reading, node: Provision, scope: Scope): Task[] {
  const first = node.paragraphs[0];
  if (first === undefined) return [];
  const inner: Scope = { ...scope, listOpen: false };
  if (isSection(node) && (node.paragraphs.length > 1 || !/\p{Ll}/u.test(reading.joined.slice(first.start, first.end))))
    return readHeading(reading, node, scope);
  const rest = node.paragraphs.slice(1);
  if (rest.length > 0 && isTopic(reading, first)) {
    const tasks = readHeadingLine(reading, { ...node, style: null }, first, inner);
    if (inner.mode === 'unknown') inner.mode = scope.mode;
    inner.mode = scope.mode === 'reports' ? inner.mode : scope.mode;
    return [...tasks, ...paragraphUnits(reading, rest, node.path, inner)];
  }
  if (!mayOrder(reading, first, inner))
    return rest.flatMap((paragraph) => readProse(reading, paragraph, { ...inner, mode: 'unknown' }));
  return paragraphUnits(reading, [first, ...rest, ...contentLines(node)], node.path, inner);
}

/** Paragraphs that go on with each other are one quote; one that assigns to another body begins the next. */
function paragraphUnits(reading: Reading, paragraphs: readonly Span[], label: string | null, scope: Scope): Task[] {
  const groups: Span[] = [];
  let previous: string | null = null;
  let previousNamed = false;
  for (const paragraph of paragraphs) {
    if (groups.length > 0 && endsList(foldedOf(reading, paragraph))) {
      groups.push({ ...paragraph });
      previous = null;
      continue;
    }
    const addressee = readAddressee(reading.joined, reading.folded, paragraph);
    const names =
      addressee === null ? null : addressee.agencies.map((agency) => reading.folded.slice(agency.start, agency.end)).join(';');
    const last = groups.at(-1);
    const first = addressee?.agencies[0];
    const told = addressee?.how === 'assigned' || (first !== undefined && (isNamed(reading, first) || previousNamed));
    const near = addressee !== null && addressee.start - paragraph.start < 60 && told;
    const titled = last !== undefined && previous === null && !/[.;]\s*$/u.test(reading.folded.slice(last.start, last.end));
    if (last === undefined || (near && !titled && names !== previous && mayOrder(reading, paragraph, scope)))
      groups.push({ ...paragraph });
    else last.end = paragraph.end;
    if (names !== null) previous = names;
    if (first !== undefined) previousNamed = addressee?.how === 'assigned' || isNamed(reading, first);
  }
  return groups
    .filter((group, index) => (index === 0 || !isClosingOrder(foldedOf(reading, group))) && mayOrder(reading, group, scope))
    .flatMap((group) => orderUnits(reading, group, label, scope, 'provision'));
}

/** A paragraph that closes the document rather than the provision above it. */
function endsList(folded: string): boolean {
  if (isClosing(folded) || isClosingOrder(folded) || isFormal(folded)) return true;
  return /^(?:trong quá trình|trên đây|nhận được|(?:chỉ thị|thông báo|công văn|công điện|kế hoạch|quyết định|nghị quyết|kết luận|hướng dẫn|quy chế) này)(?!\p{L})/u.test(
    folded,
  );
}

/** Lines that only list what something must contain belong to the task above them. */
function listsContent(reading: Reading, node: Provision): boolean {
  const last = node.paragraphs.at(-1);
  if (last === undefined) return false;
  return /(?:nội dung báo cáo|báo cáo|hồ sơ|danh sách|thành phần|đề cương|thông tin|số liệu|tài liệu)[^:]{0,80}(?:gồm|bao gồm|như sau|sau|có)[^:]{0,30}:\s*$/u.test(
    foldedOf(reading, last).slice(-160),
  );
}

function contentLines(node: Provision): Span[] {
  return node.children.flatMap((child) => [...child.paragraphs, ...contentLines(child)]);
}

/** Whether a provision may be a task under its scope. */
function mayOrder(reading: Reading, span: Span, scope: Scope): boolean {
  if (!isOrder(reading, span)) return false;
  const addressee = readAddressee(reading.joined, reading.folded, span);
  if (addressee?.how === 'assigned' && addressee.start - span.start < 200) return true;
  if (scope.mode === 'directs') return true;
  if (scope.mode === 'reports') return false;
  const folded = foldedOf(reading, span);
  if (
    addressee !== null &&
    /^,? ?(?:chủ trì|có trách nhiệm|chịu trách nhiệm|cần|phải|khẩn trương|tiếp tục)/u.test(
      folded.slice(addressee.end - span.start),
    )
  )
    return true;
  return (reading.official && BEGINS_WITH_VERB.test(folded)) || reading.directs;
}

/** Words by which a sentence without a verb at its head still demands something. */
const DEMANDS =
  /(?<!\p{L})(?:phải|cần|bảo đảm|đảm bảo|không được|không để|tập trung|tăng cường|tiếp tục|chủ động|khẩn trương|thực hiện|tổ chức|xây dựng|rà soát|nâng cao|đẩy mạnh|hoàn thành|triển khai|kịp thời|nghiêm túc|chú trọng|ưu tiên|được giao|hướng dẫn|báo cáo)(?!\p{L})/u;

/** Whether the words order anything, whatever stands around them. */
function isOrder(reading: Reading, span: Span): boolean {
  const folded = foldedOf(reading, span);
  if (folded.length < 12 || isAppraisal(folded) || isFormal(folded) || isReference(folded) || isClosing(folded)) return false;
  if (isNarrative(folded)) return false;
  if (namesOnly(reading, span)) return false;
  const led = BEGINS_WITH_VERB.test(folded) || BEGINS_WITH_ADVERB.test(folded);
  if (led) return !isLegalBasis(folded);
  const addressee = readAddressee(reading.joined, reading.folded, span);
  if (addressee !== null) return true;
  if (isLegalBasis(folded) || isMoneyClause(folded)) return false;
  const topic = /^(?:về|đối với|[\p{L} ,]{3,60}) ?[^:.]{0,200}: ?/u.exec(folded);
  if (
    topic !== null &&
    (BEGINS_WITH_VERB.test(folded.slice(topic[0].length)) || BEGINS_WITH_ADVERB.test(folded.slice(topic[0].length)))
  )
    return true;
  if (isThing(folded)) return false;
  if (deadlinesIn(reading, span).length > 0) return true;
  return reading.official && folded.length > 60 && DEMANDS.test(folded.slice(0, 400)) && !isStatistic(folded);
}

/** A line of names alone: whom it is sent to, who sits where. */
function namesOnly(reading: Reading, span: Span): boolean {
  const list = readAgencies(reading.joined, reading.folded, span.start, span.end);
  return list !== null && /^\s*(?:\([^)]*\))?[.;:,]?\s*$/u.test(reading.folded.slice(list.end, span.end));
}

/** A provision that opens a topic in a paragraph of its own: short, or ending in a colon, without an order of its own. */
function isTopic(reading: Reading, line: Span): boolean {
  const folded = foldedOf(reading, line);
  if (/:\s*$/u.test(folded)) return true;
  if (/[.;]\s*$/u.test(folded) || folded.length > 200) return false;
  if (/^về /u.test(folded) || (folded.length < 100 && !BEGINS_WITH_VERB.test(folded) && !BEGINS_WITH_ADVERB.test(folded)))
    return true;
  return readHeadingAddressee(reading.joined, reading.folded, line) !== null;
}

/**
 * A task with lines under it that say who, with whom and by when. Where it has other items beside those lines, the lines
 * are theirs and each item is the task.
 */
function readAttributed(reading: Reading, node: Provision, attributes: readonly Provision[], scope: Scope): Task[] {
  const first = node.paragraphs[0];
  if (first === undefined || scope.mode === 'reports') return [];
  const inner = withAttributes(reading, attributes, { ...scope, listOpen: false, mode: 'directs' });
  const items = node.children.filter((child) => !attributes.includes(child));
  const nested = attributes.flatMap((child) =>
    child.children.flatMap((grandchild) => readProvision(reading, grandchild, { ...inner, deadlines: [] })),
  );
  if (items.length > 0) return [...readProvisions(reading, items, inner), ...nested];
  const own = attributes.filter((child) => child.children.length === 0 || nested.length === 0);
  const end = Math.max(
    ...node.paragraphs.map((paragraph) => paragraph.end),
    ...own.flatMap((child) => [...child.paragraphs, ...contentLines(child)].map((line) => line.end)),
  );
  const task = makeTask(reading, { start: first.start, end }, node.path, inner, null, 'attributed-provision');
  const opened = inner.assignees.length > 0 ? null : readAddressee(reading.joined, reading.folded, first);
  return [
    {
      ...task,
      assignees: opened?.agencies ?? inner.assignees,
      collaborators: inner.collaborators.length > 0 ? inner.collaborators : task.collaborators,
    },
    ...nested,
  ];
}

/** The scope with what the attribute lines say. */
function withAttributes(reading: Reading, attributes: readonly Provision[], scope: Scope): Scope {
  const result: Scope = { ...scope };
  for (const node of attributes) {
    const kind = provisionAttribute(reading.joined, node);
    const span = node.paragraphs[0];
    if (span === undefined) continue;
    const value = { start: span.start + attributeValueStart(reading.joined.slice(span.start, span.end)), end: span.end };
    if (kind === 'lead') result.assignees = agenciesOf(reading, value);
    if (kind === 'support') result.collaborators = agenciesOf(reading, value);
    if (kind === 'time') result.deadlines = [...result.deadlines, ...deadlinesIn(reading, span)];
  }
  return result;
}

/** Every body that an attribute line names: one list, or a list behind each semicolon. */
function agenciesOf(reading: Reading, value: Span) {
  const parts = reading.joined.slice(value.start, value.end).split(';');
  let at = value.start;
  return parts
    .flatMap((part) => {
      const start = at + (/^\s*/u.exec(part)?.[0].length ?? 0);
      at += part.length + 1;
      return readAgencies(reading.joined, reading.folded, start, value.end)?.agencies ?? [];
    })
    .filter((agency, index, all) => all.findIndex((other) => other.start === agency.start) === index);
}
