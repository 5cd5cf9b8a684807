import { quick } from '@/lib/text/letters';
import { sentencesOf } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { readAddressee } from './addressee';
import { readHeadingAddressee, readPersonSubject } from './addressee-label';
import { addresseeOf } from './addressee-of';
import { type Addressee, listAt } from './addressee-parts';
import { announcedMode, announces, headingMode, tellsSomeone } from './announcing';
import { isHistory, isOfThePast, leaderSpeaks, narrates, ordersOn, unitOrders } from './article';
import { readCollaborators } from './collaborators';
import { addsToTask, isDueInReport } from './due-in-report';
import { isDue } from './is-due';
import { isWork, namesOnly } from './is-order';
import { isAddressedAgain, isAnybody, isKindAgain, makeTask, orderUnits, sameBodies } from './order-unit';
import { commits, ordersInProse } from './orders-in-prose';
import { deadlinesIn, foldedOf, type Reading, type Scope } from './scope';
import type { FoundTask } from './task';
import {
  BEGINS_WITH_ADVERB,
  BEGINS_WITH_VERB,
  hasBeen,
  isAppraisal,
  isClosing,
  isClosingOrder,
  isFormal,
  isHearsay,
  isLegalBasis,
  isMoneyClause,
  isThing,
} from './wording';

const CAPITALS = quick(/^[^\p{Ll}]{4,200}$/u);

/**
 * A paragraph without a label. It may open a list (then it changes the scope for what follows and is no task), be a
 * heading in capitals, or assign work in running prose: then each run of sentences to one addressee is a task.
 */
export function readProse(reading: Reading, paragraph: Span, scope: Scope): FoundTask[] {
  const words = reading.joined.slice(paragraph.start, paragraph.end);
  const folded = foldedOf(reading, paragraph);
  const sentences = sentencesOf(reading.joined, paragraph);
  const last = sentences.at(-1);
  if (last === undefined) return [];
  if (!reading.official && !scope.listOpen && isHeadline(words)) return [];
  if (CAPITALS.test(words)) {
    const alone =
      reading.official && namesOnly(reading, paragraph) ? readHeadingAddressee(reading.joined, reading.folded, paragraph) : null;
    if (alone !== null && scope.mode === 'directs') {
      scope.assignees = alone.agencies;
      scope.collaborators = [];
      scope.listOpen = true;
    } else scope.mode = headingMode(folded) ?? scope.mode;
    return [];
  }
  // "Sở Xây dựng" alone in its line, as pages have it that lost their numbers: whose list follows.
  const heads =
    (reading.official || scope.listOpen) && leadsHere(reading, scope, folded) && headsWork(reading, paragraph, scope)
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
  if (announces(foldedOf(reading, last))) {
    openScope(reading, last, paragraph, scope);
    return [];
  }
  if (isClosing(folded) || isClosingOrder(folded) || isLegalBasis(folded) || isFormal(folded)) {
    scope.listOpen = false;
    scope.headed = false;
    const asksByDay = !isLegalBasis(folded) && deadlinesIn(reading, paragraph).some(({ kind }) => kind === 'date');
    return asksByDay ? runsOfSentences(reading, sentences, scope) : [];
  }
  if (scope.listOpen && scope.mode === 'directs' && isListItem(reading, paragraph, folded, scope))
    return orderUnits(reading, paragraph, null, scope, 'list-paragraph');
  return runsOfSentences(reading, sentences, scope);
}

/** A shorter line is a cell of a table that lost its lines ("Thường xuyên"). */
const SHORTEST_WORK = 20;

/** Where orders have been announced, or in a paper that says who does what and by a colon that work follows. */
function leadsHere(reading: Reading, scope: Scope, folded: string): boolean {
  return scope.mode === 'directs' || (scope.mode !== 'reports' && reading.assigns && /:\s*$/u.test(folded));
}

