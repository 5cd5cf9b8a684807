import type { Agency } from '@/lib/agencies/agency';
import { readAgencies } from '@/lib/agencies/read-agencies';
import type { Provision } from '@/lib/document/outline';
import { endsClause } from '@/lib/text/ends-clause';
import { matchForm } from '@/lib/text/match-form';
import { sentencesOf } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { readHeadingAddressee } from './addressee-label';
import { addresseeOf } from './addressee-of';
import { headingMode } from './announcing';
import { contentLines, readAttributed, withAttributeLines } from './attributed';
import { provisionAttribute } from './attributes';
import { readCollaborators } from './collaborators';
import { addsToTask } from './due-in-report';
import { speaksBehindColon } from './found-so';
import { isSection, readHeadingLine } from './headings';
import { beginsWithBody, mayOrder } from './is-order';
import { isTopic, namesOnly } from './kinds-of-lines';
import { withLostLabels } from './lost-labels';
import { findsAhead } from './order-unit';
import { paragraphUnits } from './paragraph-units';
import { readProse } from './prose';
import { readRuns } from './runs';
import { deadlinesIn, foldedOf, type Reading, type Scope } from './scope';
import type { FoundTask } from './task';
import { BEGINS_WITH_ADVERB, BEGINS_WITH_VERB, isAppraisal } from './wording';

/** Reads the tasks of an outline in order; opening sentences and headings set the scope for what follows and stands below. */
export function readProvisions(reading: Reading, provisions: readonly Provision[], scope: Scope): FoundTask[] {
  const tasks: FoundTask[] = [];
  const here: Scope = { ...scope };
  if (accountsFor(reading, provisions)) here.mode = 'reports';
  here.amongOrders = here.mode === 'unknown' && isListOfOrders(reading, provisions, { ...here, amongOrders: false });
  for (let index = 0; index < provisions.length; index += 1) {
    const node = provisions[index];
    if (node === undefined) continue;
    const contents = node.style === null ? contentsOf(reading, provisions, index) : [];
    const asked = contents.length === 0 ? [] : askedFor(reading, node, contents, here);
    if (asked.length > 0) {
      tasks.push(...asked);
      index += contents.length;
    } else if (node.style === null) {
      for (const paragraph of node.paragraphs) addParagraph(reading, tasks, paragraph, readProse(reading, paragraph, here));
    } else {
      const listed = listedBodies(reading, provisions, index);
      tasks.push(
        ...(listed === null
          ? readProvision(reading, node, here)
          : readHeading(reading, listed.node, { ...here, assignees: listed.bodies })),
      );
    }
  }
  return tasks;
}

/** "UBND huyện đã giao Phòng Tư pháp gom các cuốn sổ …": what somebody has done, no more being demanded. */
const DONE =
  /^(?:[^,;:.]{3,40}, )?[^,.;:]{3,80} đã (?!được (?:giao|phân công|yêu cầu|cấp|bố trí|phê duyệt)|có (?:công văn|văn bản))(?![^.;]*(?<!\p{L})(?:phải|cần|có trách nhiệm|khẩn trương|tiếp tục|trước ngày|chậm nhất)(?!\p{L}))/u;

/** Whether a list of an article or a report begins with what has been done: then all of it tells that. */
function accountsFor(reading: Reading, provisions: readonly Provision[]): boolean {
  const first = provisions[0]?.style === null ? undefined : provisions[0]?.paragraphs[0];
  return (
    first !== undefined && provisions.length > 1 && (!reading.official || reading.accounts) && DONE.test(foldedOf(reading, first))
  );
}

