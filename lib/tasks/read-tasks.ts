import type { Agency } from '@/lib/agencies/agency';
import { readAgencies } from '@/lib/agencies/read-agencies';
import type { Deadline } from '@/lib/deadlines/deadline';
import type { DocumentFields } from '@/lib/document/document-fields';
import { readOutline } from '@/lib/document/outline';
import type { Zones } from '@/lib/document/zones';
import { quick } from '@/lib/text/letters';
import { linesOf } from '@/lib/text/lines';
import type { Span } from '@/lib/text/span';
import type { Mode } from './announcing';
import { withContradictions } from './contradictions';
import { withLostLabels } from './lost-labels';
import { readProvisions } from './provisions';
import type { Reading, Scope } from './scope';
import { readStackedTables } from './stacked-tables';
import { readTargets } from './targets';
import type { FoundTask, Task } from './task';
import { readTaskTables } from './task-tables';
import { titleOf } from './title';

/**
 * The tasks of a text, in order.
 *
 * @param text in the normal form
 * @param joined the same with broken lines joined (same length)
 * @param folded the match form of `joined`
 * @param deadlines all deadlines of the text
 * @param issuedOn the day, or the year, that the text is of; null where it is not known
 */
export function readTasks(
  text: string,
  joined: string,
  folded: string,
  zones: Zones,
  document: DocumentFields,
  deadlines: readonly Deadline[],
  issuedOn: string | null,
): Task[] {
  const official = document.kind !== 'news';
  const directs = document.kind === 'directive' || document.kind === 'telegram';
  const assigns = directs || ASSIGNING_KINDS.has(document.kind) || ASSIGNING_SYMBOL.test(document.symbol ?? '');
  const reports = !official && (document.number !== null || REPORTS_PAPER.test(folded.slice(0, HEAD_OF_ARTICLE)));
  const rules = document.number === null && (!official || document.kind === 'other');
  const laysDown = rules && LAYS_DOWN.test(folded.slice(0, HEAD_OF_ARTICLE));
  const accounts = document.kind === 'report';
  const year = issuedOn === null ? null : Number(issuedOn.slice(0, 4));
  const known: Reading['known'] = { addressees: new Map(), orders: new Map() };
  const reading: Reading = {
    text,
    joined,
    folded,
    deadlines,
    known,
    official,
    reports,
    laysDown,
    directs,
    assigns,
    accounts,
    year,
  };
  const mode: Mode = document.kind === 'plan' ? 'directs' : 'unknown';
  const tasks: FoundTask[] = [];
  const sentTo = addressees(joined, folded);
  const base = sentTo.length > 0 ? sentTo : visited(joined, folded);
  for (const body of zones.bodies) {
    const stacked = readStackedTables(reading, body, issuedOn);
    const scope: Scope = {
      mode,
      assignees: base,
      collaborators: [],
      deadlines: [],
      listOpen: false,
      headed: false,
      amongOrders: false,
      orderedTo: 0,
    };
    const found = [
      ...besides(body, stacked).flatMap((part) =>
        readProvisions(reading, withLostLabels(reading, readOutline(joined, part, !official)), scope),
      ),
      ...stacked.flatMap((table) => table.tasks),
      ...readTaskTables(reading, body, issuedOn),
    ];
    if (!decidesOnly(reading, body, document, found)) tasks.push(...found.filter((task) => !decides(reading, document, task)));
  }
  return tasks
    .sort((a, b) => a.start - b.start)
    .map(withContradictions)
    .map((task) => ({ ...task, title: titleOf(reading, task), targets: readTargets(text, folded, task) }));
}

/** How far the title and the first sentences of an article reach. */
const HEAD_OF_ARTICLE = 1_500;
/** "… vừa ban hành Kế hoạch triển khai …": what the article is about, number or not. */
const REPORTS_PAPER = quick(
  /(?:ban hành|ký|ra|có) (?:các )?(?:kế hoạch|chỉ thị|công điện|hướng dẫn|công văn|văn bản|thông báo|quyết định|nghị quyết|kết luận|chương trình)(?!\p{L})/u,
);

