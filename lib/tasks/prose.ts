import { behindSource } from '@/lib/document/dateline';
import { endsClause } from '@/lib/text/ends-clause';
import { quick } from '@/lib/text/letters';
import { sentencesOf } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { readHeadingAddressee, readPersonSubject } from './addressee-label';
import { addresseeOf } from './addressee-of';
import { announces } from './announcing';
import { modeOf } from './headings';
import { isWork } from './is-order';
import { endsList, namesOnly } from './kinds-of-lines';
import { openScope } from './open-scope';
import { orderUnits } from './order-unit';
import { runsOfSentences } from './runs';
import { deadlinesIn, foldedOf, type Reading, type Scope } from './scope';
import type { FoundTask } from './task';
import {
  BEGINS_WITH_ADVERB,
  BEGINS_WITH_VERB,
  isAppraisal,
  isClosing,
  isClosingOrder,
  isFormal,
  isHearsay,
  isLegalBasis,
  isMoneyClause,
  isThing,
} from './wording';

/** "VỀ VIỆC CÔNG BỐ THỦ TỤC HÀNH CHÍNH": what a paper is about, no heading of a part of it. */
const TITLE = /^(?:về việc|v\/v)(?!\p{L})/u;
const CAPITALS = quick(/^[^\p{Ll}]{4,200}$/u);

/**
 * A paragraph without a label. It may open a list (then it changes the scope for what follows and is no task), be a
 * heading in capitals, or assign work in running prose: then each run of sentences to one addressee is a task.
 */
export function readProse(reading: Reading, paragraph: Span, scope: Scope): FoundTask[] {
  const start = reading.official ? paragraph.start : behindSource(reading.joined, paragraph.start);
  const tasks = tasksOfParagraph(reading, { start, end: paragraph.end }, scope);
  if (tasks.length > 0) scope.orderedTo = paragraph.end;
  return tasks;
}

function tasksOfParagraph(reading: Reading, paragraph: Span, scope: Scope): FoundTask[] {
  const words = reading.joined.slice(paragraph.start, paragraph.end);
  const folded = foldedOf(reading, paragraph);
  const sentences = sentencesOf(reading.joined, paragraph);
  const last = sentences.at(-1);
  if (last === undefined) return [];
  // ">> Giao Sở Xây dựng kiểm tra …": a link to another article.
  if (/^(?:>>|»|›|☞|▶)/u.test(words)) return [];
  // "Trả lời: Theo Luật …", to whoever has asked.
  if (
    !reading.official &&
    /^(?:trả lời|đáp) ?: /u.test(folded) &&
    deadlinesIn(reading, paragraph).every(({ kind }) => kind !== 'date')
  )
    return [];
  const part = headsPart(reading, paragraph, scope);
  if (
    !reading.official &&
    !part &&
    isHeadline(words) &&
    (!scope.listOpen || (isBetweenItems(reading, paragraph, words) && !headsWork(reading, paragraph, scope)))
  )
    return [];
  if (CAPITALS.test(words)) {
    const alone =
      (reading.official || scope.listOpen) && namesOnly(reading, paragraph)
        ? readHeadingAddressee(reading.joined, reading.folded, paragraph)
        : null;
    if (alone !== null && scope.mode === 'directs') {
      scope.assignees = alone.agencies;
      scope.collaborators = [];
      scope.listOpen = true;
    } else if (!TITLE.test(folded)) {
      const mode = modeOf(reading, folded);
      scope.mode = mode ?? scope.mode;
      // "TIN MỚI" behind the list of an article.
      if (!reading.official && mode === null) scope.listOpen = false;
    }
    return [];
  }
  // "Sở Xây dựng" alone in its line, as pages have it that lost their numbers: whose list follows.
  const heads =
    part || ((reading.official || scope.listOpen) && leadsHere(reading, scope, folded) && headsWork(reading, paragraph, scope))
      ? readHeadingAddressee(reading.joined, reading.folded, paragraph)
      : null;
  if (heads !== null) {
    scope.mode = 'directs';
    scope.assignees = heads.agencies;
    scope.collaborators = [];
    scope.listOpen = true;
    scope.headed = TOWARDS.test(folded);
    return [];
  }
  const spelledOut = spelledOutBelow(reading, sentences, scope);
  if (spelledOut !== null) return spelledOut;
  if (announces(foldedOf(reading, last))) {
    openScope(reading, last, paragraph, scope);
    return [];
  }
  if (isClosing(folded) || isClosingOrder(folded) || isLegalBasis(folded) || isFormal(folded)) {
    scope.listOpen = false;
    scope.headed = false;
    const asksByDay =
      !isLegalBasis(folded) && deadlinesIn(reading, paragraph).some(({ kind }) => kind === 'date' || kind === 'recurring');
    return asksByDay ? runsOfSentences(reading, sentences, scope) : [];
  }
  // "Tăng cường hướng dẫn người dân gieo cấy.": a telegram orders in paragraphs of their own those whom it is sent to.
  if (reading.directs && scope.mode !== 'reports' && scope.assignees.length > 0 && ordersAlone(folded))
    return orderUnits(reading, paragraph, null, scope, 'list-paragraph');
  // "Dịp này, UBND xã trao Giấy khen …": an article goes on with the meeting.
  if (!reading.official && endsList(folded)) scope.listOpen = false;
  if (scope.listOpen && scope.mode === 'directs' && isListItem(reading, paragraph, folded, scope))
    return orderUnits(reading, paragraph, null, scope, 'list-paragraph');
  return runsOfSentences(reading, sentences, scope);
}

