import { quick } from '@/lib/text/letters';
import { sentencesOf } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { readAddressee } from './addressee';
import { readPersonSubject } from './addressee-label';
import type { Addressee } from './addressee-parts';
import { tellsSomeone } from './announcing';
import { isHistory, isOfThePast, leaderOrders, leaderSpeaks, narrates, ordersOn, unitOrders } from './article';
import { bodyClauses } from './body-clauses';
import { addsToTask, isDueInReport } from './due-in-report';
import { isGroupInTurn } from './groups-in-turn';
import { isDue } from './is-due';
import { makeTask } from './make-task';
import { openScope } from './open-scope';
import { CHARGED_PASSIVELY, commits, isBound, ordersInProse } from './orders-in-prose';
import { deadlinesIn, foldedOf, type Reading, type Scope } from './scope';
import type { FoundTask } from './task';
import { tellsOfOtherPaper } from './told-of';
import { isAnybody, isGroupAgain, isKindAgain, sameBodies } from './who-is-meant';
import { BEGINS_WITH_ADVERB, BEGINS_WITH_VERB, hasBeen, isAppraisal, isHearsay, predicates } from './wording';

/** The tasks that a paragraph of prose assigns, whatever it announces at its end. */
export function readRuns(reading: Reading, paragraph: Span, scope: Scope): FoundTask[] {
  return runsOfSentences(reading, sentencesOf(reading.joined, paragraph), scope);
}

/** The same of its sentences: each run of them to one addressee is a task. */
export function runsOfSentences(reading: Reading, sentences: readonly Span[], scope: Scope): FoundTask[] {
  /** `ofNobody`: its sentence has a subject that is no body. */
  const runs: { span: Span; addressee: Addressee | null; ofNobody?: true }[] = [];
  let past = false;
  let history = false;
  const clauses = sentences.flatMap((whole) => bodyClauses(reading, whole).map((span, index) => ({ span, index })));
  for (const [at, { span: sentence, index }] of clauses.entries()) {
    const folded = foldedOf(reading, sentence);
    /** Whether the clause before it in its sentence orders nothing. */
    const untold = index > 0 && runs.at(-1)?.span.end !== clauses[at - 1]?.span.end;
    // "UBND các xã có trách nhiệm …; Thủ trưởng các đơn vị kiểm tra …": told in one sentence with those before it.
    const inTurn =
      runs.at(-1)?.span.end === sentence.start - 1 &&
      reading.folded.charAt(sentence.start - 2) === ';' &&
      (reading.official || !narrates(folded));
    // "UBND tỉnh phân nhiệm vụ như sau. Sở Nội vụ làm …": what it announces stands right behind it.
    if (sentence !== sentences.at(-1) && LIKE_THIS.test(folded) && tellsSomeone(folded)) {
      openScope(reading, sentence, sentence, scope);
      continue;
    }
    const told = readAddressee(
      reading.joined,
      reading.folded,
      sentence,
      !reading.official && leaderSpeaks(reading, sentence, folded),
    );
    history ||= !reading.official && isHistory(reading, folded);
    // What is still to be done by a day is told of the present, whatever its paragraph began with.
    past =
      (!reading.official && isOfThePast(reading, folded)) ||
      (past && (history || told?.how !== 'assigned') && !isDueYet(reading, sentence, history));
    if (past) continue;
    // "Năm ngoái, huyện giao Phòng Kinh tế …; giao Công an huyện …": told of, as what stands before it is.
    if (untold && told?.how === 'assigned') continue;
    const addressee = told ?? readCharged(reading, sentence);
    const orders =
      addressee !== null &&
      ((inTurn && addressee.start === sentence.start) ||
        (runs.length > 0 && isNextTold(reading, sentence, folded, addressee)) ||
        (isBehindOrder(reading, scope, sentence, clauses[at - 1]?.span, runs.at(-1)?.span) &&
          isGroupInTurn(
            reading,
            clauses.slice(at, at + FEW).map(({ span }) => span),
            addressee,
          )) ||
        ordersInProse(reading, sentence, folded, addressee, scope));
    const asked = addressee === null && (asksByDay(reading, sentence, folded, scope) || ordersOn(reading, folded, scope));
    const last = runs.at(-1);
    // "Trên cơ sở đó, các đơn vị phải …": what everybody must do goes on with the order before it.
    const goesOnWith =
      last !== undefined &&
      orders &&
      addressee?.how === 'subject' &&
      isAnybody(reading, addressee) &&
      goesOn(folded) &&
      !(
        addressee.start === sentence.start &&
        predicates(folded.slice(addressee.end - sentence.start)) &&
        isBound(reading, sentence)
      );
    // "Sở cũng phải …" right behind an order to it: one task, as a run of sentences to one body is.
    const again =
      last?.addressee != null &&
      orders &&
      addressee !== null &&
      (sameBodies(reading, addressee, last.addressee) ||
        isGroupAgain(addressee, last.addressee) ||
        isKindAgain(addressee, { ...scope, assignees: last.addressee.agencies }));
    // "Hạn chót 30/6 phải có kịch bản, …": by when the work before it is to be done, whoever is named further on.
    const limits = last !== undefined && addressee?.how !== 'assigned' && LIMIT.test(folded);
    if (last !== undefined && (again || limits)) {
      last.span.end = sentence.end;
    } else if (orders && addressee !== null && !goesOnWith) {
      runs.push({ span: { start: clauseStart(reading, sentence, addressee), end: sentence.end }, addressee });
      if (!reading.official && !commits(reading, addressee) && !isKindAgain(addressee, scope))
        scope.assignees = addressee.agencies;
      if (!reading.official && scope.mode === 'unknown') scope.mode = 'directs';
    } else if (
      addressee === null &&
      (((last?.addressee ?? null) === null &&
        isDueInReport(reading, sentence, scope) &&
        !(last !== undefined && addsToTask(folded))) ||
        unitOrders(reading, folded) ||
        (!reading.official && leaderOrders(folded) && isDue(reading, sentence)))
    )
      runs.push({ span: { ...sentence }, addressee: null, ...(!asked && { ofNobody: true }) });
    else if (last === undefined && asked) runs.push({ span: { ...sentence }, addressee: null });
    else if (last !== undefined && (goesOn(folded) || isProductDue(reading, sentence, folded))) last.span.end = sentence.end;
  }
  return runs.map(({ span, addressee, ofNobody }) =>
    makeTask(reading, span, null, ofNobody ? { ...scope, assignees: [], collaborators: [] } : scope, addressee, 'prose'),
  );
}

