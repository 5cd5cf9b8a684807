import { linesOf } from '@/lib/text/lines';
import { areOfOther, areTaskColumns, columnOf } from './table-columns';

/** A row with its number or that of its group: no row before it goes on in such a line. */
const NUMBERED = /^\|? ?(?:\d{1,3}|[IVX]{1,5}|[A-HĐ])[.)]? ?\|/u;
/** So many lines without cells end a table. */
const LINES_BEHIND = 2;
/** Fewer bars part no cells. */
const FEWEST_BARS = 2;

/**
 * Pages that have lost their tables may keep bars between the cells ("TT | Nội dung | Chủ trì | Thời gian"): in lines of as many bars
 * each, and from the head of a task table on. Each bar becomes a `\t`, and a line break inside a row of a task table a space: the
 * text keeps its length and every offset its meaning.
 */
export function partCells(text: string): string {
  if (!text.includes('|')) return text;
  const lines = linesOf(text).map(({ start, end }) => ({ start, end, bars: barsIn(text.slice(start, end)) }));
  let parted = '';
  let done = 0;
  /** How many bars the head of the task table has that is being read; 0 outside of such tables. */
  let columns = 0;
  let plain = 0;
  /** How many bars the row has by now. */
  let seen = 0;
  lines.forEach(({ start, end, bars }, index) => {
    const line = text.slice(start, end);
    if (isHead(line, bars)) columns = bars;
    else if (columns > 0 && seen > 0 && seen < columns && seen + bars <= columns && !NUMBERED.test(line)) {
      parted += `${text.slice(done, start - 1)} ${line.replaceAll('|', '\t')}`;
      done = end;
      seen += bars;
      return;
    }
    plain = bars === 0 ? plain + 1 : 0;
    if (plain >= LINES_BEHIND) columns = 0;
    seen = bars;
    const alike = lines[index - 1]?.bars === bars || lines[index + 1]?.bars === bars;
    if (columns === 0 && (bars < FEWEST_BARS || !alike)) return;
    parted += text.slice(done, start) + line.replaceAll('|', '\t');
    done = end;
  });
  return parted + text.slice(done);
}

function barsIn(line: string): number {
  return line.split('|').length - 1;
}

function isHead(line: string, bars: number): boolean {
  if (bars < FEWEST_BARS) return false;
  const heads = line.split('|');
  return areTaskColumns(heads.map(columnOf)) && !areOfOther(heads);
}
