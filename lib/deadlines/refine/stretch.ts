import type { Surroundings } from '@/lib/deadlines/clause';
import { type Candidate, EVENT, isOrder, isToCome, ORDERED_AT, TOLD } from '@/lib/deadlines/refine/candidate';
import { isLedByBody } from '@/lib/deadlines/refine/demanded';
import type { TimeExpression } from '@/lib/deadlines/time-expression';
import { quick } from '@/lib/text/letters';
import { anyOf, occurs, words, wordsAtStart } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';

/** "(thời gian từ …", "thời gian thực hiện 02 tháng (từ …": what stands in the bracket is the time of the work. */
export const TIMED_BRACKET = /\((?:thời gian|thời hạn|thực hiện)[^()]{0,30}$|(?:thời gian|thời hạn)[^().;]{0,40} \($/u;

const REPORTED_ON = quick(/(?<!\p{L})(?:báo cáo|thống kê|tổng hợp|đánh giá) (?:kết quả|tình hình|số liệu)(?!\p{L})/u);

function orderedIn(said: string): boolean {
  return (occurs(ORDERED_AT, said) || occurs(TOLD, said)) && !occurs(EVENT, said);
}

/** What is held or goes on in some days, unlike what work is done for ("hưởng ứng Tuần lễ …", "chào mừng ngày bầu cử"). */
const HELD = words(
  'diễn ra|(?:khai|bế) (?:mạc|giảng)|tham dự|dự kiến tổ chức|nghỉ (?:lễ|tết)|kỳ họp|phiên họp|hội nghị|(?:lễ|ngày|đại) hội|hội (?:chợ|thi|thao|diễn|báo|sách|xuân)|vòng (?:chung kết|sơ khảo|loại)|tổ chức (?:kỳ thi|kỷ niệm|lễ|giải|tết|hội|chương trình)|(?:triển khai|tổ chức|phát động) (?:tháng (?:hành động|cao điểm)|tuần lễ)|tiếp công dân',
);

/** Whether a sentence begins with what is to be done, or with a body that does it, and tells of nothing that is held. */
function isLed(sentence: string): boolean {
  return (isOrder(sentence) || isLedByBody(sentence)) && !occurs(HELD, sentence);
}

/** "Từ chiều 22/7 đến hết ngày 24/7, khu vực có mưa to": how long something lasts, nobody being told anything. */
export function isStretchOfEvents({ cue, around, labelled }: Candidate): boolean {
  if (labelled || (cue?.relation !== 'by' && cue?.relation !== 'until')) return false;
  // "Lễ hội đền Mẫu được tổ chức từ ngày 15 đến 18 tháng Giêng".
  if (/(?<!\p{L})được (?:tổ chức|mở)(?!\p{L})/u.test(around.clauseBefore) && occurs(EVENT, around.clauseBefore)) return true;
  if (!/(?:^|\s)từ (?:[^,;]*\d[^,;]*|(?:sáng |chiều |tối )?(?:thứ \p{L}+|chủ nhật) ?)$/u.test(around.clauseBefore)) return false;
  return !occurs(ORDERED_AT, around.sentenceBefore) && !occurs(ORDERED_AT, around.after.slice(0, 80));
}

/** "Nhận tác phẩm dự thi từ … đến …": the days in which something is taken in are those in which it is handed in. */
const RECEIVED = /^(?:tiếp )?nhận (?:hồ sơ|tác phẩm|bài|đơn|phiếu|sản phẩm|đăng ký)(?!\p{L})/u;
const STOPPED = quick(/(?<!\p{L})(?:tạm (?:ngừng|dừng|đóng|nghỉ)|ngừng|cấm|đóng cửa|cắt (?:nước|điện|mạng))(?!\p{L})/u);

const SPELL = /(?<!\p{L})(?:đợt|cơn) (?:không khí lạnh|rét|mưa|nắng|bão|lũ|dông|triều)(?!\p{L})[^,;]{0,40}$/u;

/** `Tổ chức tổng kiểm tra từ ngày … đến ngày …`: the days in which something ordered is to be done, outside of brackets. */
export function isOrderedStretch(time: TimeExpression, around: Surroundings, issuedOn: string | null): boolean {
  // "báo cáo kết quả công tác … từ ngày … đến ngày …": what the report covers, where it has begun already.
  // "Ngân hàng tạm ngừng giao dịch từ … đến …": how long something is stopped, nobody being told.
  if (STOPPED.test(around.clauseBefore || around.sentenceBefore) && !occurs(TOLD, around.sentenceBefore)) return false;
  // "ứng phó với đợt rét từ ngày … đến ngày …": how long the weather lasts.
  if (SPELL.test(around.clauseBefore)) return false;
  const begun = time.first !== null && issuedOn !== null && time.first.slice(0, issuedOn.length) < issuedOn;
  if (begun && REPORTED_ON.test(around.clauseBefore)) return false;
  return (
    /-range$/u.test(time.rule) &&
    (!around.bracketed || TIMED_BRACKET.test(around.lineBefore)) &&
    (orderedIn(around.sentenceBefore) ||
      isLed(around.sentenceBefore) ||
      RECEIVED.test(around.sentenceBefore) ||
      orderedIn(around.clauseBefore) ||
      (around.clauseBefore === '' && orderedIn(around.after.slice(0, 80))))
  );
}

/** "…, 63 tỉnh phải gửi", "phải hoàn thành", of ranges of days "sẽ rà soát" too: what follows a time that opens its clause. */
const MUST = quick(
  new RegExp(
    `^,? ?(?![^.;]{0,60}(?<!\\p{L})(?:yêu cầu|đề nghị|chỉ đạo|nhấn mạnh)(?!\\p{L}))(?:[\\p{L}\\d ,]{2,60} )?(?:phải|cần) (?:được )?(?:xong|(?:\\p{L}+ ){1,2}(?:xong|dứt điểm)|nỗ lực|tập trung|quyết tâm|${anyOf(ORDER_VERBS)})(?!\\p{L})`,
    'u',
  ),
);
const WILL = quick(new RegExp(`^,? ?(?:[\\p{L}\\d ,]{2,60} )?(?:sẽ|phải) (?:được )?${anyOf(ORDER_VERBS)}(?!\\p{L})`, 'u'));

const HAVE = quick(/^,? ?(?:[\p{L}\d ]{2,60} )?phải (?:trình |đưa )?(?:có|được) /u);

const IS_LIMIT = quick(/^ ?(?::|là|,) (?:thời )?hạn (?:cuối|chót|nộp|gửi|chậm nhất)(?!\p{L})/u);

/** `Ngày 13/3: hạn cuối nộp hồ sơ`, `ngày 25/5 là hạn chót để …`: what stands behind the day calls it the limit. */
export function isCalledLimit(time: TimeExpression, around: Surroundings): boolean {
  return time.kind === 'date' && IS_LIMIT.test(around.after);
}

/** `Ngày 1/5, các xã phải gửi đề án`: a time at the head of its clause, behind which someone is obliged to something. */
export function isObliged(time: TimeExpression, around: Surroundings): boolean {
  if (isCalledLimit(time, around)) return true;
  // "phấn đấu 6 tháng đầu năm thu đạt 55%": a target of that time.
  if (time.kind === 'period' && /(?<!\p{L})phấn đấu(?: trong)? $/u.test(around.clauseBefore)) return true;
  if (around.clauseBefore !== '' || around.bracketed || time.kind === 'relative') return false;
  // "hôm 20/5 là phải thông đường", whatever the verb.
  if (time.kind === 'date' && /^ là phải \p{L}/u.test(around.after)) return true;
  // "Ngày 20/11, phải có giấy phép", "quý II phải có câu trả lời".
  if ((time.kind === 'date' || PERIOD.test(time.rule)) && HAVE.test(around.after)) return true;
  // "Năm 2026, Sở Dân tộc có trách nhiệm hoàn thành …", "6 tháng cuối năm, Cục Thuế tập trung thu nợ".
  if (time.kind === 'period' && around.sentenceBefore === '' && CHARGED.test(around.after)) return true;
  return (/-range$/u.test(time.rule) ? WILL : MUST).test(around.after);
}

/**
 * `Năm 2026 và những năm tiếp theo, Sở Nội vụ tổ chức …`, `Quý III năm 2026, Sở Tư pháp …`: a year that is not over, or a period to come, opens
 * its sentence, a body and what it does behind it.
 */
export function isOfPeriodToCome(candidate: Candidate): boolean {
  const { time, around, issuedOn } = candidate;
  if (time.kind !== 'period' || around.sentenceBefore !== '' || around.bracketed || time.last === null || issuedOn === null)
    return false;
  const ahead =
    time.rule === 'year' ? time.last.slice(0, 4) >= issuedOn.slice(0, 4) : PERIOD.test(time.rule) && isToCome(candidate);
  const behind = around.after.replace(/^,? /u, '');
  // "Năm 2026 phấn đấu có …", "Quý III/2026, hoàn thành …": nobody named; of the year that is going on only what is aimed at.
  const step = time.rule !== 'year' ? BEGINS_STEP : isToCome(candidate) ? ENDS_STEP : AIMS;
  const led = isLedByBody(behind) || (step.test(behind) && !occurs(HELD, behind));
  return ahead && led && !/(?<!\p{L})(?:đã|được)(?!\p{L})/u.test(behind) && !occurs(EVENT, behind);
}

const AIMS = wordsAtStart('(?:phấn đấu|tập trung|quyết tâm|nỗ lực)');
const ENDS_STEP = wordsAtStart(
  '(?:phấn đấu|tập trung|quyết tâm|cơ bản )?(?:hoàn thành|hoàn tất|phê duyệt|ban hành|khởi công|khánh thành|bàn giao|phấn đấu|tập trung|quyết tâm)',
);
const BEGINS_STEP = wordsAtStart(
  '(?:phấn đấu|tập trung|quyết tâm|cơ bản )?(?:hoàn thành|hoàn tất|phê duyệt|ban hành|khởi công|khánh thành|bàn giao|trình|triển khai|tổ chức|thực hiện|xây dựng|rà soát|đưa|phấn đấu|tập trung|quyết tâm)',
);

const CHARGED = quick(/^, [\p{L}, -]{2,90} (?:có trách nhiệm|tập trung|phấn đấu|quyết tâm) \p{L}/u);

/** "tình hình thực hiện trong tháng 6 và 6 tháng đầu năm": a month and the months up to it are what a report covers. */
export function isCoveredByReport(time: TimeExpression, around: Surroundings): boolean {
  return time.kind === 'period' && /^(?:,| và) (?:\d{1,2}|ba|sáu|chín) tháng (?:đầu )?năm(?!\p{L})/u.test(around.after);
}

const PERIOD = /^(?:quarter|month|short-month|part-of-year|week-of-month|days-of-month)$/u;
const BEGINS_WITH_VERB = wordsAtStart(`(?:${anyOf(ORDER_ADVERBS)} )?${anyOf(ORDER_VERBS)}`);

/** `- Lập danh mục công trình xuống cấp (Quý II/2026).`: a period alone in the bracket that ends a provision is when its work is done. */
export function isPeriodOfWork(time: TimeExpression, around: Surroundings): boolean {
  const { lineBefore, sentenceBefore, after, bracketed } = around;
  if (
    !bracketed ||
    !(PERIOD.test(time.rule) || (time.rule === 'year' && /\((?:trong|hoàn thành) ?/u.test(lineBefore))) ||
    !/^ ?\)[. ]*$/u.test(after) ||
    !/\((?:trong|dự kiến|thực hiện|hoàn thành)? ?$/u.test(lineBefore)
  )
    return false;
  return BEGINS_WITH_VERB.test(sentenceBefore) && !occurs(EVENT, sentenceBefore);
}

/** `Tháng 4/2027: Tổ chức hội thi`, `Ngày 15/4: Gửi hồ sơ`, `Ngày 8/7 - 17/7/2027: Các trường nhận đơn`: a time still to come at the head of its line, with the work behind its colon. */
export function isOfTimeline({ time, around, issuedOn }: Candidate): boolean {
  if (
    (!PERIOD.test(time.rule) && time.kind !== 'date' && !/-range$/u.test(time.rule)) ||
    around.bracketed ||
    !/^(?:[-–+*•] ?|\p{L}[.)] |\d{1,2}[.)] )?(?:trong )?$/u.test(around.lineBefore)
  )
    return false;
  const work = /^ ?: (.*)/u.exec(around.after)?.[1];
  return (
    work !== undefined &&
    (BEGINS_WITH_VERB.test(work) || isLedByBody(work)) &&
    !occurs(EVENT, work) &&
    (issuedOn === null || isToCome({ time, issuedOn }))
  );
}

/** `Cuối quý II, các xã hoàn thành …`: the turn of a period, needing no preposition, opens its sentence. */
export function isTurnAtHead(time: TimeExpression, around: Surroundings): boolean {
  if (time.turn !== true || around.bracketed) return false;
  // "…; cuối tháng 11 trình UBND xã": it opens a clause, the work right behind it.
  if (around.clauseBefore === '' && BEGINS_WITH_VERB.test(around.after.trimStart())) return true;
  return around.sentenceBefore === '' && /^, /u.test(around.after);
}

/** `Năm 2026 và các năm tiếp theo, giao Sở …`: a year still to end, at the head of an order to a body. */
export function isYearOfOrder({ time, around, issuedOn }: Candidate): boolean {
  if (time.rule !== 'year' || around.sentenceBefore !== '' || time.last === null) return false;
  return GIVEN_TO.test(around.after) && (issuedOn === null || time.last.slice(0, issuedOn.length) >= issuedOn);
}

const GIVEN_TO =
  /^, (?:giao|yêu cầu|đề nghị|phân công) (?:các|sở|bộ|ubnd|ủy ban|phòng|công an|ban|văn phòng|cục|chi cục|chủ tịch|giám đốc|thủ trưởng|hội|trường|trung tâm)(?!\p{L})/u;

/** A period before, which opens the sentence or says when the part before is done, and the end of that part. */
const IN_TURN = quick(
  /^(?:(?:[-+*•] )?(?:[\d.]+ )?(?:tiến độ|thời gian|lộ trình|kế hoạch)(?: [^:;]{2,60})?: )?(?:(?:[-+*•] )?(?:trong|từ|đến|hết|cuối) )?(?:quý|tháng|năm) [^:]*[;,] ?$|(?<!\p{L})(?:hoàn thành|xong|trình|phê duyệt|ban hành) (?:[^;:]{2,60} )?(?:trong|trước|hết) (?:quý|tháng|năm) [^;:]*; ?$/u,
);

/** `Trong quý I, Sở trình …; Quý II, tổ chức …`: the next period of a sentence that has one, opening its clause with the work behind it. */
export function isPeriodInTurn({ time, around, issuedOn }: Candidate): boolean {
  if (!(PERIOD.test(time.rule) || time.rule === 'year') || around.bracketed || around.clauseBefore !== '') return false;
  const work = /^,? (.*)/u.exec(around.after)?.[1];
  return work !== undefined && BEGINS_WITH_VERB.test(work) && IN_TURN.test(around.sentenceBefore) && isToCome({ time, issuedOn });
}
