import type { Provision } from '@/lib/document/outline';
import { endsClause } from '@/lib/text/ends-clause';
import { sentencesOf } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { readHeadingAddressee } from './addressee-label';
import { addresseeOf } from './addressee-of';
import { headingMode } from './announcing';
import { askedFor, behindContents, contentsOf, listsContent } from './asked-contents';
import { contentLines, readAttributed, withAttributeLines } from './attributed';
import { provisionAttribute } from './attributes';
import { readCollaborators } from './collaborators';
import { addsToTask } from './due-in-report';
import { speaksBehindColon } from './found-so';
import { isSection, readHeadingLine } from './headings';
import { beginsWithBody, mayOrder } from './is-order';
import { isTopic } from './kinds-of-lines';
import { accountsFor, belowTheirNames, isListOfOrders, listedBodies } from './lists-of-provisions';
import { withLostLabels } from './lost-labels';
import { findsAhead } from './order-unit';
import { paragraphUnits } from './paragraph-units';
import { readProse } from './prose';
import { deadlinesIn, foldedOf, type Reading, type Scope } from './scope';
import type { FoundTask } from './task';
import { BEGINS_WITH_ADVERB, BEGINS_WITH_VERB, isAppraisal } from './wording';

/** Reads the tasks of an outline in order; opening sentences and headings set the scope for what follows and stands below. */
export function readProvisions(reading: Reading, given: readonly Provision[], scope: Scope): FoundTask[] {
  const provisions = belowTheirNames(reading, given);
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
      for (const paragraph of behindContents(reading, contents))
        addParagraph(reading, tasks, paragraph, readProse(reading, paragraph, here));
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
  if (last === undefined || only === undefined || !next || !adds || told) {
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

/** "Phó Chủ tịch UBND tỉnh lưu ý, kế hoạch phải bám sát …": what a leader adds of the same work, naming nobody else. */
const LEADER_ADDS =
  /^(?:đồng chí )?(?:(?:phó )?(?:chủ tịch|bí thư|thủ tướng|giám đốc)|bộ trưởng|thứ trưởng)(?!\p{L})[^,.;:]{0,80} (?:cũng |còn )?(?:lưu ý|nhấn mạnh)(?:,| rằng) [^.]*(?<!\p{L})(?:phải|cần)(?!\p{L})/u;

/** "Báo cáo nhanh gửi trước 14 giờ ngày …": by when what was ordered is handed in, in a line of its own. */
const HANDED_IN_BY =
  /^(?!.*(?<!\p{L})(?:dự thi|dự tuyển|đăng ký)(?!\p{L}))(?:(?:thời gian|thời hạn) (?:gửi|nộp|báo cáo|hoàn thành|thực hiện)|(?:báo cáo|hồ sơ|kết quả|danh sách|văn bản|số liệu|biểu mẫu)(?!\p{L})(?! (?:của|này|cho|đã|cho thấy))[^.;:]{0,60} (?:gửi|nộp))(?!\p{L})(?!.*(?<!\p{L})(?:đã|được)(?!\p{L})).{4,160}$/u;

/** "Trong đó, tập trung …": a paragraph of an article that says more of the work of the task right before it, telling nobody else. */
function goesInto(reading: Reading, last: FoundTask, paragraph: Span): boolean {
  if (last.rule !== 'prose' || reading.text.slice(last.end, paragraph.start).trim() !== '') return false;
  if (LEADER_ADDS.test(foldedOf(reading, paragraph)) && addresseeOf(reading, paragraph) === null) return true;
  if (HANDED_IN_BY.test(foldedOf(reading, paragraph)) && deadlinesIn(reading, paragraph).length > 0) return true;
  return /^trong đó,? (?:tập trung|chú trọng|ưu tiên|cần|phải|tiếp tục|lưu ý|đặc biệt)(?!\p{L})/u.test(
    foldedOf(reading, paragraph),
  );
}

/** "II. THỜI GIAN, PHẠM VI": what the lines below it say of the whole. */
const FACTS =
  /^(?:chủ đề|thời gian|phạm vi|địa điểm|đối tượng|quy mô|thành phần|kinh phí)(?:(?:,| và|;) (?:chủ đề|thời gian|phạm vi|địa điểm|đối tượng|quy mô|thành phần|kinh phí))* ?[:.]?$/u;

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
  if (rest.length > 0 && (isTopic(reading, first) || headsOrder(reading, first, rest))) {
    const tasks = readHeadingLine(reading, { ...node, style: null }, first, inner);
    if (inner.mode === 'unknown') inner.mode = scope.mode;
    inner.mode = scope.mode === 'reports' ? inner.mode : scope.mode;
    // "1. Đối với UBND xã" and lines of work below it whose dashes the page has lost: each is a task.
    const named = readHeadingAddressee(reading.joined, reading.folded, first) !== null;
    if (named && rest.length > 1 && rest.every((line) => isLineOfWork(reading, line)))
      return [...tasks, ...withWhatGoesOn(reading, rest).flatMap((lines) => paragraphUnits(reading, lines, node.path, inner))];
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
    // "Đồng ý chủ trương …. Sở Tài chính cân đối nguồn": who sees to what is agreed to.
    const agreed = later !== undefined && reading.official && inner.mode !== 'reports' && agrees(foldedOf(reading, first));
    const mode = spoken || agreed || (told && rest[0] !== undefined && beginsWithBody(reading, rest[0])) ? 'directs' : 'unknown';
    const read = readProvisions(reading, withLostLabels(reading, lines), { ...inner, mode });
    const labelled = read.map((task) => ({ ...task, label: node.path }));
    const [only, ...others] = labelled;
    // What the provision tells before the one order that it holds belongs to its quote, unless it approves or answers something.
    // In an article it is the news that the order answers.
    const apart = spoken || !reading.official || approves(foldedOf(reading, first));
    if (only === undefined || apart || others.length > 0 || only.start >= first.end) return labelled;
    if (findsAhead(reading, sentencesOf(reading.joined, first)[0] ?? first)) return labelled;
    return [{ ...only, start: first.start, quote: reading.text.slice(first.start, only.end) }];
  }
  return paragraphUnits(reading, [first, ...rest, ...contentLines(node)], node.path, inner);
}

/** The lines, each with those behind it that go on with it ("Đồng thời, …"). */
function withWhatGoesOn(reading: Reading, lines: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  for (const line of lines) {
    const goesOn = /^(?:đồng thời|bên cạnh đó|ngoài ra|qua đó|trên cơ sở đó|trong đó),? /u.test(foldedOf(reading, line));
    const last = groups.at(-1);
    if (goesOn && last !== undefined) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** "3. Nâng cấp chợ và vỉa hè" above "Giao UBND xã …": what the order below it is about, though it begins with a verb. */
function headsOrder(reading: Reading, first: Span, [next]: readonly Span[]): boolean {
  const folded = foldedOf(reading, first);
  if (next === undefined || folded.length > LONGEST_TOPIC || endsClause(folded) || /[,:]\s*$/u.test(folded)) return false;
  return (
    /^(?:giao|yêu cầu|đề nghị)(?: cho)? (?=\p{L})/u.test(foldedOf(reading, next)) &&
    addresseeOf(reading, next)?.how === 'assigned'
  );
}

/** In characters. */
const LONGEST_TOPIC = 90;

/** "Thống nhất chủ trương …", "Đối với kiến nghị của …: đồng ý …". */
function approves(folded: string): boolean {
  return isAppraisal(folded) || isAppraisal(folded.replace(/^[^:.]*: /u, ''));
}

/** "Đồng ý chủ trương …", "Cơ bản thống nhất …": what is decided, unlike praise. */
function agrees(folded: string): boolean {
  return /^(?:cơ bản )?(?:đồng ý|thống nhất|nhất trí)(?!\p{L})/u.test(folded);
}

/** A paragraph that begins with a verb of orders and ends as a sentence does. */
function isLineOfWork(reading: Reading, line: Span): boolean {
  const folded = foldedOf(reading, line);
  return (BEGINS_WITH_VERB.test(folded) || BEGINS_WITH_ADVERB.test(folded)) && endsClause(folded);
}
