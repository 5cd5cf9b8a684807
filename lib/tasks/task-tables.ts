import type { Agency } from '@/lib/agencies/agency';
import { readAgencies } from '@/lib/agencies/read-agencies';
import type { Deadline } from '@/lib/deadlines/deadline';
import { readTimeCell } from '@/lib/deadlines/time-cell';
import { DITTO } from '@/lib/text/ditto';
import { linesOf, trimSpan } from '@/lib/text/lines';
import type { Span } from '@/lib/text/span';
import { deadlinesIn, type Reading } from './scope';
import { areOfOther, areTaskColumns, type Column, columnOf } from './table-columns';
import type { FoundTask } from './task';
import { BEGINS_WITH_VERB } from './wording';

/**
 * One task a row, from the tables whose head names what is to be done and who does it or by when. A line of one or two cells
 * heads a group; where it names a body, that body leads the rows below it that name none. A head repeated on the next page
 * is read over. Two lines without cells end the table.
 */
export function readTaskTables(reading: Reading, body: Span, issuedOn: string | null): FoundTask[] {
  const tasks: FoundTask[] = [];
  let columns: Column[] | null = null;
  let group: Agency[] = [];
  let above: Row | null = null;
  let plain = 0;
  let headed = false;
  const lines = linesOf(reading.joined).filter(({ start, end }) => start >= body.start && end <= body.end);
  for (const [index, line] of lines.entries()) {
    const cells = cellsOf(reading.joined, line);
    const below: Column[] | null = headed && columns !== null ? secondHead(reading, cells, columns) : null;
    headed = false;
    if (below !== null) {
      columns = below;
      continue;
    }
    if (isGroupLine(reading, cells)) {
      plain += cells.length === 1 ? 1 : 0;
      if (plain > 1) columns = null;
      group = groupLead(reading, line);
      above = null;
      continue;
    }
    plain = 0;
    const head = readHead(reading, cells);
    if (head !== null) {
      columns = head;
      headed = true;
    } else if (columns !== null) {
      above = readRow({ reading, columns, group, issuedOn }, cells, above);
      const next = lines[index + 1];
      const task = above === null ? null : taskOf(reading, above, next);
      if (task !== null) tasks.push(task);
    }
  }
  return tasks;
}

/** What holds for the rows of a table. */
interface Table {
  reading: Reading;
  columns: readonly Column[];
  group: Agency[];
  issuedOn: string | null;
}

/** What was read of a row; cells that reach down from above have what was read there. */
interface Row {
  number: Span | null;
  content: Span;
  end: number;
  lead: Agency[];
  support: Agency[];
  deadlines: Deadline[];
  product: string | null;
}

/** A line of less than three cells, or a row of which only the number and one more cell are filled. */
function isGroupLine(reading: Reading, cells: readonly Span[]): boolean {
  const filled = cells.filter(({ start, end }) => reading.joined.slice(start, end).trim() !== '');
  return (
    cells.length < 3 || (filled.length <= 2 && filled.some((cell) => isNumbering(reading.joined.slice(cell.start, cell.end))))
  );
}

function isNumbering(cell: string): boolean {
  return /^\s*(?:[IVX]{1,5}|[A-HĐ])[.)]?\s*$/u.test(cell);
}

/** The bodies that a group line is made of ("II. Sở Nội vụ"); empty where it names a field of work. */
function groupLead(reading: Reading, line: Span): Agency[] {
  const words = reading.joined.slice(line.start, line.end);
  const label = /^\s*(?:[IVX]{1,5}|[A-HĐ]|\d{1,2})?[.)]?[\t ]*/u.exec(words)?.[0].length ?? 0;
  const list = readAgencies(reading.joined, reading.folded, line.start + label, line.end);
  return list !== null && /^[\s:.]*$/u.test(reading.joined.slice(list.end, line.end)) ? list.agencies : [];
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
  const heads = cells.map((cell) => reading.joined.slice(cell.start, cell.end));
  const columns = heads.map(columnOf);
  return areTaskColumns(columns) && !areOfOther(heads) ? columns : null;
}

/** The second row of a head whose cells part some of the first ("Cơ quan thực hiện" over "Chủ trì" and "Phối hợp"); null where the row is none. */
function secondHead(reading: Reading, cells: readonly Span[], columns: readonly Column[]): Column[] | null {
  const parts = cells.map(({ start, end }) => reading.joined.slice(start, end).trim());
  const named = parts.filter((words) => words !== '' && words !== DITTO);
  if (named.length < 2 || parts[0] === named[0] || named.some((words) => columnOf(words) === 'other')) return null;
  return columns.map((column, index) => {
    const words = parts[index] ?? '';
    return words === '' || words === DITTO ? column : columnOf(words);
  });
}

function readRow({ reading, columns, group, issuedOn }: Table, cells: readonly Span[], above: Row | null): Row | null {
  const cell = (column: Column) => {
    const found = cells[columns.indexOf(column)];
    return found === undefined ? null : trimSpan(reading.joined, found);
  };
  const words = (span: Span | null) => (span === null ? '' : reading.text.slice(span.start, span.end));
  const reaches = (column: Column) => words(cell(column)) === DITTO;
  const content = cell('content');
  const last = cells.at(-1);
  if (content === null || last === undefined || content.end - content.start < 8) return null;
  const time = cell('time');
  const product = words(cell('product')).replace(/\s+/gu, ' ');
  const timed = reaches('time') ? (above?.deadlines ?? []) : time === null ? [] : readTimeCell(reading.joined, time, issuedOn);
  const lead = reaches('lead') ? (above?.lead ?? []) : agenciesOfCell(reading, cell('lead'));
  return {
    number: cell('number'),
    content,
    end: last.end,
    lead: lead.length > 0 ? lead : group,
    support: reaches('support') ? (above?.support ?? []) : agenciesOfCell(reading, cell('support')),
    // A table that has no column for it says by when in the words of the work, or in a remark beside them.
    deadlines: timed.length > 0 ? timed : deadlinesIn(reading, { start: content.start, end: last.end }),
    product: reaches('product') ? (above?.product ?? null) : product || null,
  };
}

/** Work under its number, in whose row nothing else is filled; not the head of the rows below it ("2.1", "- …"). */
function isWorkAlone(reading: Reading, { number, content }: Row, next: Span | undefined): boolean {
  const label = number === null ? '' : reading.text.slice(number.start, number.end);
  if (!/^\d{1,3}\.?$/u.test(label) || !BEGINS_WITH_VERB.test(reading.folded.slice(content.start, content.end))) return false;
  const behind = next === undefined ? '' : reading.text.slice(next.start, next.end).trimStart();
  return !/^(?:[-–+•]|[a-zđ]\)|\d{1,3}\.\d|\t)/u.test(behind);
}

function taskOf(reading: Reading, row: Row, next: Span | undefined): FoundTask | null {
  const empty = row.lead.length === 0 && row.support.length === 0 && row.deadlines.length === 0;
  if (empty && !isWorkAlone(reading, row, next)) return null;
  const quoted = trimSpan(reading.text, { start: row.content.start, end: row.end });
  return {
    ...quoted,
    label: row.number === null ? null : reading.text.slice(row.number.start, row.number.end) || null,
    quote: reading.text.slice(quoted.start, quoted.end),
    assignees: row.lead,
    collaborators: row.support,
    deadlines: row.deadlines,
    product: row.product,
    rule: 'table-row',
  };
}

/** The bodies that a cell names, one below or behind the other; none where there is no cell. */
export function agenciesOfCell(reading: Reading, span: Span | null): Agency[] {
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