/** "Chính phủ vừa ban hành Nghị định …", "Thông tư 9/2026/TT-BNV quy định …": what the text is about. */
const LAYS_DOWN = quick(
  /(?:ban hành|thông qua|ký) (?:các )?(?:nghị định|thông tư|luật|bộ luật|pháp lệnh)(?!\p{L})|(?:^|\n)(?:nghị định|thông tư|luật)(?: liên tịch)?(?: số)? \d{1,3}\/\d{4}\//u,
);

/** The parts of a body beside the tables in it, whose lines are no provisions. */
function besides(body: Span, tables: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let start = body.start;
  for (const table of tables) {
    if (table.start > start) parts.push({ start, end: table.start });
    start = table.end;
  }
  return start < body.end || parts.length === 0 ? [...parts, { start, end: body.end }] : parts;
}

/** Kinds of documents that say who does what. */
const ASSIGNING_KINDS: ReadonlySet<DocumentFields['kind']> = new Set(['notice', 'dispatch', 'plan', 'conclusion']);

/** Guidance, programs and schemes say it as well; they are kinds of their own only by their symbol ("28/HD-LĐLĐ", "104-CTr/TU"). */
const ASSIGNING_SYMBOL = /^(?:HD|CTr|CTR|PA)(?:[-/]|$)/u;

/**
 * The articles of a decision or resolution decide; they give tasks only where they assign them, twice at least or with a
 * deadline. What a plan annexed to them orders is another body of the text.
 */
function decidesOnly(reading: Reading, body: Span, document: DocumentFields, tasks: readonly FoundTask[]): boolean {
  if (document.kind !== 'decision' && document.kind !== 'resolution') return false;
  if (!/(?:^|\n)điều 1[.:]/u.test(reading.folded.slice(body.start, body.end))) return false;
  const wordsOf = (task: FoundTask) => reading.folded.slice(task.start, task.end);
  const assigned = tasks.filter((task) => {
    // Inherited: the article says whom it tells, its items what they must do; of a resolution ("Hội đồng nhân dân tỉnh giao:") each item may say it.
    const inherits = (start: number) => start < task.start || (start === task.start && document.kind === 'resolution');
    const below = task.assignees.some(({ start }) => inherits(start)) && (task.label ?? '').includes('.');
    return below || /^(?:giao|yêu cầu|đề nghị) /u.test(wordsOf(task));
  });
  const works = tasks.some((task) => {
    const led = assigned.includes(task) ? LEADS_WORK : CHARGED;
    return led.test(wordsOf(task)) && !EXECUTES.test(wordsOf(task));
  });
  return assigned.length < 2 && !works && !tasks.some((task) => task.deadlines.some(isCloseLimit));
}

/** "Điều 2. Giao Sở Y tế chủ trì, phối hợp với … rà soát …": work of somebody, were it one article alone. */
const LEADS_WORK = /^(?:giao|yêu cầu) [^.;:]{3,120}? chủ trì,? /u;
/** "Điều 2. Sở Y tế có trách nhiệm xây dựng, trình …". */
const CHARGED = /^[^.;:,]{3,90}? có trách nhiệm (?:chủ trì|phối hợp|xây dựng|trình|lập|tham mưu)(?!\p{L})/u;
/** What every decision says of itself: who carries it out. */
const EXECUTES = quick(
  /(?<!\p{L})(?:tổ chức(?: triển khai)? thực hiện|thi hành|triển khai(?: thực hiện)?|thực hiện|hướng dẫn|theo dõi|đôn đốc|kiểm tra)(?!\p{L})[^.;]{0,160}(?:(?:quyết định|nghị quyết|quy định|quy chế|kế hoạch|đề án|chương trình|dự án|nội dung)(?: này)?|điều 1|theo quy định)/u,
);

/** A day, one of every month or year, a month or quarter: within a year there is much that a decision only says when it holds. */
function isCloseLimit({ kind, value }: Deadline): boolean {
  if (kind === 'recurring') return /BYMONTHDAY|BYDAY/u.test(value ?? '');
  return kind === 'date' || (kind === 'period' && /^\d{4}-[\dQ]/u.test(value ?? ''));
}

