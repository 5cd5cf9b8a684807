import { joinBrokenLines } from '@/lib/text/broken-lines';
import { quick } from '@/lib/text/letters';
import { matchForm } from '@/lib/text/match-form';
import { anyOf, wordsAtStart } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';
import { buildDeadline, relationOf, type Words } from './build-deadline';
import { surroundingsOf } from './clause';
import { type Cue, readCue } from './cue';
import type { Deadline } from './deadline';
import { asOneDuty, everyYear, takesRhythm } from './one-duty';
import { readTimes } from './read-times';
import type { Candidate } from './refine/candidate';
import { isDatedHeading } from './refine/dated-heading';
import { isPlainDemand, OF_OBJECTS } from './refine/demanded';
import { isFramed } from './refine/framed';
import { isLabelled } from './refine/labelled';
import { NOT_BINDING, OF_ANY_KIND } from './refine/not-binding';
import { isNotKept, wasBefore } from './refine/past';
import { isCounted, isRegularDuty, isRoutine, isWorkedOn } from './refine/recurring';
import { isCalledLimit } from './refine/stretch';
import type { TimeExpression } from './time-expression';

/**
 * Of all dates in a text, those by which something must be done, in order. First every time expression is read (`rules/`),
 * then it is decided which bind someone (`refine/`). Pure; never throws; linear in the length of the text.
 *
 * @param text in the normal form; offsets of what is found refer to it
 * @param issuedOn the document's own date, as much as is known (`2024-03-27`, `2022-10`, `2024`), for years left out
 */
export function findDeadlines(text: string, issuedOn: string | null): Deadline[] {
  const joined = joinBrokenLines(text);
  return findDeadlinesIn(joined, matchForm(joined), issuedOn);
}

/** The same for a text whose broken lines are joined and whose match form is known (of equal length). */
export function findDeadlinesIn(joined: string, folded: string, issuedOn: string | null): Deadline[] {
  return judgeTimes(joined, folded, issuedOn).flatMap(({ verdict }) => (typeof verdict === 'string' ? [] : [verdict]));
}

/** A time expression and what was decided of it: the deadline that it is, or the name of the rule by which it binds nobody. */
export interface JudgedTime {
  time: TimeExpression;
  verdict: Deadline | string;
}

/** Every time expression of a text with its verdict, in order: what `findDeadlines` keeps, and why it drops the others. */
export function judgeTimes(joined: string, folded: string, issuedOn: string | null): JudgedTime[] {
  const words: Words = { text: joined, folded, issuedOn };
  const judged: JudgedTime[] = [];
  for (const time of readTimes(joined, folded, issuedOn)) {
    const verdict =
      time.rule === 'listed-day' || time.rule === 'further-count' || isNextPeriod(words, time, judged.at(-1))
        ? asListed(words, time, judged.at(-1))
        : judge(words, time, judged.at(-1)?.time.end ?? 0);
    const before = judged.findLast((earlier) => typeof earlier.verdict !== 'string');
    if (before === undefined || typeof verdict === 'string' || typeof before.verdict === 'string') {
      judged.push({ time, verdict });
      continue;
    }
    const duty = asOneDuty(joined, folded, before.verdict, verdict);
    before.verdict = duty.first;
    judged.push({ time, verdict: duty.second });
  }
  return judged;
}

/** "… trong tháng 10/2026 và tháng 11/2026": a period of the kind of the one right before it, with nothing but "và" or a comma between. */
function isNextPeriod({ folded }: Words, time: TimeExpression, before: JudgedTime | undefined): boolean {
  return (
    before !== undefined &&
    before.time.rule === time.rule &&
    /^(?:month|quarter)$/u.test(time.rule) &&
    /^(?:,| và) $/u.test(folded.slice(before.time.end, time.start))
  );
}

