import { endsClause } from '@/lib/text/ends-clause';
import { sentencesOf } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { addresseeOf } from './addressee-of';
import { mayOrder } from './is-order';
import { endsList } from './kinds-of-lines';
import { orderUnits } from './order-unit';
import { readRuns } from './runs';
import { deadlinesIn, foldedOf, type Reading, type Scope } from './scope';
import type { FoundTask } from './task';
import { isNamed } from './who-is-meant';
import { hasBeen, isAppraisal, isClosingOrder, isMoneyClause, tellsFigures } from './wording';

/** Paragraphs that go on with each other are one quote; one that assigns to another body begins the next. */
export function paragraphUnits(reading: Reading, paragraphs: readonly Span[], label: string | null, scope: Scope): FoundTask[] {
  const groups: Span[] = [];
  /** The first paragraph of each group: what goes on with it cannot undo that it orders. */
  const heads: Span[] = [];
  const begin = (paragraph: Span) => {
    groups.push({ ...paragraph });
    heads.push(paragraph);
  };
  let previous: string | null = null;
  let previousNamed = false;
  /** Whether something was left out behind the last group, which no later paragraph then goes on with. */
  let parted = false;
  for (const paragraph of paragraphs) {
    if (groups.length > 0 && endsList(foldedOf(reading, paragraph))) {
      begin(paragraph);
      previous = null;
      continue;
    }
    // "TIN ĐỌC NHIỀU": the heading of something else on the page.
    if (paragraphs.length > 1 && isHeadingInCapitals(reading, paragraph)) {
      previous = '';
      parted = groups.length > 0;
      continue;
    }
    // "Đợt ra quân năm ngoái huy động 640 lượt người", "Kinh phí lấy từ …": what has been, and who pays, says nothing more of the work.
    if (
      groups.length > 0 &&
      (hasBeen(foldedOf(reading, paragraph)) || tellsFigures(foldedOf(reading, paragraph)) || tellsOfMoney(reading, paragraph))
    ) {
      previous = '';
      parted = true;
      continue;
    }
    const addressee = addresseeOf(reading, paragraph);
    const names =
      addressee === null ? null : addressee.agencies.map((agency) => reading.folded.slice(agency.start, agency.end)).join(';');
    const last = groups.at(-1);
    const first = addressee?.agencies[0];
    const told = addressee?.how === 'assigned' || (first !== undefined && (isNamed(reading, first) || previousNamed));
    const near = addressee !== null && addressee.start - paragraph.start < 60 && told;
    const titled = last !== undefined && previous === null && !endsClause(reading.folded.slice(last.start, last.end));
    if (last === undefined || (near && !titled && names !== previous && mayOrder(reading, paragraph, scope))) {
      begin(paragraph);
      parted = false;
    } else if (!parted) last.end = paragraph.end;
    if (names !== null) previous = names;
    if (first !== undefined) previousNamed = addressee?.how === 'assigned' || isNamed(reading, first);
  }
  return groups.flatMap((group, index) => {
    const head = heads[index] ?? group;
    if (index > 0 && isClosingOrder(foldedOf(reading, group))) return [];
    if (mayOrder(reading, group, scope) || mayOrder(reading, head, scope))
      return orderUnits(reading, group, label, scope, 'provision');
    const told = toldBehindFinding(reading, group, scope);
    if (told !== null) return orderUnits(reading, told, label, scope, 'provision');
    // "Cơ bản thống nhất với đề xuất. Giao Sở Tài chính …": an answer whose later sentence assigns.
    if (!isAppraisal(foldedOf(reading, group))) return [];
    return readRuns(reading, group, { ...scope, mode: 'unknown' }).map((task) => ({ ...task, label }));
  });
}

/** "Bộ phận thủ quỹ còn chậm. Yêu cầu cô Mận nộp …": from the first sentence on that tells somebody by name, behind what was found; null where none does. */
function toldBehindFinding(reading: Reading, group: Span, scope: Scope): Span | null {
  if (scope.mode !== 'directs' && !(reading.official && scope.mode === 'unknown')) return null;
  const told = sentencesOf(reading.joined, group).find(
    (sentence) =>
      sentence.start > group.start && addresseeOf(reading, sentence)?.how === 'assigned' && mayOrder(reading, sentence, scope),
  );
  return told === undefined ? null : { start: told.start, end: group.end };
}

function isHeadingInCapitals(reading: Reading, paragraph: Span): boolean {
  return /^[^\p{Ll}]{4,80}$/u.test(reading.joined.slice(paragraph.start, paragraph.end));
}

/** "Kinh phí lấy từ nguồn …": who pays, nobody being told to by a day. */
function tellsOfMoney(reading: Reading, paragraph: Span): boolean {
  return (
    isMoneyClause(foldedOf(reading, paragraph)) &&
    addresseeOf(reading, paragraph) === null &&
    deadlinesIn(reading, paragraph).length === 0
  );
}