/** The conclusions of a working visit are addressed to the body visited ("… buổi làm việc với lãnh đạo tỉnh Lào Cai"). */
function visited(joined: string, folded: string): Agency[] {
  const visit =
    /(?:buổi làm việc|đã làm việc|cuộc làm việc) với (?:tập thể )?(?:lãnh đạo |ban thường vụ )?(?=(?:tỉnh|thành phố|huyện|xã|phường|ubnd|ủy ban nhân dân|sở|bộ) )/u.exec(
      folded.slice(0, 5_000),
    );
  if (visit === null) return [];
  return readAgencies(joined, folded, visit.index + visit[0].length)?.agencies.slice(0, 1) ?? [];
}

const DECIDES =
  /^(?:phê duyệt|ban hành|thành lập|kiện toàn|công nhận|bổ nhiệm|điều chỉnh|sửa đổi|bổ sung|quy định|công bố|thu hồi|hủy bỏ|bãi bỏ|cho phép|thông qua|phân bổ|chuyển(?! đổi)|cho thuê|giao đất|nâng(?! cao| cấp)|tặng|phân công ông|phân công bà) /u;

/** What an article decides is done by deciding it ("Điều 1. Phê duyệt Đề án …"): nobody has to do it. */
function decides(reading: Reading, document: DocumentFields, task: FoundTask): boolean {
  if (document.kind !== 'decision' && document.kind !== 'resolution') return false;
  // What an item below the article says is to be done: "3. Kiện toàn các tổ vệ sinh ở 100% số xã".
  if ((task.label ?? '').includes('.')) return false;
  const words = reading.folded.slice(task.start, task.end);
  // What a plan says that is approved is done by approving it, whatever days it holds.
  if (task.rule !== 'table-row' && /^(?:phê duyệt|công bố|công nhận|bổ nhiệm) /u.test(words)) return true;
  return DECIDES.test(words) && (task.deadlines.every((deadline) => deadline.kind !== 'date') || isTheTitle(reading, words));
}

/** "Về việc thu hồi đất của Công ty A" above "Điều 1. Thu hồi 6.217 m² đất …": what the paper is about is done by it, whatever days it names. */
function isTheTitle(reading: Reading, words: string): boolean {
  const title = /(?:^|\n)(?:về (?:việc )?|v\/v )([^\n]{4,60})/u.exec(reading.folded.slice(0, HEAD_OF_PAPER))?.[1];
  return title !== undefined && title.slice(0, SAME_WORDS) === words.slice(0, SAME_WORDS);
}

/** In characters: the title of a paper stands within so many of its first; so many of its words suffice. */
const HEAD_OF_PAPER = 1_500;
const SAME_WORDS = 7;

/** How a letter calls those it is sent to, or an office those whom it sends a telegram. */
const CALL =
  /^(?:kính gửi(?:\s*:|(?= (?:các|quý|sở|phòng|ubnd|ủy ban|trường|công ty|bệnh viện|ban|hội)(?!\p{L})))|(?:chủ tịch|phó chủ tịch|ủy ban|ubnd|thủ tướng|bộ|ban|sở|cục|chi cục|giám đốc|văn phòng|trưởng|thường trực)(?!\p{L})[^.;:]{0,60} điện\s*:)\s*/u;

/** "Kính gửi: …" and "… điện:" name those to whom provisions without a name are addressed. */
function addressees(joined: string, folded: string): Agency[] {
  const lines = linesOf(joined).slice(0, 80);
  const found: Agency[] = [];
  let open = false;
  let unended = false;
  for (const line of lines) {
    const words = folded.slice(line.start, line.end);
    const call = CALL.exec(words);
    if (call !== null) open = true;
    const sign = /^[-–+]\s*/u.exec(words);
    const start = line.start + (call?.[0].length ?? sign?.[0].length ?? 0);
    const list = open ? readAgencies(joined, folded, start, line.end) : null;
    // Without a dash before it a line that is nothing but names goes on with a list that has not ended.
    const namesOnly = unended && list !== null && /^[\s.;,]*$/u.test(folded.slice(list.end, line.end));
    if (!open || (call === null && sign === null && !namesOnly)) {
      if (found.length > 0) break;
      continue;
    }
    if (list !== null) found.push(...list.agencies);
    unended = /[:;,]\s*$/u.test(words);
  }
  return found;
}
