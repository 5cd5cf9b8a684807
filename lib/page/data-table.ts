import type { LookReader } from './look';

/** Most characters that a cell of a heading row may have. */
const HEADING = 60;
/** Most characters that a cell may have which numbers its row. */
const NUMBER = 8;
/** Most columns that one cell is believed to span. */
const WIDEST = 100;

/** A row of a table on its grid: a cell where its text stands, `above` where a cell from above reaches down, null where one beside reaches over. */
export type GridRow = (Element | 'above' | null)[];

/**
 * The rows of a table of data; null for a table that only arranges a page (a document's header in two columns, SharePoint's
 * frames), whose cells are blocks like any other. Told apart by structure:
 *
 * - a table with another table inside, or with role `presentation`, arranges;
 * - two rows and two columns with a `<th>` are data;
 * - so are two rows and three columns, where the first row of several cells has a short text in each, or where every row begins
 *   with a cell that is as short as a number. An empty cell in the first row speaks for arrangement: a column that keeps distance.
 */
export function dataRows(table: Element, look: LookReader): GridRow[] | null {
  if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '') || table.querySelector('table') !== null) return null;
  const rows = rowsOf(table).filter((row) => look(row).shown);
  const cells = rows.map((row) => cellsOf(row).filter((cell) => look(cell).shown));
  if (rows.length < 2) return null;
  const columns = Math.max(...cells.map((row) => row.reduce((sum, cell) => sum + spanOf(cell, 'colspan'), 0)));
  const headed = columns >= 2 && cells.some((row) => row.some((cell) => cell.tagName === 'TH'));
  return headed || (columns >= 3 && (hasHeading(cells) || isNumbered(cells))) ? align(cells) : null;
}

/** The captions of a table: text outside of its rows. */
export function captionsOf(table: Element): Element[] {
  return [...table.children].filter((child) => child.tagName === 'CAPTION');
}

function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((child) => {
    if (child.tagName === 'TR') return [child];
    return /^(THEAD|TBODY|TFOOT)$/.test(child.tagName) ? [...child.children].filter((row) => row.tagName === 'TR') : [];
  });
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((cell) => cell.tagName === 'TD' || cell.tagName === 'TH');
}

function hasHeading(cells: Element[][]): boolean {
  const first = cells.find((row) => row.length > 1);
  return first !== undefined && first.length >= 3 && first.every((cell) => lengthOf(cell) > 0 && lengthOf(cell) <= HEADING);
}

function isNumbered(cells: Element[][]): boolean {
  const full = cells.filter((row) => row.length >= 3);
  const lengths = full.map((row) => (row[0] ? lengthOf(row[0]) : 0));
  return full.length >= 2 && lengths.every((length) => length <= NUMBER) && lengths.some((length) => length > 0);
}

function lengthOf(cell: Element): number {
  return (cell.textContent ?? '').trim().length;
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isNaN(value) || value < 0 ? 1 : Math.min(value, name === 'colspan' ? WIDEST : 65_534);
}

function align(cells: Element[][]): GridRow[] {
  const reaching: number[] = [];
  return cells.map((row, index) => {
    const grid: GridRow = [];
    const skipReached = () => {
      while ((reaching[grid.length] ?? 0) > 0) {
        reaching[grid.length] = (reaching[grid.length] ?? 0) - 1;
        grid.push('above');
      }
    };
    for (const cell of row) {
      skipReached();
      const rowspan = spanOf(cell, 'rowspan') || cells.length - index;
      for (let column = 0; column < Math.max(1, spanOf(cell, 'colspan')); column += 1) {
        reaching[grid.length] = rowspan - 1;
        grid.push(column === 0 ? cell : null);
      }
    }
    skipReached();
    return grid;
  });
}
