import type { Agency } from '@/lib/agencies/agency';
import { readAgencies } from '@/lib/agencies/read-agencies';
import { readTimeCell } from '@/lib/deadlines/find-deadlines';
import { linesOf, trimSpan } from '@/lib/text/lines';
import { matchForm } from '@/lib/text/match-form';
import type { Span } from '@/lib/text/span';
import type { Reading } from './scope';
import type { Task } from './task';

type Column = 'number' | 'content' | 'lead' | 'support' | 'time' | 'product' | 'other';

/** What the heads of the columns of a task table are called; the first that fits wins. */
const COLUMNS: readonly (readonly [column: Column, pattern: RegExp])[] = [
  ['number', /^(?:tt|stt|số tt|số thứ tự|số)$/u],
  ['support', /phối hợp/u],
  ['time', /thời gian|thời hạn|tiến độ|hoàn thành|hạn/u],
  ['lead', /chủ trì|thực hiện$|cơ quan|đơn vị|trách nhiệm|phân công/u],
  ['product', /sản phẩm|kết quả/u],
  ['content', /nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|phần việc|tên (?:đề án|văn bản|chương trình|sản phẩm)/u],
];

/**
 * One task a row, from the tables whose head names what is to be done and who does it or by when. A row that fills the
 * content alone heads a group; a head repeated on the next page is read over.
 */
export function readTaskTables(reading: Reading, body: Span, issuedOn: string | null): Task[] {
  const tasks: Task[] = [];
  let columns: Column[] | null = null;
  for (const line of linesOf(reading.joined)) {
    if (line.start < body.start || line.end > body.end) continue;
    const cells = cellsOf(reading.joined, line);
    if (cells.length < 3) {
      columns = cells.length === 1 ? null : columns;
      continue;
    }
    const head = readHead(reading, cells);
    if (head !== null) columns = head;
    else if (columns !== null) {
      const task = readRow(reading, cells, columns, issuedOn);
      if (task !== null) tasks.push(task);
    }
  }
  return tasks;
}

function cellsOf(text: string, line: Span): Span[] {
  const cells: Span[] = [];
  let start = line.start;
  for (let at = line.start; at <= line.end; at += 1) {
    if (at < line.end && text.charAt(at) !== '\t') continue;
    cells.push({ start, end: at });
    start = at + 1;
  }
  return cells;
}

function readHead(reading: Reading, cells: readonly Span[]): Column[] | null {
  const columns = cells.map((cell): Column => {
    const words = matchForm(reading.joined.slice(cell.start, cell.end)).trim();
    if (words.length > 60) return 'other';
    return COLUMNS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
  });
  const named = columns.filter((column) => column !== 'other').length;
  return columns.includes('content') && named >= 3 && (columns.includes('lead') || columns.includes('time')) ? columns : null;
}

function readRow(reading: Reading, cells: readonly Span[], columns: readonly Column[], issuedOn: string | null): Task | null {
  const cell = (column: Column) => {
    const found = cells[columns.indexOf(column)];
    return found === undefined ? null : trimSpan(reading.joined, found);
  };
  const content = cell('content');
  const last = cells.at(-1);
  if (content === null || last === undefined || content.end - content.start < 8) return null;
  const lead = agencies(reading, cell('lead'));
  const support = agencies(reading, cell('support'));
  const time = cell('time');
  const deadlines = time === null ? [] : readTimeCell(reading.joined, time, issuedOn);
  if (lead.length === 0 && support.length === 0 && deadlines.length === 0) return null;
  const number = cell('number');
  const quoted = trimSpan(reading.text, { start: content.start, end: last.end });
  return {
    ...quoted,
    label: number === null ? null : reading.text.slice(number.start, number.end) || null,
    quote: reading.text.slice(quoted.start, quoted.end),
    assignees: lead,
    collaborators: support,
    deadlines,
    rule: 'table-row',
  };
}

function agencies(reading: Reading, span: Span | null): Agency[] {
  if (span === null) return [];
  const found: Agency[] = [];
  let at = span.start;
  while (at < span.end) {
    const list = readAgencies(reading.joined, reading.folded, at, span.end);
    if (list !== null) found.push(...list.agencies);
    const next = /[;,\u2028]\s*[-+]?\s*/gu;
    next.lastIndex = list?.end ?? at;
    const match = next.exec(reading.joined);
    if (match === null || match.index >= span.end) break;
    at = next.lastIndex;
  }
  return found;
}
