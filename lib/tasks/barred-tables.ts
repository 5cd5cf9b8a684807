import { linesOf } from '@/lib/text/lines';
import { areOfMeetings, areTaskColumns, columnOf } from './table-columns';

/** A row with its number or that of its group: no row before it goes on in such a line. */
const NUMBERED = /^\|? ?(?:\d{1,3}|[IVX]{1,5}|[A-HĐ])[.)]? ?\|/u;
/** So many lines without cells end a table. */
const LINES_BEHIND = 2;

/**
 * Pages that have lost their tables may keep bars between the cells ("TT | Nội dung | Chủ trì | Thời gian"). From the head of a task table on
 * each bar becomes a `\t`, and a line break inside a row a space: the text keeps its length and every offset its meaning.
 */
export function partCells(text: string): string {
  if (!text.includes('|')) return text;
  let parted = '';
  let done = 0;
  /** How many bars the head of the table has that is being read; 0 outside of tables. */
  let bars = 0;
  let plain = 0;
  /** How many bars the row has by now. */
  let seen = 0;
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    const count = barsIn(line);
    if (isHead(line, count)) bars = count;
    else if (bars === 0) continue;
    else if (seen > 0 && seen < bars && seen + count <= bars && !NUMBERED.test(line) && start > 0) {
      parted += `${text.slice(done, start - 1)} ${line.replaceAll('|', '\t')}`;
      done = end;
      seen += count;
      continue;
    }
    plain = count === 0 ? plain + 1 : 0;
    if (plain >= LINES_BEHIND) bars = 0;
    seen = count;
    parted += text.slice(done, start) + line.replaceAll('|', '\t');
    done = end;
  }
  return parted + text.slice(done);
}

function barsIn(line: string): number {
  return line.split('|').length - 1;
}

function isHead(line: string, bars: number): boolean {
  if (bars < 2) return false;
  const heads = line.split('|');
  return areTaskColumns(heads.map(columnOf)) && !areOfMeetings(heads);
}
