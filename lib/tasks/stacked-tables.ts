import type { Agency } from '@/lib/agencies/agency';
import type { Deadline } from '@/lib/deadlines/deadline';
import { readTimeCell } from '@/lib/deadlines/time-cell';
import { linesOf } from '@/lib/text/lines';
import type { Span } from '@/lib/text/span';
import { GROUP, isRowLabel, RowNumbers } from './row-numbers';
import { deadlinesIn, type Reading } from './scope';
import { areOfOther, areTaskColumns, type Column, columnOf } from './table-columns';
import type { FoundTask } from './task';
import { agenciesOfCell } from './task-tables';

/** A table that was found: where it stands, and its tasks. */
export interface StackedTable extends Span {
  tasks: FoundTask[];
}

/** Most heads of a table, and most characters of a cell. */
const MOST_COLUMNS = 9;
const LONGEST_CELL = 700;
/** Without a column of numbers heads are short and three at least. */
const LONGEST_BARE_HEAD = 40;
const FEWEST_COLUMNS = 3;
/** A heading or a paragraph of the text behind the table. */
const BEHIND = /^(?:[IVX]{1,5}|[A-HĐ])[.)] ?\p{L}|^Nơi nhận/u;

/** The cells of a line that parts its own, and the line under them ("| --- | --- |"). */
const PARTED = /[|\t].*[|\t]/u;
const RULED_OFF = /^[|:\s-]+$/u;

/**
 * Tables whose cells stand each in a line of its own, as pages have them that lost their tables: the heads one below the other ("STT",
 * "Nội dung", "Chủ trì", …), then a number alone in its line and the cells of its row. Empty cells leave no line, so what a cell is
 * follows from its words where some are missing.
 */
export function readStackedTables(reading: Reading, body: Span, issuedOn: string | null): StackedTable[] {
  // Of the text as it stands: where lines are joined, short ones like these have grown together.
  const lines = linesOf(reading.text).filter(({ start, end }) => start >= body.start && end <= body.end);
  const words = (line: Span | undefined) => (line === undefined ? '' : reading.text.slice(line.start, line.end).trim());
  const tables: StackedTable[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const heads = lines.slice(index, index + MOST_COLUMNS).map(words);
    const bare = bareHeadAt(heads);
    if (bare !== null) {
      const table = unnumbered(reading, lines, index, bare, issuedOn);
      if (table !== null) {
        tables.push(table);
        index += bare.length * (table.tasks.length + 1) - 1;
      }
      continue;
    }
    const head = headAt(lines.slice(index, index + MOST_COLUMNS + 1).map(words));
    if (head === null) continue;
    const { columns } = head;
    let at = index + head.lines;
    const numbering = new RowNumbers();
    const tasks: FoundTask[] = [];
    while (at < lines.length) {
      const line = words(lines[at]);
      if (GROUP.test(line)) {
        at += 2;
        if (numbering.startsAnew(words(lines[at]))) numbering.restart();
        continue;
      }
      if (!numbering.follows(line)) break;
      numbering.take(line);
      const cells: Span[] = [];
      for (at += 1; at < lines.length && cells.length < columns.length + 2; at += 1) {
        const cell = lines[at];
        const said = words(cell);
        if (cell === undefined || numbering.follows(said) || GROUP.test(said) || BEHIND.test(said) || said.length > LONGEST_CELL)
          break;
        cells.push(cell);
      }
      const task = taskOf(reading, numbering.label, cells, columns, issuedOn);
      if (task !== null) tasks.push(task);
    }
    const [first, last] = [lines[index], lines[at - 1]];
    if (tasks.length < 2 || first === undefined || last === undefined) continue;
    tables.push({ start: first.start, end: last.end, tasks });
    index = at - 1;
  }
  return tables;
}

/**
 * The columns that the lines head, one each or several in a line that parts them, beginning with that of the numbers, and how many
 * lines that takes; null where they head no task table.
 */
function headAt(lines: readonly string[]): { columns: Column[]; lines: number } | null {
  const [first = ''] = lines;
  if (columnOf(cellsOf(first)[0] ?? first) !== 'number') return null;
  const heads: string[] = [];
  let count = 0;
  for (const line of lines) {
    if (heads.length > 0 && isRowLabel(line)) break;
    count += 1;
    if (PARTED.test(line)) heads.push(...(RULED_OFF.test(line) ? [] : cellsOf(line)));
    else heads.push(line);
  }
  const columns = heads.map(columnOf);
  if (columns[0] !== 'number' || columns.length >= MOST_COLUMNS) return null;
  return areTaskColumns(columns) && !areOfOther(heads) ? { columns, lines: count } : null;
}

