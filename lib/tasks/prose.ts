import { quick } from '@/lib/text/letters';
import { anyOf } from '@/lib/text/pattern';
import { sentencesOf } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';
import { readAddressee } from './addressee';
import { readHeadingAddressee } from './addressee-label';
import { addresseeOf } from './addressee-of';
import { type Addressee, listAt } from './addressee-parts';
import { isPetition, leaderSpeaks, narrates, ordersOn, unitOrders } from './article';
import { readCollaborators } from './collaborators';
import { addsToTask, isDueInReport } from './due-in-report';
import { namesOnly } from './is-order';
import { isAddressedAgain, isAnybody, isKindAgain, isNamed, makeTask, orderUnits } from './order-unit';
import { deadlinesIn, foldedOf, type Reading, type Scope } from './scope';
import type { FoundTask } from './task';
import {
  announcedMode,
  announces,
  BEGINS_WITH_ADVERB,
  BEGINS_WITH_VERB,
  headingMode,
  isAppraisal,
  isClosing,
  isClosingOrder,
  isFormal,
  isHearsay,
  isLegalBasis,
  isMoneyClause,
  isNoSentence,
  isThing,
  tellsSomeone,
} from './wording';

/** A meeting is held, no work is given. */
const MEETS =
  /^,? ?(?:đã )?(?:chủ trì|tổ chức|dự|tham dự)(?: và (?:chủ trì|phát biểu))? (?:cuộc họp|phiên họp|buổi|hội nghị|họp|lễ|giao ban|đoàn)/u;