/** "Trong đó:", "Cụ thể như sau:" behind an order: what is below spells it out. */
const IN_DETAIL = /^(?:trong đó|cụ thể|cụ thể là|theo đó|chi tiết)(?: như sau)? ?[,:]? ?:?\s*$/u;
/** "… thực hiện các nhiệm vụ trọng tâm": no work but what is said below. */
const NOTHING_YET = quick(
  /(?:thực hiện|triển khai|tập trung|làm)(?!\p{L})[^.;:]{0,60}(?:nội dung|nhiệm vụ|giải pháp|công việc|việc|vấn đề|biện pháp)(?: (?:sau|sau đây|trọng tâm|chủ yếu|cụ thể|cấp bách))*\.?\s*$/u,
);

/** The tasks of an article's paragraph that orders something and ends with "Trong đó:", its list opened; null for any other. */
function spelledOutBelow(reading: Reading, sentences: readonly Span[], scope: Scope): FoundTask[] | null {
  const [last, order] = [sentences.at(-1), sentences.at(-2)];
  if (reading.official || last === undefined || order === undefined || !IN_DETAIL.test(foldedOf(reading, last))) return null;
  const tasks = runsOfSentences(reading, sentences.slice(0, -1), scope);
  if (tasks.length === 0) return null;
  scope.mode = 'directs';
  scope.listOpen = true;
  return NOTHING_YET.test(foldedOf(reading, order)) ? tasks.slice(0, -1) : tasks;
}

/** Whether a paragraph begins with work and ends as a sentence, no praise and nothing that is carried out. */
function ordersAlone(folded: string): boolean {
  if (!BEGINS_WITH_VERB.test(folded) && !BEGINS_WITH_ADVERB.test(folded)) return false;
  return (
    endsClause(folded) && !isAppraisal(folded) && !/^(?:thực hiện|triển khai|tiếp theo|căn cứ) [^,.;:]{3,80} số /u.test(folded)
  );
}

/** A shorter line is a cell of a table that lost its lines ("Thường xuyên"). */
const SHORTEST_WORK = 20;

/** Where orders have been announced, or in a paper that says who does what and by a colon that work follows. */
function leadsHere(reading: Reading, scope: Scope, folded: string): boolean {
  return scope.mode === 'directs' || (scope.mode !== 'reports' && reading.assigns && /:\s*$/u.test(folded));
}

/** The first words of the line below a paragraph, without its dash. */
function lineBelow(reading: Reading, paragraph: Span): string {
  const [line = ''] = reading.folded
    .slice(paragraph.end, paragraph.end + 80)
    .trimStart()
    .split('\n');
  return line.replace(/^[-+•*] ?/u, '');
}