/** Whether a sentence of an article stands right behind an order: in its paragraph the last of `runs`, at its head the paragraph before. */
function isBehindOrder(
  reading: Reading,
  scope: Scope,
  sentence: Span,
  before: Span | undefined,
  last: Span | undefined,
): boolean {
  if (reading.official || scope.mode !== 'directs') return false;
  if (before !== undefined) return last?.end === before.end;
  if (scope.orderedTo === 0 || sentence.start - scope.orderedTo > LONGEST_GAP) return false;
  return reading.text.slice(scope.orderedTo, sentence.start).trim() === '';
}

/** How many sentences of a paragraph may tell what came of its first, and how much space parts two paragraphs, in characters. */
const FEW = 6;
const LONGEST_GAP = 40;

/** "… Các sở, ngành mở thêm điểm bán …": whom a paper tells next, behind an order in the same paragraph of the article that reports it. */
function isNextTold(reading: Reading, sentence: Span, folded: string, { how, start, end }: Addressee): boolean {
  if (!reading.reports || how !== 'subject' || start !== sentence.start) return false;
  return predicates(folded.slice(end - start)) && !narrates(folded);
}

const LIMIT = /^(?:hạn (?:chót|cuối|cuối cùng|nộp)|thời hạn)(?!\p{L})/u;
const LIKE_THIS = /(?:như sau|sau đây) ?[.:;]$/u;

/** Whether a sentence sets a day that is still to come; in a paragraph of history only a day with its year does. */
function isDueYet(reading: Reading, sentence: Span, history: boolean): boolean {
  return history
    ? deadlinesIn(reading, sentence).some(({ flags, due }) => due !== null && flags.length === 0)
    : isDue(reading, sentence);
}

/** "Ông Trần Văn Nam, Phó Chủ tịch UBND xã, được phân công …": a person who is charged with something; null where it is none. */
function readCharged(reading: Reading, sentence: Span): Addressee | null {
  const person = readPersonSubject(reading.joined, reading.folded, sentence);
  if (person === null) return null;
  return CHARGED_PASSIVELY.test(reading.folded.slice(person.end, sentence.end)) ? person : null;
}

