import type { CellObject, Row } from 'write-excel-file/universal';
import { printLayout } from './print-layout';
import type { Cell, Sheet } from './sheet';

const BORDER = { borderStyle: 'thin', borderColor: '#808080' } as const;
/** The longest text that a cell of a spreadsheet can hold. */
const LONGEST_CELL = 32_767;
/** The rows above the headings: unit, title, period, and one that is empty. */
const ROWS_ABOVE = 4;
/** Spreadsheets count days from here on; an earlier one stands as a text. */
const FIRST_DAY = '1900-03-01';

/**
 * A sheet as an Excel workbook, in the writer's own form: unit, title and period on top, the table with real dates, the sentences below
 * it; on A4 across, as wide as the page, the headings repeated on every page. The writer is loaded when it is first needed.
 */
export async function xlsxOf(sheet: Sheet, name: string): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  const columns = sheet.columns.map(({ width }) => ({ width }));
  const options = { sheet: name, columns, orientation: 'landscape', stickyRowsCount: ROWS_ABOVE + 1 } as const;
  const features = [printLayout(name, ROWS_ABOVE + 1)];
  return write(rowsOf(sheet), options, { fontFamily: 'Times New Roman', fontSize: 12, features }).toBlob();
}

function rowsOf({ unit, title, period, columns, rows, summary }: Sheet): Row[] {
  const across = (cell: CellObject): Row => [{ columnSpan: columns.length, ...cell }];
  return [
    across({ value: clip(unit), type: String, fontWeight: 'bold' }),
    across({ value: title, type: String, fontWeight: 'bold', fontSize: 14, align: 'center' }),
    across({ value: period, type: String, fontStyle: 'italic', align: 'center' }),
    [],
    columns.map(({ heading }) => ({
      value: heading,
      type: String,
      fontWeight: 'bold',
      align: 'center',
      alignVertical: 'center',
      wrap: true,
      backgroundColor: '#e8e8e8',
      ...BORDER,
    })),
    ...rows.map((row) => row.map(cellOf)),
    [],
    ...summary.map((sentence) => across({ value: sentence, type: String, wrap: true })),
  ];
}

function cellOf(cell: Cell): CellObject {
  const look = { alignVertical: 'top', wrap: true, ...BORDER } as const;
  if (typeof cell === 'number') return { value: cell, type: Number, align: 'center', ...look };
  if (typeof cell === 'string') return { value: clip(cell), type: String, ...look };
  if (cell.day < FIRST_DAY) return { value: cell.day.split('-').reverse().join('/'), type: String, align: 'center', ...look };
  // The writer counts the days of a `Date` in UTC, so that the day is the same in every zone.
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy', align: 'center', ...look };
}

function clip(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;
}