/** A further day of a list, a further count ("… và 05 ngày đối với …"), binds as the one before it. */
function asListed(words: Words, time: TimeExpression, before: JudgedTime | undefined): Deadline | string {
  if (before === undefined || typeof before.verdict === 'string') return 'no-list';
  if (time.rule === 'further-count')
    return before.verdict.kind === 'relative' ? buildDeadline(words, time, time.start, before.verdict.relation) : 'no-list';
  if (time.start - before.verdict.end > 6) return 'no-list';
  // "Định kỳ trước ngày 15/6 và 15/12": a day of every year as the one before it is.
  const yearly = before.verdict.kind === 'recurring' ? everyYear(time) : null;
  return buildDeadline(words, yearly ?? time, time.start, before.verdict.relation);
}

/** "Số liệu trong báo cáo năm". */
const IN_IT = /^(?:số liệu|nội dung|thông tin)[^,;:]{0,20}$/u;

/** `from`: where the time before ends; the preposition of this one stands behind it. */
function judge(words: Words, time: TimeExpression, from: number): Deadline | string {
  const { text, folded, issuedOn } = words;
  // "… đoàn vào trong vòng 30 ngày": a count brings its own preposition.
  const read = time.kind === 'relative' && time.selfBinding ? null : readCue(folded, time.start);
  // "Đề án … từ nay đến năm 2020": a year is as far off as without "từ nay".
  const cue: Cue | null =
    read !== null &&
    time.rule === 'year' &&
    /^từ nay (?:cho )?(?:đến|tới) (?!hết|cuối)/u.test(folded.slice(read.start, time.start))
      ? { ...read, strength: 'horizon' }
      : read;
  const begins = cue?.start ?? time.start;
  const start = skipSpaces(folded, Math.max(from, time.kind === 'recurring' ? withPeriodically(folded, begins) : begins));
  const around = surroundingsOf(folded, start, time.end);
  const labelled =
    isLabelled(around.lineBefore) || isDatedHeading(text, time, cue, issuedOn) || isCellOfWork(folded, start, time.end);
  const candidate: Candidate = { time, cue, around, labelled, issuedOn };
  const governed = governedByFrequency(time, around.sentenceBefore, around.after);
  const yearly = governed !== null && cue?.strength === 'limit' && !isCounted(around.sentenceBefore) ? governed : null;
  const dropped =
    (yearly !== null ? undefined : time.kind === 'recurring' ? isNoDuty(candidate, folded) : notBinding(candidate)) ??
    toldToNobody(candidate);
  if (dropped !== undefined) return dropped;
  if (yearly !== null) return buildDeadline(words, yearly, start, 'every');
  return buildDeadline(words, time, start, cue === null && isCalledLimit(time, around) ? 'by' : relationOf(time, cue?.relation));
}

/** The rule by which a rhythm is no duty that falls due; none where it is one. */
function isNoDuty({ time, cue, around, labelled }: Candidate, folded: string): string | undefined {
  if (isNotKept(around.after)) return 'asked-before';
  if (IF.test(around.clauseBefore) && /(?<!\p{L})thì(?!\p{L})/u.test(around.after)) return 'if';
  if (isRoutine(around)) return 'routine';
  // "Số liệu trong báo cáo năm …": what stands in a report that there is.
  if (time.rule === 'regular-report' && cue?.words.startsWith('trong') && IN_IT.test(around.sentenceBefore)) return 'in-report';
  if (isCounted(around.sentenceBefore)) return 'data-period';
  if (labelled || cue?.strength === 'limit') return undefined;
  const duty = time.selfBinding ? isWorkedOn(around) : isRegularDuty(around, folded.slice(time.start, time.end));
  return duty ? undefined : 'no-regular-duty';
}

/** The rule by which any other time binds nobody; none where it binds. */
function notBinding(candidate: Candidate): string | undefined {
  return NOT_BINDING.find(({ name, applies }) => applies(candidate) && !(OF_OBJECTS.has(name) && isPlainDemand(candidate, name)))
    ?.name;
}

