import { matchForm } from '@/lib/text/match-form';
import { buildDeadline, relationOf, type Words } from './build-deadline';
import { readCue } from './cue';
import type { Deadline } from './deadline';
import { asOneDuty } from './one-duty';
import { readTimes } from './read-times';
import { readYearAlone } from './rules/year';

/** Every time in a stretch that speaks of nothing else (a table's cell under "Thời gian"): all of them bind. */
export function readTimeCell(text: string, span: { start: number; end: number }, issuedOn: string | null): Deadline[] {
  const cell = text.slice(span.start, span.end);
  const folded = matchForm(cell);
  const times = readTimes(cell, folded, issuedOn);
  // "15/4", "12/01 - 06/02", "23 - 28/3" alone, where a column asks when, are days.
  if (times.length === 0 && ONE_DAY.test(folded)) return readBare(DAY_WORD, text, span, issuedOn);
  if (times.length === 0 && FROM_TO.test(folded)) return readBare(FROM_WORD, text, span, issuedOn);
  if (SEVERAL_DAYS.test(folded)) return daysOf(folded, span).flatMap((day) => readTimeCell(text, day, issuedOn));
  const year = times.length === 0 ? readYearAlone(folded) : null;
  const words: Words = { text: cell, folded, issuedOn };
  const found: Deadline[] = [];
  for (const time of year === null ? times : [year]) {
    // "Trình kỳ họp giữa năm": which meeting.
    if (time.turn === true && /(?<!\p{L})(?:kỳ|phiên|cuộc) họp [^,;]{0,30}$/u.test(folded.slice(0, time.start))) continue;
    const cue = readCue(folded, time.start);
    const deadline = buildDeadline(words, time, cue?.start ?? time.start, relationOf(time, cue?.relation));
    const before = found.pop();
    // "Hằng tháng, trước ngày 05": the rhythm and its day are one.
    const duty = before === undefined ? { first: deadline, second: '' } : asOneDuty(cell, folded, before, deadline);
    found.push(...[duty.first, duty.second].filter((said) => typeof said !== 'string'));
  }
  return found.map((deadline) => ({ ...deadline, start: deadline.start + span.start, end: deadline.end + span.start }));
}

const ONE_DAY = /^\s*\d{1,2}\/\d{1,2}\s*$/u;
const FROM_TO = /^\s*\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?)? ?[-–] ?\d{1,2}\/\d{1,2}(?:\/\d{4})?\s*$/u;
/** "30/6; 31/12", each with its month. */
const SEVERAL_DAYS = /^\s*\d{1,2}\/\d{1,2}(?:\/\d{4})?(?:(?:[,;]| và) ?\d{1,2}\/\d{1,2}(?:\/\d{4})?)+\s*$/u;

/** The days of such a cell, each where it stands. */
function daysOf(folded: string, { start }: { start: number }): { start: number; end: number }[] {
  return [...folded.matchAll(/\d{1,2}\/\d{1,2}(?:\/\d{4})?/gu)].map(({ 0: day, index }) => ({
    start: start + index,
    end: start + index + day.length,
  }));
}

const DAY_WORD = 'ngày ';
const FROM_WORD = 'từ ';

/** What a cell of numbers alone names, read as if `word` stood before it; empty where they name nothing. */
function readBare(word: string, text: string, span: { start: number; end: number }, issuedOn: string | null): Deadline[] {
  const phrase = text.slice(span.start, span.end).trim();
  const start = text.indexOf(phrase, span.start);
  const read = readTimeCell(word + phrase, { start: 0, end: word.length + phrase.length }, issuedOn);
  return read.map((deadline) => ({ ...deadline, phrase, start, end: start + phrase.length }));
}
