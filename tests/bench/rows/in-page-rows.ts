import type { Page } from 'playwright-core';
import { page as samplePage, task } from '../../store/sample';
import { type Row, ratioRow } from '../row';

interface Bench {
  inTurn(names: string[], rounds: number, warm: number): Promise<number[][]>;
  savingInTurn(page: unknown, tasks: unknown[], rounds: number): Promise<number[][]>;
}

/** Measures in an ordinary page that the bench's script was put into, see `in-page.ts`. */
export function inTurn(page: Page, names: string[], rounds: number, warm = 2): Promise<number[][]> {
  return page.evaluate(
    ([wanted, count, first]) => (globalThis as unknown as { bench: Bench }).bench.inTurn(wanted, count, first),
    [names, rounds, warm] as const,
  );
}

/** Ours against the peers, on a page with a notice of thirty pages. */
export async function peerRows(page: Page, rounds: number): Promise<Row[]> {
  const readability = await inTurn(page, ['read, extract, paint', 'Readability'], rounds);
  const marker = await inTurn(page, ['read, extract, paint', 'mark.js'], rounds);
  const chrono = await inTurn(page, ['deadlines', 'chrono vi'], rounds);
  const words = await inTurn(page, ['words', 'chrono vi'], rounds);
  const reading = await inTurn(page, ['read in the page', 'extract'], rounds);
  return [
    ratioRow('notice of 30 pages: read, extract, paint : Readability', readability, 0.5),
    ratioRow('the same : mark.js with 20 strings', marker, 0.2),
    ratioRow('deadlines in its text : chrono-node vi', chrono, 0.5),
    { ...ratioRow('its letters made alike, its words found, no more : chrono vi', words, 1), target: '', met: null },
    { ...ratioRow('of that in the page : in the background', reading, 1), target: '', met: null },
  ];
}

/** Ten times the text, the two pages in turn. */
export async function growthRow(short: Page, long: Page, rounds: number): Promise<Row> {
  const times: number[][] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, page] of [long, short].entries()) {
      times[index]?.push(...(await inTurn(page, ['read, extract, paint'], 1, round === 0 ? 1 : 0)).flat());
    }
  }
  return ratioRow('ten times the text (1 MB) : once', times, 11);
}

/** A thousand tasks of one page, with everything that the list asks of a save. */
export async function savingRow(page: Page, rounds: number): Promise<Row> {
  const tasks = Array.from({ length: 1_000 }, (_entry, index) =>
    task(`Sở Nội vụ báo cáo việc số ${index} trước ngày 31/3/2026.`),
  );
  const times = await page.evaluate(
    ([where, all, count]) => (globalThis as unknown as { bench: Bench }).bench.savingInTurn(where, all, count),
    [samplePage(), tasks, rounds] as const,
  );
  return ratioRow('saving 1,000 tasks : Dexie’s bare bulkPut', times, 2);
}