/** Whether a line is nothing but a body, and the next begins with work. */
function headsWork(reading: Reading, paragraph: Span, scope: Scope): boolean {
  const [line = ''] = reading.folded
    .slice(paragraph.end, paragraph.end + 80)
    .trimStart()
    .split('\n');
  const next = line.replace(/^[-+•*] ?/u, '');
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

const TOWARDS = /^(?:đối với|về phía|riêng) [^.;:,]{3,80} ?:?$/u;

const LONGEST_HEADLINE = 160;

/** Whether a line is the headline of an article, or a link to one: it ends without a mark, or is cut off. */
function isHeadline(words: string): boolean {
  return words.length < LONGEST_HEADLINE && (!/[.,;:!?…"”')\]/-]\s*$/u.test(words) || /(?:\.{3}|…)\s*$/u.test(words));
}

/** Reads an opening sentence ("UBND tỉnh yêu cầu các sở … thực hiện các nhiệm vụ sau:") into the scope. */
export function openScope(reading: Reading, sentence: Span, paragraph: Span, scope: Scope): void {
  const folded = foldedOf(reading, sentence);
  const said = announcedMode(folded);
  const mode = said === 'directs' && !reading.official && !tellsSomeone(folded) && scope.mode !== 'directs' ? null : said;
  if (mode === null) {
    const led = readAddressee(reading.joined, reading.folded, sentence, true);
    if (led !== null && scope.mode !== 'reports') applyAddressee(reading, led, sentence, scope);
    return;
  }
  scope.mode = mode;
  scope.listOpen = mode === 'directs';
  scope.headed = false;
  if (mode !== 'directs') return;
  const addressee =
    readAddressee(reading.joined, reading.folded, sentence, true) ??
    readAddressee(reading.joined, reading.folded, paragraph, true) ??
    setFor(reading, sentence);
  if (addressee !== null && !isSpeaker(reading, addressee, sentence, scope)) applyAddressee(reading, addressee, sentence, scope);
  scope.deadlines = [
    ...scope.deadlines,
    ...deadlinesIn(reading, sentence).filter(
      (deadline) => deadline.relation !== 'until' && deadline.kind !== 'recurring' && deadline.rule !== 'year',
    ),
  ];
}

/** "Lịch: thời hạn đặt cho các xã nộp hồ sơ như sau:": for whom the timetable is. */
function setFor(reading: Reading, sentence: Span): Addressee | null {
  const told = /(?<!\p{L})(?:thời gian|thời hạn|tiến độ)(?!\p{L})[^.;:]{0,60} cho /u.exec(foldedOf(reading, sentence));
  return told === null
    ? null
    : listAt(reading.joined, reading.folded, sentence.start + told.index + told[0].length, sentence.end, 'assigned');
}

/** "Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:" names who speaks, not who is told. */
function isSpeaker(reading: Reading, addressee: Addressee, sentence: Span, scope: Scope): boolean {
  if (addressee.how !== 'subject') return false;
  const behind = reading.folded.slice(addressee.end, addressee.end + 100);
  // "Cục Thuế tỉnh nhận được công văn số …. Về vấn đề này, …": who answers.
  if (/^ (?:đã )?nhận được (?:các )?(?:công văn|văn bản|đơn|phiếu|thư|câu hỏi|ý kiến|kiến nghị|tờ trình)(?!\p{L})/u.test(behind))
    return true;
  if (/^ (?:trân trọng )?(?:đôn đốc|nhắc|lưu ý|thông báo|có ý kiến)(?: [^.;:]{0,60})? ?:/u.test(behind)) return true;
  // "Để …, UBND tỉnh chỉ đạo:": whoever issues the paper directs those whom it is sent to.
  if (/^ chỉ đạo ?:/u.test(behind) && scope.assignees.length > 0 && addressee.start > sentence.start) return true;
  return /^[^.;:]{0,60}?(?:có ý kiến|kết luận|chỉ đạo|ban hành|thông báo|giao nhiệm vụ)[^:]{0,120}(?:như sau|sau đây|sau|nội dung|ý kiến)/u.test(
    reading.folded.slice(addressee.end, addressee.end + 240),
  );
}

function applyAddressee(reading: Reading, addressee: Addressee, sentence: Span, scope: Scope): void {
  if (isAddressedAgain(addressee, scope)) return;
  scope.assignees = addressee.agencies;
  scope.collaborators = readCollaborators(reading.joined, reading.folded, { start: addressee.end, end: sentence.end });
}

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

/** The tasks that a paragraph of prose assigns, whatever it announces at its end. */
export function readRuns(reading: Reading, paragraph: Span, scope: Scope): FoundTask[] {
  return runsOfSentences(reading, sentencesOf(reading.joined, paragraph), scope);
}

function runsOfSentences(reading: Reading, sentences: readonly Span[], scope: Scope): FoundTask[] {
  /** `ofNobody`: its sentence has a subject that is no body. */
  const runs: { span: Span; addressee: Addressee | null; ofNobody?: true }[] = [];
  let past = false;
  let history = false;
  for (const sentence of sentences) {
    const folded = foldedOf(reading, sentence);
    // "UBND tỉnh phân nhiệm vụ như sau. Sở Nội vụ làm …": what it announces stands right behind it.
    if (sentence !== sentences.at(-1) && LIKE_THIS.test(folded) && tellsSomeone(folded)) {
      openScope(reading, sentence, sentence, scope);
      continue;
    }
    const told = readAddressee(reading.joined, reading.folded, sentence, !reading.official && leaderSpeaks(folded));
    history ||= !reading.official && isHistory(reading, folded);
    // What is still to be done by a day is told of the present, whatever its paragraph began with.
    past =
      (!reading.official && isOfThePast(reading, folded)) ||
      (past && (history || told?.how !== 'assigned') && !isDueYet(reading, sentence, history));
    if (past) continue;
    const addressee = told ?? readCharged(reading, sentence);
    const orders = addressee !== null && ordersInProse(reading, sentence, folded, addressee, scope);
    const asked = addressee === null && (asksByDay(reading, sentence, folded, scope) || ordersOn(reading, folded, scope));
    const last = runs.at(-1);
    // "Trên cơ sở đó, các đơn vị phải …": what everybody must do goes on with the order before it.
    const goesOnWith =
      last !== undefined && orders && addressee?.how === 'subject' && isAnybody(reading, addressee) && goesOn(folded);
    // "Sở cũng phải …" right behind an order to it: one task, as a run of sentences to one body is.
    const again =
      last?.addressee != null &&
      orders &&
      addressee !== null &&
      (sameBodies(reading, addressee, last.addressee) ||
        isKindAgain(addressee, { ...scope, assignees: last.addressee.agencies }));
    if (last !== undefined && again) {
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
        unitOrders(reading, folded))
    )
      runs.push({ span: { ...sentence }, addressee: null, ...(!asked && { ofNobody: true }) });
    else if (last === undefined && asked) runs.push({ span: { ...sentence }, addressee: null });
    else if (last !== undefined && goesOn(folded)) last.span.end = sentence.end;
  }
  return runs.map(({ span, addressee, ofNobody }) =>
    makeTask(reading, span, null, ofNobody ? { ...scope, assignees: [], collaborators: [] } : scope, addressee, 'prose'),
  );
}

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
  return /^,? ?(?:vừa |cũng )?được (?:giao|phân công|yêu cầu)(?!\p{L})/u.test(reading.folded.slice(person.end, sentence.end))
    ? person
    : null;
}

const SENT = quick(/(?<!\p{L})(?:đề nghị|gửi về|báo cáo về|gửi báo cáo|báo cáo kết quả)(?!\p{L})/u);

/** "Kết quả đề nghị gửi về Sở Tư pháp trước ngày …": asked by a day of those whom the document addresses, who are not named again. */
function asksByDay(reading: Reading, sentence: Span, folded: string, scope: Scope): boolean {
  if (scope.mode === 'reports' || scope.assignees.length === 0 || isHearsay(folded)) return false;
  if (!reading.official && (scope.mode !== 'directs' || narrates(folded))) return false;
  // In the news what is done by a day has a subject of its own.
  if (!SENT.test(folded) && !(reading.official && /(?<!\p{L})hoàn thành(?!\p{L})/u.test(folded))) return false;
  return deadlinesIn(reading, sentence).some((deadline) => deadline.kind === 'date' && deadline.relation !== 'until');
}

/** A sentence that says more of the work before it, not one that turns to something else. */
function goesOn(folded: string): boolean {
  if (isAppraisal(folded) || hasBeen(folded)) return false;
  if (BEGINS_WITH_VERB.test(folded) || BEGINS_WITH_ADVERB.test(folded)) return true;
  if (/^kết quả [^.;]{0,80}(?:gửi|báo cáo|phải)(?!\p{L})/u.test(folded)) return true;
  if (/^(?:định kỳ )?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý),? (?:tổng hợp|báo cáo|cập nhật|gửi)(?!\p{L})/u.test(folded))
    return true;
  return /^(?:trong đó|đồng thời|riêng|đặc biệt|ngoài ra|bên cạnh đó|thời gian|thời hạn|sản phẩm|nội dung|trên cơ sở|trường hợp|nếu|mọi|việc)(?!\p{L})|(?<!\p{L})(?:phải|cần|thời gian (?:hoàn thành|thực hiện)|thời hạn|hoàn thành (?:trước|trong|chậm|vào)|báo cáo (?:kết quả|về|ubnd|chủ tịch|sở))(?!\p{L})/u.test(
    folded,
  );
}

/** "(Baohoalac.vn) - ", "HNP - ": where a report comes from. */
const DATELINE = quick(/^(?:\([^()]{2,40}\)|\p{Lu}{2,6}) ?[-–] ?/u);

/** The order begins behind what ends its grounds ("Để …; Chủ tịch UBND tỉnh yêu cầu …", "Để …, thời gian tới Văn phòng sẽ …"). */
function clauseStart(reading: Reading, sentence: Span, addressee: Addressee): number {
  const dateline = DATELINE.exec(reading.joined.slice(sentence.start, addressee.start))?.[0].length ?? 0;
  const before = reading.folded.slice(sentence.start, addressee.start);
  const semicolon = before.lastIndexOf('; ');
  const ahead = /, (?=(?:trong )?(?:thời gian|năm|quý|tháng) tới(?!\p{L})[^,]*,? ?$)/u.exec(before)?.index ?? -1;
  const ends = Math.max(semicolon, ahead);
  return ends < 60 ? sentence.start + dateline : sentence.start + ends + 2;
}