function cellsOf(line: string): string[] {
  return line
    .split(/[|\t]/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

/** The columns that lines head which are all known, none of numbers; null where one is not. The row behind them tells whether they are heads. */
function bareHeadAt(lines: readonly string[]): Column[] | null {
  const columns: Column[] = [];
  for (const line of lines) {
    const column = line.length > LONGEST_BARE_HEAD || /[.;:,]$/u.test(line) ? 'other' : columnOf(line);
    if (column === 'other' || column === 'number' || columns.includes(column)) break;
    columns.push(column);
  }
  return columns.length >= FEWEST_COLUMNS && areTaskColumns(columns) ? columns : null;
}

/** A table without numbers: rows of as many lines as it has heads, its bodies and times where they belong; null where two such rows do not follow. */
function unnumbered(
  reading: Reading,
  lines: readonly Span[],
  index: number,
  columns: readonly Column[],
  issuedOn: string | null,
): StackedTable | null {
  const tasks: FoundTask[] = [];
  for (let at = index + columns.length; at + columns.length <= lines.length; at += columns.length) {
    const cells = lines.slice(at, at + columns.length);
    const fits = cells.every((cell, place) => {
      if (cell.end - cell.start > LONGEST_CELL || BEHIND.test(reading.text.slice(cell.start, cell.end))) return false;
      if (columns[place] === 'time') return isTime(reading, cell, issuedOn);
      return columns[place] !== 'lead' || isBodies(reading, cell);
    });
    const task = fits ? taskOf(reading, null, cells, columns, issuedOn) : null;
    if (task === null) break;
    tasks.push(task);
  }
  const [first, last] = [lines[index], tasks.at(-1)];
  return tasks.length < 2 || first === undefined || last === undefined ? null : { start: first.start, end: last.end, tasks };
}

function taskOf(
  reading: Reading,
  number: string | null,
  cells: readonly Span[],
  columns: readonly Column[],
  issuedOn: string | null,
): FoundTask | null {
  const kinds = kindsOf(reading, cells, columns, issuedOn);
  const of = (column: Column) => cells.filter((_cell, index) => kinds[index] === column);
  const [content] = of('content');
  const last = cells.at(-1);
  if (content === undefined || last === undefined) return null;
  const [product] = of('product');
  const assignees = of('lead').flatMap((cell) => agenciesOfCell(reading, cell));
  const timed = of('time').flatMap((cell) => readTimeCell(reading.joined, cell, issuedOn));
  const deadlines = timed.length > 0 ? timed : deadlinesIn(reading, { start: content.start, end: last.end });
  if (assignees.length === 0 && deadlines.length === 0) return null;
  return {
    start: content.start,
    end: last.end,
    label: number,
    quote: reading.text.slice(content.start, last.end),
    assignees,
    collaborators: of('support').flatMap((cell) => agenciesOfCell(reading, cell)),
    deadlines,
    product: product === undefined ? null : reading.text.slice(product.start, product.end).trim(),
    rule: 'stacked-row',
  };
}

/** Which column each cell of a row belongs to: in their order where none is missing, else by what it says. */
function kindsOf(reading: Reading, cells: readonly Span[], columns: readonly Column[], issuedOn: string | null): Column[] {
  const expected = columns.filter((column) => column !== 'number');
  if (cells.length === expected.length) return [...expected];
  const left: Column[] = [...expected];
  return cells.map((cell, index): Column => {
    const take = (column: Column) => {
      const at = left.indexOf(column);
      if (at >= 0) left.splice(0, at + 1);
      return column;
    };
    if (index === 0 && !(expected[0] === 'time' && isTime(reading, cell, issuedOn))) return take('content');
    const fits = (column: Column) => left.includes(column);
    if (fits('time') && isTime(reading, cell, issuedOn)) return take('time');
    if (isBodies(reading, cell)) {
      if (fits('lead')) return take('lead');
      if (fits('support')) return take('support');
    }
    return fits('product') ? take('product') : 'other';
  });
}

function isTime(reading: Reading, cell: Span, issuedOn: string | null): boolean {
  const times: Deadline[] = readTimeCell(reading.joined, cell, issuedOn);
  const covered = times.reduce((sum, { start, end }) => sum + end - start, 0);
  // "07/02/2026 (thứ Bảy)".
  const said = reading.text
    .slice(cell.start, cell.end)
    .replace(/\([^()]*\)/gu, '')
    .trim();
  return (
    covered * 2 >= said.length ||
    /^(?:thường xuyên|hằng|hàng|trong|trước|sau)(?!\p{L})/iu.test(reading.folded.slice(cell.start, cell.end))
  );
}

/** Whether a cell is nothing but names of bodies. */
function isBodies(reading: Reading, cell: Span): boolean {
  const bodies: Agency[] = agenciesOfCell(reading, cell);
  const covered = bodies.reduce((sum, { start, end }) => sum + end - start, 0);
  return covered * 10 >= (cell.end - cell.start) * 7;
}
