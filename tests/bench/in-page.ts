import { Readability } from '@mozilla/readability';
import * as chrono from 'chrono-node/vi';
import { Dexie } from 'dexie';
import Mark from 'mark.js';
import { marksOf } from '@/entrypoints/portal.content/marks';
import { findDeadlines } from '@/lib/deadlines/find-deadlines';
import { extract } from '@/lib/extract';
import { computedLook } from '@/lib/page/look';
import type { PageText } from '@/lib/page/page-text';
import { erase, paint } from '@/lib/page/paint';
import { readPage } from '@/lib/page/read-page';
import { contentRoot } from '@/lib/portals/content-root';
import { DEFAULT_APPEARANCE } from '@/lib/settings/appearance';
import { openDatabase } from '@/lib/store/database';
import { saveTasks } from '@/lib/store/save-tasks';
import type { Page, TaskInput } from '@/lib/store/schema';
import { matchForm } from '@/lib/text/match-form';
import { forEachWord } from '@/lib/text/word-starts';

/** Words as a reader may have marked: twenty that occur in long notices. */
const TWENTY = [
  'Giao Sở',
  'Yêu cầu',
  'phối hợp',
  'chủ trì',
  'báo cáo',
  'trước ngày',
  'Ủy ban nhân dân',
  'hoàn thành',
  'định kỳ',
  'hằng tháng',
  'Sở Nội vụ',
  'Sở Xây dựng',
  'Công an tỉnh',
  'kể từ ngày',
  'ngày làm việc',
  'Quý IV',
  'tham mưu',
  'rà soát',
  'tổng hợp',
  'kiểm tra',
];

/** One of two things that are measured in turn; `run` alone is timed, `times` over. */
interface Candidate {
  before?: () => unknown;
  run: () => unknown;
  after?: () => unknown;
  times?: number;
}

const { marks } = DEFAULT_APPEARANCE;
const facts = { url: location.href, title: document.title };
const readText = () => readPage(contentRoot(document), { look: computedLook(window) });
const copied = (page: PageText): PageText => ({ ...page, text: JSON.parse(JSON.stringify(page.text)) });
let copy: Document = document;
const marker = new Mark(document.body);
const pageText = copied(readText()).text;

const CANDIDATES: Record<string, Candidate> = {
  'read, extract, paint': {
    run: () => {
      // The background gets a copy of the text, as every message is one.
      const page = copied(readText());
      const extraction = { ...extract(page.text, facts), own: { concerns: null, soonInDays: 7 }, secretForbidden: false };
      // All of it, though the product paints only what is near the reader.
      paint(marksOf({ page, extraction }, marks, [{ start: 0, end: page.text.length }]), marks.style);
    },
    after: erase,
  },
  'read in the page': { run: readText },
  extract: { run: () => extract(pageText, facts) },
  Readability: {
    before: () => {
      copy = document.cloneNode(true) as Document;
    },
    run: () => new Readability(copy).parse(),
  },
  'mark.js': {
    run: () => marker.mark(TWENTY, { separateWordSearch: false, accuracy: 'partially' }),
    after: () => marker.unmark(),
  },
  deadlines: { run: () => findDeadlines(pageText, '2026-11-03') },
  // What any reading of times begins with: no rule is asked.
  words: { run: () => forEachWord(matchForm(pageText), () => undefined) },
  'chrono vi': { run: () => chrono.parse(pageText, new Date(2026, 10, 3)) },
};

/** Measures candidates in turn, `rounds` times after `warm` rounds that do not count; gives the milliseconds of each, round by round. */
async function inTurn(names: string[], rounds: number, warm: number): Promise<number[][]> {
  const times: number[][] = names.map(() => []);
  for (let round = -warm; round < rounds; round += 1) {
    for (const [index, name] of names.entries()) {
      const candidate = CANDIDATES[name];
      if (candidate === undefined) throw new Error(`There is nothing named ${name}.`);
      candidate.before?.();
      const count = candidate.times ?? 1;
      const began = performance.now();
      for (let time = 0; time < count; time += 1) await candidate.run();
      const passed = (performance.now() - began) / count;
      candidate.after?.();
      if (round >= 0) times[index]?.push(passed);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return times;
}

/** Saving tasks through the list's own rules, and putting the same records into a bare table, in turn; milliseconds as in `inTurn`. */
async function savingInTurn(page: Page, tasks: TaskInput[], rounds: number): Promise<number[][]> {
  const times: number[][] = [[], []];
  for (let round = -1; round < rounds; round += 1) {
    const database = openDatabase(`bench-${round}`);
    await database.open();
    let began = performance.now();
    const { saved } = await saveTasks(database, page, tasks, '2026-11-21T02:00:00.000Z');
    if (round >= 0) times[0]?.push(performance.now() - began);
    const bare = new Dexie(`bare-${round}`);
    bare.version(1).stores({ followUps: 'id, documentKey' });
    await bare.open();
    began = performance.now();
    await bare.table('followUps').bulkPut(saved);
    if (round >= 0) times[1]?.push(performance.now() - began);
    await Promise.all([database.delete(), bare.delete()]);
  }
  return times;
}

Object.assign(globalThis, { bench: { inTurn, savingInTurn } });
