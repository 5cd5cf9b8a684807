import type { Cell, Sheet } from './sheet';

/** By this mark Excel knows that the file is UTF-8; without it, it reads Vietnamese as nonsense. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The table of a sheet as CSV by RFC 4180, with a byte order mark and CRLF. Days are written `2026-11-30`: spreadsheets know that as a
 * date wherever they run, while `03/04/2026` is another day to an American one. Cells that a spreadsheet would take for a formula get
 * an apostrophe in front: the words come from pages that others have written.
 */
export function csvOf({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ heading }) => heading), ...rows].map((row) => row.map(field).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function field(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.day;
  const text = harmless(cell.replace(/\r\n?/g, '\n'));
  return /[",;\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What begins like a formula is made a text (OWASP, “CSV Injection”), its full-width forms too, which some spreadsheets take for the
 * same. Space in front does not hide it: some skip it.
 */
function harmless(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