/** The rule by which a sentence sets nobody anything, whatever its times are: last, because most times are dropped by their own words. */
function toldToNobody(candidate: Candidate): string | undefined {
  const { time, cue, labelled, issuedOn } = candidate;
  const told = OF_ANY_KIND.find(({ applies }) => applies(candidate));
  if (told !== undefined) return told.name;
  // A limit that is over is a slip of whoever orders something, or a day of the past.
  const loose = cue?.strength !== 'limit' || (time.certain && time.kind === 'date' && wasBefore(time, issuedOn));
  return !labelled && loose && time.kind !== 'relative' && !isFramed(candidate) ? 'no-frame' : undefined;
}

/** A preposition that the time before has taken leaves the space behind it. */
function skipSpaces(folded: string, start: number): number {
  let at = start;
  while (/\s/u.test(folded.charAt(at))) at += 1;
  return at;
}

/** `định kỳ` before `trước ngày 20 hằng tháng` belongs to the phrase. */
function withPeriodically(folded: string, start: number): number {
  const word = 'định kỳ ';
  return start >= word.length && folded.startsWith(word, start - word.length) ? start - word.length : start;
}

/** "Trường hợp hồ sơ nộp sau ngày 15 hằng tháng thì …": of which, not when. */
const IF = /^(?:nếu|trường hợp)(?!\p{L})/u;

/** `Định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 10/12)`: a day without a year behind a frequency comes every year. */
function governedByFrequency(time: TimeExpression, before: string, after: string): TimeExpression | null {
  // "mỗi năm hỗ trợ 50 nhà; riêng năm 2026 hoàn thành trước ngày 31/8": of one year.
  if (OF_ONE_YEAR.test(before)) return null;
  return takesRhythm(time.rule) && (YEARLY_BEFORE.test(before) || YEARLY_BEHIND.test(after)) ? everyYear(time) : null;
}

const OF_ONE_YEAR = /(?:[;,:] |^)riêng (?:trong )?năm 20\d{2}(?!\d)[^;]*$/u;

/** "trước ngày 30/6 và 31/12 hằng năm": said once, behind the last of two days. */
const YEARLY_BEHIND =
  /^(?:,| và)(?: (?:báo cáo )?(?:cả )?(?:năm|tổng kết|0?6 tháng cuối năm))?(?: trước)?(?: ngày)? \d{1,2}(?:\/| tháng )\d{1,2} (?:hằng|hàng|mỗi) năm(?!\p{L})/u;

/** What comes every year, or half of it, by its words: the report of six months, unless those of one year are meant, with its colon. */
const YEARLY_BEFORE =
  /(?:định kỳ|hằng năm|hàng năm|mỗi năm|chế độ báo cáo(?![^:;]{0,80} năm \d{4}))(?!\p{L})|báo cáo (?:(?:0?6|sáu) tháng|năm) ?:/u;

/** A time alone in its cell, in a row of a table in which another cell says what is to be done. */
function isCellOfWork(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - LONGEST_ROW), start);
  const after = folded.slice(end, end + LONGEST_ROW);
  if (!/[\t|] {0,3}$/u.test(before.slice(-4)) || !/^ {0,3}\.? {0,3}(?:[\t|\n]|$)/u.test(after)) return false;
  const row = `${before.slice(before.lastIndexOf('\n') + 1)}${after.split('\n', 1)[0] ?? ''}`;
  const cells = row.split(CELL);
  return cells.length >= 3 && cells.some((cell) => BEGINS_WITH_VERB.test(cell.trim()) || HANDS_IN.test(cell));
}

const CELL = /[\t|]/u;
/** How far a row is looked at on either side, in characters. */
const LONGEST_ROW = 1_500;
/** A cell in which a body hands something in: "Các khoa gửi đề cương về phòng". */
const HANDS_IN = quick(/^ ?\p{L}[^,.;:]{2,80} (?:gửi|nộp|báo cáo|trình|bàn giao) /u);
const BEGINS_WITH_VERB = wordsAtStart(`(?:${anyOf(ORDER_ADVERBS)} )?${anyOf(ORDER_VERBS)}`);