/** "Thời gian tới, Văn phòng sẽ tiếp tục …": a body commits itself. */
const COMMITS = quick(
  /^,? ?sẽ (?:tiếp tục|tập trung|tăng cường|đẩy mạnh|chủ động|khẩn trương|phối hợp|tham mưu|chỉ đạo|rà soát)(?!\p{L})/u,
);
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
  if (announces(foldedOf(reading, last))) {
    openScope(reading, last, paragraph, scope);
    return [];
  }
  if (isClosing(folded) || isClosingOrder(folded) || isLegalBasis(folded) || isFormal(folded)) {
    scope.listOpen = false;
    const asksByDay = !isLegalBasis(folded) && deadlinesIn(reading, paragraph).some(({ kind }) => kind === 'date');
    return asksByDay ? runsOfSentences(reading, sentences, scope) : [];
  }
  if (scope.listOpen && scope.mode === 'directs' && isListItem(reading, paragraph, folded))
    return orderUnits(reading, paragraph, null, scope, 'list-paragraph');
  return runsOfSentences(reading, sentences, scope);
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
  if (mode !== 'directs') return;
  const addressee =
    readAddressee(reading.joined, reading.folded, sentence, true) ??
    readAddressee(reading.joined, reading.folded, paragraph, true) ??
    setFor(reading, sentence);
  if (addressee !== null && !isSpeaker(reading, addressee)) applyAddressee(reading, addressee, sentence, scope);
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
function isSpeaker(reading: Reading, addressee: Addressee): boolean {
  if (addressee.how !== 'subject') return false;
  const behind = reading.folded.slice(addressee.end, addressee.end + 100);
  if (/^ (?:trân trọng )?(?:đôn đốc|nhắc|lưu ý|thông báo|có ý kiến)(?: [^.;:]{0,60})? ?:/u.test(behind)) return true;
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
function isListItem(reading: Reading, paragraph: Span, folded: string): boolean {
  // A reporter's name below an article may begin with a verb ("Thu Hằng").
  if (folded.length < 20 && !/[.;:…]\s*$/u.test(folded)) return false;
  if (isAppraisal(folded) || isMoneyClause(folded) || isThing(folded) || isHearsay(folded.slice(0, 80))) return false;
  if (BEGINS_WITH_VERB.test(folded) || BEGINS_WITH_ADVERB.test(folded)) return true;
  return addresseeOf(reading, paragraph) !== null;
}

/** The tasks that a paragraph of prose assigns, whatever it announces at its end. */
export function readRuns(reading: Reading, paragraph: Span, scope: Scope): FoundTask[] {
  return runsOfSentences(reading, sentencesOf(reading.joined, paragraph), scope);
}

function runsOfSentences(reading: Reading, sentences: readonly Span[], scope: Scope): FoundTask[] {
  /** `ofNobody`: its sentence has a subject that is no body. */
  const runs: { span: Span; addressee: Addressee | null; ofNobody?: true }[] = [];
  for (const sentence of sentences) {
    const folded = foldedOf(reading, sentence);
    const addressee = readAddressee(reading.joined, reading.folded, sentence, !reading.official && leaderSpeaks(folded));
    const orders = addressee !== null && ordersInProse(reading, sentence, folded, addressee, scope);
    const asked = addressee === null && (asksByDay(reading, sentence, folded, scope) || ordersOn(reading, folded, scope));
    const last = runs.at(-1);
    // "Trên cơ sở đó, các đơn vị phải …": what everybody must do goes on with the order before it.
    const goesOnWith =
      last !== undefined && orders && addressee?.how === 'subject' && isAnybody(reading, addressee) && goesOn(folded);
    if (orders && addressee !== null && !goesOnWith) {
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
  if (isAppraisal(folded)) return false;
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

/** What may stand before the subject of a sentence that charges it with something. */
const OPENED = quick(
  /^(?:theo|về|đối với|để|cùng với đó|bên cạnh đó|chậm nhất|muộn nhất|trước|trong|đến hết|định kỳ|hằng|hàng)(?!\p{L})[^.;:]{0,140}, $/u,
);
/** A body is charged with something: not with money, land or figures. */
const CHARGED = quick(
  /^,? ?(?:(?:sẽ )?chủ trì|sẽ là (?:cơ quan|đơn vị|đầu mối)|có trách nhiệm|(?:cũng |vừa )?được (?:giao|yêu cầu|phân công)(?! (?:từ|hơn|gần|trên|tổng|\d|vốn|dự toán|chỉ tiêu|biên chế|đất|quản lý)))/u,
);

/** "Theo quy định nêu trên, Sở …": what the law says of everybody's duties. */
const RULED = /^(?:theo|căn cứ|tại) (?:quy định|luật|bộ luật|nghị định|thông tư|khoản|điều|điểm)(?!\p{L})/u;

/** A modal and a verb of orders behind a body. */
const OBLIGED = quick(
  new RegExp(
    `^,? ?(?:phải|cần|có trách nhiệm) (?!chịu trách nhiệm)(?:${anyOf([...ORDER_ADVERBS, ...ORDER_VERBS])})(?!\\p{L})`,
    'u',
  ),
);

/** Whether something is due by a day of the sentence. */
function isDue(reading: Reading, sentence: Span): boolean {
  return deadlinesIn(reading, sentence).some(({ kind, relation, flags }) => {
    return kind === 'date' && (relation === 'before' || relation === 'by') && !flags.includes('before-document');
  });
}

/** Whether a body says what it will do itself. */
function commits(reading: Reading, { how, end }: Addressee): boolean {
  return how === 'subject' && COMMITS.test(reading.folded.slice(end, end + 40));
}

/** Whether something is due on a day of every month, week or year. */
function isDueAgain(reading: Reading, sentence: Span): boolean {
  return deadlinesIn(reading, sentence).some(({ kind, value }) => kind === 'recurring' && /BYMONTHDAY|BYDAY/u.test(value ?? ''));
}

/** In prose an order is told by the verb that gives it, or, where the text is known to direct, by a body with its verb. */
function ordersInProse(reading: Reading, sentence: Span, folded: string, addressee: Addressee, scope: Scope): boolean {
  const before = folded.slice(0, addressee.start - sentence.start);
  if (
    /^tại (?:công văn|văn bản|công điện|chỉ thị|kế hoạch|thông báo) số [^;]* đã $/u.test(before) ||
    /^(?:thực hiện|căn cứ|theo|tiếp theo|xét)(?!\p{L}).*tại (?:thông báo|công văn|chỉ thị|công điện|quyết định|văn bản)/u.test(
      before,
    )
  )
    return false;
  if (isHearsay(before) || isAppraisal(folded) || isNoSentence(folded)) return false;
  // "UBND thành phố giao các sở, ngành 15.533 nhiệm vụ": how many orders there were.
  if (
    /^,? (?:tổng số |tổng cộng )?\d[\d.,]* (?:nhiệm vụ|văn bản|chỉ tiêu|ý kiến|nội dung)(?!\p{L})/u.test(
      folded.slice(addressee.end - sentence.start),
    )
  )
    return false;
  // "Giao Đảng ủy …" at the head of a paragraph orders, whatever the list before it told of.
  if (scope.mode === 'reports' && !(addressee.how === 'assigned' && /^(?:giao|yêu cầu)(?: cho)? $/u.test(before))) return false;
  if (reading.official && /(?<!\p{L})đã (?:ban hành|có|ký|gửi)(?!\p{L})/u.test(before)) return false;
  // "Ngày 19 tháng 8, Văn phòng có văn bản số … yêu cầu …": an earlier paper is told of.
  if (reading.official && /^ngày \d[^,;]{1,30}, [^,;:]{3,80} (?:có|ban hành|gửi) [\p{L} ]{4,12} số/u.test(before)) return false;
  if (/(?<!\p{L})(?:tặng|trao) (?:thưởng|cờ|bằng khen|danh hiệu|huân chương)(?!\p{L})/u.test(folded)) return false;
  // What citizens and enterprises ask for in the news is no order.
  if (!reading.official && isPetition(folded, before)) return false;
  if (isClosing(folded) && deadlinesIn(reading, sentence).length === 0) return false;
  if (addressee.how === 'assigned') return true;
  if (addressee.how === 'heading')
    return /(?<!\p{L})(?:đề nghị|yêu cầu|giao|phải|cần)(?!\p{L})/u.test(folded.slice(before.length));
  const behind = folded.slice(addressee.end - sentence.start, addressee.end - sentence.start + 40);
  if (
    /^,? ?(?:đã|đang|vừa(?! được (?:giao|yêu cầu|đề nghị|phân công))|được(?! (?:giao|yêu cầu|đề nghị|phân công))|là|có \d|(?:có|ban hành|ký|nhận được) (?:công văn|văn bản|công điện|nghị định|nghị quyết|quyết định|thông tư|thông báo|chỉ thị|kế hoạch|tờ trình|báo cáo) số)/u.test(
      behind,
    )
  )
    return false;
  if (before.endsWith('do ') || /^ (?:chỉ đạo|phát biểu|kiểm tra|làm việc) tại (?:buổi|cuộc|hội nghị|phiên)/u.test(behind))
    return false;
  // "Bí thư nhấn mạnh, các xã cần hoàn thành …".
  if (/(?:nhấn mạnh|lưu ý|quán triệt|chỉ rõ|nêu rõ)[:,]? $/u.test(before) && OBLIGED.test(behind)) return true;
  const atHead = addressee.start - sentence.start < 24;
  const opened = atHead || OPENED.test(before);
  if (/^(?:sáng|chiều|tối|hôm)(?!\p{L})|^(?:sáng |chiều )?ngày \d/u.test(folded) || MEETS.test(behind)) return false;
  if (COMMITS.test(behind) && /(?<!\p{L})(?:thời gian|năm|quý|tháng) tới(?!\p{L})/u.test(before)) return true;
  if (scope.mode !== 'directs')
    return (
      (opened && CHARGED.test(behind)) ||
      (opened && OBLIGED.test(behind) && isDueAgain(reading, sentence)) ||
      (opened && !RULED.test(folded) && isDue(reading, sentence) && !narrates(folded))
    );
  if (reading.official) return true;
  const first = addressee.agencies[0];
  const bound = /^,? ?(?:phải|cần|có trách nhiệm|chịu trách nhiệm|được giao)(?!\p{L})/u.test(behind);
  // "Các trường học phải thiết lập …": a group is told by what it must do.
  const obliged = OBLIGED.test(behind);
  const dated = deadlinesIn(reading, sentence).some((deadline) => deadline.kind !== 'recurring');
  const told = first !== undefined && (isNamed(reading, first) || (bound && (dated || obliged)) || isDue(reading, sentence));
  return (atHead || dated || (opened && obliged)) && told && !narrates(folded);
}