/** Whether enough of a list's items order something by their own words that what the others say is to be done as well. */
function isListOfOrders(reading: Reading, provisions: readonly Provision[], scope: Scope): boolean {
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
function listedBodies(
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

/** Adds what a paragraph gives; in an article one that only says more of the task right before it ("Thời gian hoàn thành …") goes on with that task. */
function addParagraph(reading: Reading, tasks: FoundTask[], paragraph: Span, found: readonly FoundTask[]): void {
  const [only, ...others] = found;
  const last = tasks.at(-1);
  if (last !== undefined && !reading.official && only === undefined && goesInto(reading, last, paragraph)) {
    const whole = { ...last, end: paragraph.end, quote: reading.text.slice(last.start, paragraph.end) };
    const together = readCollaborators(reading.joined, reading.folded, paragraph);
    tasks[tasks.length - 1] = {
      ...whole,
      deadlines: [...last.deadlines, ...deadlinesIn(reading, paragraph)],
      collaborators: [...last.collaborators, ...together],
    };
    return;
  }
  const adds = !reading.official && only !== undefined && others.length === 0 && addsToTask(foldedOf(reading, paragraph));
  // "Đồng thời, giao Sở Tài chính …" tells somebody of its own.
  const told = only?.assignees.some(({ start }) => start >= only.start && start < only.end) ?? false;
  const next = last !== undefined && only !== undefined && reading.text.slice(last.end, only.start).trim() === '';
  const goesOn = next && !reading.official && isRunOn(reading, last, only);
  if (last === undefined || only === undefined || !next || !(goesOn || (adds && !told))) {
    tasks.push(...found);
    return;
  }
  const whole = { ...last, end: only.end, quote: reading.text.slice(last.start, only.end) };
  tasks[tasks.length - 1] = {
    ...whole,
    deadlines: [...last.deadlines, ...only.deadlines],
    collaborators: [...last.collaborators, ...only.collaborators],
  };
  tasks.push(...others);
}

/** "Bộ cũng cần …" below an order to it: in running prose all that is said of one body in a row is one task, whatever paragraphs it fills. */
function isRunOn(reading: Reading, last: FoundTask, next: FoundTask): boolean {
  if (addresseeOf(reading, next)?.how !== 'subject') return false;
  const names = ({ assignees }: FoundTask) => assignees.map(({ name }) => matchForm(name)).join(';');
  return last.rule === 'prose' && next.rule === 'prose' && last.assignees.length > 0 && names(last) === names(next);
}

/** "Trong đó, tập trung …": a paragraph of an article that says more of the work of the task right before it, telling nobody else. */
function goesInto(reading: Reading, last: FoundTask, paragraph: Span): boolean {
  if (last.rule !== 'prose' || reading.text.slice(last.end, paragraph.start).trim() !== '') return false;
  return /^trong đó,? (?:tập trung|chú trọng|ưu tiên|cần|phải|tiếp tục|lưu ý|đặc biệt)(?!\p{L})/u.test(
    foldedOf(reading, paragraph),
  );
}

/** The list behind a paragraph that asks for a report and says what it must contain ("… báo cáo kết quả, nêu rõ:"). */
function contentsOf(reading: Reading, provisions: readonly Provision[], index: number): Provision[] {
  const node = provisions[index];
  if (node === undefined || !listsContent(reading, node)) return [];
  const style = provisions[index + 1]?.style ?? null;
  if (style === null) return [];
  let end = index + 1;
  while (provisions[end]?.style === style) end += 1;
  const items = provisions.slice(index + 1, end);
  return items.some((item) => tellsSomebody(reading, item)) ? [] : items;
}

/** Whether an item of a list tells a body what to do, or says by when: no content of a report does. */
function tellsSomebody(reading: Reading, item: Provision): boolean {
  const line = item.paragraphs[0];
  if (line === undefined) return false;
  const addressee = addresseeOf(reading, line);
  return (
    addressee !== null && addressee.start === line.start && addressee.how !== 'heading' && deadlinesIn(reading, line).length > 0
  );
}

/** The task that such a paragraph is, its list taken along; none where it orders nothing. */
function askedFor(reading: Reading, node: Provision, contents: readonly Provision[], scope: Scope): FoundTask[] {
  const [paragraph] = node.paragraphs;
  const last = contents.at(-1);
  if (paragraph === undefined || last === undefined) return [];
  const asked = readRuns(reading, paragraph, scope);
  const end = Math.max(...[...last.paragraphs, ...contentLines(last)].map((line) => line.end));
  return asked.map((task, index) => {
    if (index < asked.length - 1) return task;
    return { ...task, end, quote: reading.text.slice(task.start, end) };
  });
}

/** "II. THỜI GIAN, PHẠM VI": what the lines below it say of the whole. */
const FACTS =
  /^(?:thời gian|phạm vi|địa điểm|đối tượng|quy mô|thành phần|kinh phí)(?:(?:,| và|;) (?:thời gian|phạm vi|địa điểm|đối tượng|quy mô|thành phần|kinh phí))* ?[:.]?$/u;

function readProvision(reading: Reading, given: Provision, scope: Scope): FoundTask[] {
  const node = withAttributeLines(reading, given);
  const first = node.paragraphs[0];
  if (first === undefined) return [];
  const attributed = node.children.filter((child) => provisionAttribute(reading.folded, child) !== null);
  // "I. MỤC ĐÍCH, YÊU CẦU" with a line "Thời điểm chốt số liệu: …" is no work with its time.
  const heading = foldedOf(reading, first);
  const aims = isSection(node) && (headingMode(heading) === 'reports' || FACTS.test(heading));
  if (!aims && attributed.some((child) => !/^(?:product|other)$/u.test(provisionAttribute(reading.folded, child) ?? '')))
    return readAttributed(reading, node, attributed, scope);
  if (node.children.length > 0 && !listsContent(reading, node)) return readHeading(reading, node, scope);
  return readLeaf(reading, node, scope);
}

/** "đ) Báo cáo tiến độ … hằng tuần." before "Bên cạnh đó, các ban được phân công:": the last item of a list, whole before another list opens. */
function isWholeBefore(reading: Reading, node: Provision, scope: Scope): boolean {
  const [first, ...rest] = node.paragraphs;
  const last = rest.at(-1);
  if (first === undefined || last === undefined || !/:\s*$/u.test(foldedOf(reading, last))) return false;
  return node.style === 'letter)' && endsClause(foldedOf(reading, first)) && mayOrder(reading, first, scope);
}

/** A heading: its addressee, deadlines and mode go to what stands below; what it orders completely is a task as well. */
function readHeading(reading: Reading, node: Provision, scope: Scope): FoundTask[] {
  const inner: Scope = { ...scope, listOpen: false };
  const tasks: FoundTask[] = [];
  node.paragraphs.forEach((paragraph, index) => {
    if (index === 0 && isWholeBefore(reading, node, inner)) tasks.push(...paragraphUnits(reading, [paragraph], node.path, inner));
    else if (index === 0) tasks.push(...readHeadingLine(reading, node, paragraph, inner));
    else tasks.push(...readProse(reading, paragraph, inner).map((task) => ({ ...task, label: node.path })));
  });
  tasks.push(...readProvisions(reading, node.children, inner));
  return tasks;
}

function readLeaf(reading: Reading, node: Provision, scope: Scope): FoundTask[] {
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
    // "1. Đối với UBND xã" and lines of work below it whose dashes the page has lost: each is a task.
    const named = readHeadingAddressee(reading.joined, reading.folded, first) !== null;
    if (named && rest.length > 1 && rest.every((line) => isLineOfWork(reading, line)))
      return [...tasks, ...rest.flatMap((line) => paragraphUnits(reading, [line], node.path, inner))];
    return [...tasks, ...paragraphUnits(reading, rest, node.path, inner)];
  }
  if (!mayOrder(reading, first, inner)) {
    const later = sentencesOf(reading.joined, first)[1];
    const behind = later === undefined ? [] : [{ start: later.start, end: first.end }];
    const lines = [...behind, ...rest].map(
      (paragraph): Provision => ({ path: null, style: null, mark: null, paragraphs: [paragraph], children: [] }),
    );
    // "6. Tỷ lệ … đạt 100%." and below it "Ban Quản lý … triển khai …": an aim, and who sees to it.
    const told = reading.assigns && inner.mode === 'directs' && behind.length === 0;
    // "Chủ tịch UBND tỉnh: Thế thì rau héo hết. Sở Xây dựng cấp phù hiệu …": in what a leader says at a meeting.
    const spoken = speaksBehindColon(reading, first);
    const mode = spoken || (told && rest[0] !== undefined && beginsWithBody(reading, rest[0])) ? 'directs' : 'unknown';
    const read = readProvisions(reading, withLostLabels(reading, lines), { ...inner, mode });
    const labelled = read.map((task) => ({ ...task, label: node.path }));
    const [only, ...others] = labelled;
    // What the provision tells before the one order that it holds belongs to its quote, unless it approves or answers something.
    if (only === undefined || spoken || others.length > 0 || only.start >= first.end || approves(foldedOf(reading, first)))
      return labelled;
    if (findsAhead(reading, sentencesOf(reading.joined, first)[0] ?? first)) return labelled;
    return [{ ...only, start: first.start, quote: reading.text.slice(first.start, only.end) }];
  }
  return paragraphUnits(reading, [first, ...rest, ...contentLines(node)], node.path, inner);
}

/** "Thống nhất chủ trương …", "Đối với kiến nghị của …: đồng ý …". */
function approves(folded: string): boolean {
  return isAppraisal(folded) || isAppraisal(folded.replace(/^[^:.]*: /u, ''));
}

/** A paragraph that begins with a verb of orders and ends as a sentence does. */
function isLineOfWork(reading: Reading, line: Span): boolean {
  const folded = foldedOf(reading, line);
  return (BEGINS_WITH_VERB.test(folded) || BEGINS_WITH_ADVERB.test(folded)) && endsClause(folded);
}

/** "… thực hiện một số nội dung sau:" announces work, whatever papers the sentence speaks of before. */
const ANNOUNCES_WORK =
  /(?:thực hiện|triển khai|nhấn mạnh)[^:,;.]{0,30} (?:nội dung|nhiệm vụ|công việc|giải pháp|yêu cầu|việc|vấn đề)[^:,;.]{0,40}:\s*$/u;

/** Lines that only list what something must contain belong to the task above them. */
function listsContent(reading: Reading, node: Provision): boolean {
  const last = node.paragraphs.at(-1);
  if (last === undefined) return false;
  // "… (phụ lục kèm theo), gồm các việc sau:": what goes with the paper is not what follows.
  const words = foldedOf(reading, last)
    .slice(-220)
    .replace(/\([^()]*\)|(?:danh sách|phụ lục|biểu mẫu) (?:đính )?kèm(?: theo)?/gu, '')
    .slice(-160);
  if (ANNOUNCES_WORK.test(words)) return false;
  if (/(?:thông tin|câu hỏi|thắc mắc|vấn đề|giải đáp|trả lời)(?: [^:;.]{1,40})? về ?:\s*$/u.test(words)) return true;
  return /(?:nội dung báo cáo|báo cáo|biểu mẫu|phụ lục|hồ sơ|danh sách|thành phần|đề cương|thông tin|số liệu|tài liệu)[^:]{0,80}(?:gồm|bao gồm|như sau|sau|có|nêu rõ|làm rõ|nội dung)[^:]{0,40}:\s*$/u.test(
    words,
  );
}