/** "Đối với UBND các xã, phường" above work in an article that reports a paper: whom a part of the paper tells, were it the first. */
function headsPart(reading: Reading, paragraph: Span, scope: Scope): boolean {
  if (reading.official || !reading.reports || scope.mode === 'reports' || !TOWARDS.test(foldedOf(reading, paragraph)))
    return false;
  const next = lineBelow(reading, paragraph);
  return (
    next.length >= SHORTEST_WORK &&
    BEGINS_WITH_VERB.test(next) &&
    readHeadingAddressee(reading.joined, reading.folded, paragraph) !== null
  );
}

/** Whether a line is nothing but a body, and the next begins with work. */
function headsWork(reading: Reading, paragraph: Span, scope: Scope): boolean {
  const next = lineBelow(reading, paragraph);
  if (next.length < SHORTEST_WORK) return false;
  // "Đối với Trạm Y tế" among orders that have been announced: what is below is told to it, whatever its verb is.
  if (scope.listOpen && scope.mode === 'directs' && TOWARDS.test(foldedOf(reading, paragraph))) return true;
  if (!BEGINS_WITH_VERB.test(next) && !BEGINS_WITH_ADVERB.test(next)) return false;
  const folded = foldedOf(reading, paragraph);
  if (/[.;,]\s*$/u.test(folded)) return false;
  return (
    namesOnly(reading, paragraph) || /^(?:đối với|về phía|riêng|trách nhiệm của|nhiệm vụ của) [^.;]{3,160}:\s*$/u.test(folded)
  );
}

/** Whom the lines below are told to, nobody speaking ("Đối với Công an tỉnh, Bộ trưởng yêu cầu:"). */
const TOWARDS = quick(
  /^(?:đối với|về phía|riêng|(?:trách nhiệm|nhiệm vụ) của) (?![^\n]*(?<!\p{L})(?:yêu cầu|đề nghị|giao|chỉ đạo|phải|cần|lưu ý|nhấn mạnh)(?!\p{L}))[^.;:]{3,120} ?:?$/u,
);

const LONGEST_HEADLINE = 160;

/** Whether a line is the headline of an article, or a link to one: it ends without a mark, or is cut off. */
function isHeadline(words: string): boolean {
  return words.length < LONGEST_HEADLINE && (!/[.,;:!?…"”')\]/-]\s*$/u.test(words) || /(?:\.{3}|…)\s*$/u.test(words));
}

const LONGEST_LINK = 60;

/** Whether a few words without a stop stand behind an item that has its own: a link, a caption or a headline, no item. */
function isBetweenItems(reading: Reading, { start, end }: Span, words: string): boolean {
  const before = reading.text.slice(Math.max(0, start - 4), start);
  if (words.length < LONGEST_LINK && /[.;]\s*$/u.test(before)) return true;
  // "Kiểm soát tốc độ ban đêm" above a paragraph of its own: the heading of a part, not an item of a list without stops.
  const [next = ''] = reading.text
    .slice(end, end + LONGEST_PARAGRAPH)
    .trimStart()
    .split('\n', 1);
  return words.length < LONGEST_PART && /[.;:]\s*$/u.test(before) && next.length > 2 * words.length && /[.”"]\s*$/u.test(next);
}

/** In characters. */
const LONGEST_PART = 90;
const LONGEST_PARAGRAPH = 3_000;

/** An item of a list without labels: work to do, not talk about it. */
function isListItem(reading: Reading, paragraph: Span, folded: string, scope: Scope): boolean {
  // A reporter's name below an article may begin with a verb ("Thu Hằng").
  if (folded.length < 20 && !/[.;:…]\s*$/u.test(folded)) return false;
  if (isAppraisal(folded) || isMoneyClause(folded) || isThing(folded)) return false;
  if (BEGINS_WITH_VERB.test(folded) || BEGINS_WITH_ADVERB.test(folded)) return true;
  if (isHearsay(folded.slice(0, 80))) return false;
  if (addresseeOf(reading, paragraph) !== null) return true;
  if (scope.headed && isWork(reading, paragraph)) return true;
  return reading.official && readPersonSubject(reading.joined, reading.folded, paragraph) !== null;
}