const SENT = quick(
  /(?<!\p{L})(?:đề nghị|gửi(?: hỏa tốc| gấp| ngay| kết quả)? (?:về|đến|tới)|báo cáo về|gửi báo cáo|báo cáo kết quả)(?!\p{L})/u,
);

/** "Kết quả đề nghị gửi về Sở Tư pháp trước ngày …": asked by a day of those whom the document addresses, who are not named again. */
function asksByDay(reading: Reading, sentence: Span, folded: string, scope: Scope): boolean {
  if (scope.mode === 'reports' || scope.assignees.length === 0 || isHearsay(folded)) return false;
  if (reading.official && tellsOfOtherPaper(folded)) return false;
  if (!reading.official && (scope.mode !== 'directs' || narrates(folded))) return false;
  // In the news what is done by a day has a subject of its own.
  if (!SENT.test(folded) && !(reading.official && /(?<!\p{L})hoàn thành(?!\p{L})/u.test(folded))) return false;
  return deadlinesIn(reading, sentence).some((deadline) => deadline.kind === 'date' && deadline.relation !== 'until');
}

/** "Đề án sắp xếp chợ gửi Phòng Kinh tế trước ngày 20/8": by when what comes of the work before it is there. */
const PRODUCT = quick(
  /^(?:phương án|kế hoạch|đề án|dự thảo|báo cáo|hồ sơ|danh sách|danh mục|văn bản|tờ trình|số liệu|biên bản|quy chế|bảng [\p{L}]+)(?: (?!đã |được |đang |vừa )\p{L}+){0,6} (?:trình|gửi|nộp|hoàn thành|phải|về)(?!\p{L})/u,
);

function isProductDue(reading: Reading, sentence: Span, folded: string): boolean {
  return PRODUCT.test(folded) && !narrates(folded) && isDue(reading, sentence);
}

/** "Đối với các hồ sơ còn vướng mắc thì tổ chức đối thoại …": what is to be done where something is so. */
const WHERE_SO = quick(/^(?:đối với|với|riêng|trường hợp|nếu|khi) [^.;:]{3,200}?(?:,| thì) (?:thì )?/u);

/** A sentence that says more of the work before it, not one that turns to something else. */
function goesOn(folded: string): boolean {
  if (isAppraisal(folded) || hasBeen(folded)) return false;
  if (BEGINS_WITH_VERB.test(folded) || BEGINS_WITH_ADVERB.test(folded)) return true;
  const condition = WHERE_SO.exec(folded)?.[0].length ?? 0;
  if (condition > 0 && BEGINS_WITH_VERB.test(folded.slice(condition))) return true;
  if (/^kết quả [^.;]{0,80}(?:gửi|báo cáo|phải)(?!\p{L})/u.test(folded)) return true;
  if (/^(?:định kỳ )?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý),? (?:tổng hợp|báo cáo|cập nhật|gửi)(?!\p{L})/u.test(folded))
    return true;
  return /^(?:trong đó|đồng thời|riêng|đặc biệt|ngoài ra|bên cạnh đó|thời gian|thời hạn|hạn chót|hạn cuối|hạn nộp|sản phẩm|nội dung|trên cơ sở|trường hợp|nếu|mọi|việc)(?!\p{L})|(?<!\p{L})(?:phải|cần|thời gian (?:hoàn thành|thực hiện)|thời hạn|hoàn thành (?:trước|trong|chậm|vào)|báo cáo (?:kết quả|về|ubnd|chủ tịch|sở))(?!\p{L})/u.test(
    folded,
  );
}

/** The order begins behind what ends its grounds ("Để …; Chủ tịch UBND tỉnh yêu cầu …", "Để …, thời gian tới Văn phòng sẽ …"). */
function clauseStart(reading: Reading, sentence: Span, addressee: Addressee): number {
  const before = reading.folded.slice(sentence.start, addressee.start);
  const semicolon = leaderOrders(before) ? -1 : before.lastIndexOf('; ');
  const ahead = /, (?=(?:trong )?(?:thời gian|năm|quý|tháng) tới(?!\p{L})[^,]*,? ?$)/u.exec(before)?.index ?? -1;
  const ends = Math.max(semicolon, ahead);
  return ends < 60 ? sentence.start : sentence.start + ends + 2;
}
