import type { Surroundings } from '@/lib/deadlines/clause';
import type { Cue } from '@/lib/deadlines/cue';
import type { TimeExpression } from '@/lib/deadlines/time-expression';
import { anyOf, words, wordsAtEnd, wordsAtStart } from '@/lib/text/pattern';
import { ORDER_VERBS } from '@/lib/text/verbs';

const BEGINS_WITH_VERB = wordsAtStart(anyOf(ORDER_VERBS));
const WORK = words(anyOf(ORDER_VERBS));

export interface Candidate {
  time: TimeExpression;
  cue: Cue | null;
  around: Surroundings;
  labelled: boolean;
  /** The document's date, as much as is known, for telling past times. */
  issuedOn: string | null;
}

/** A reason why a time binds nobody. The first that applies drops it. */
interface Refiner {
  name: string;
  applies(candidate: Candidate): boolean;
}

const CONDITION = wordsAtEnd(
  '(?:(?:đã )?được (?:phê duyệt|cấp|giao|ký|ban hành|công nhận|tuyển dụng|thành lập|khởi công|tiếp nhận|thông qua|giải quyết|cấp phép|bổ nhiệm|hình thành|đầu tư|xây dựng)|(?<!(?:học|thí|giáo|phục|vệ|phát|dân) )sinh|sinh ra|phát sinh|có hiệu lực|còn hiệu lực|ký kết|nhập ngũ|tốt nghiệp|tồn tại|tồn đọng|đã [^,;.]{1,40}|từ)',
);
const CONDITION_AHEAD =
  /(?:(?:đối với|trường hợp|nếu|những|các)[^,;:]{0,80}(?:được|đã|có|phát sinh|ban hành|nộp|tiếp nhận|hoàn thành)|(?:đối với|trường hợp|những|các) [^,;:]{2,60}(?<!phải |cần |chưa )(?:được|đã) [^,;:]{2,40}|(?:hợp đồng|hồ sơ|dự án|quyết định|giấy phép|văn bản)(?: [^,;:]{0,40})? (?:ký|cấp|nộp|ban hành|phê duyệt)) ?$/u;
const DATA_PERIOD = wordsAtEnd(
  '(?:(?:số liệu|lũy kế|dữ liệu|kết quả thực hiện|thống kê|kết quả)(?: [^,;.]{0,30})? (?:tính|chốt)(?: từ)?|số liệu|lũy kế|tính|tính từ|kỳ báo cáo|thời điểm chốt|chốt số liệu|mốc thời gian)(?: đến)? ?',
);
const EFFECT = words(
  '(?:có|hết|còn) hiệu lực|có thời hạn|hợp đồng [^,;]{0,30}thời hạn|hiệu lực thi hành|bắt đầu áp dụng|được gia hạn|được hưởng|được miễn|được kéo dài|được áp dụng|có giá trị|giá trị sử dụng|thay thế quyết định|bãi bỏ',
);
const TERM = wordsAtEnd(
  '(?:giai đoạn|thời kỳ|nhiệm kỳ|khóa|niên độ|niên vụ|tầm nhìn|định hướng|tầm nhìn đến|định hướng đến)(?: [^,;.\\d]{0,20})? ?',
);
/** Before a limit the word must stand right there: "phương án cho giai đoạn tới chậm nhất …" is a limit like any other. */
const BARE_TERM = wordsAtEnd('(?:giai đoạn|thời kỳ|nhiệm kỳ|khóa|niên độ|niên vụ|tầm nhìn|định hướng) ?');
const FORECAST = words(
  'dự báo|(?<!thời gian |thời hạn |tiến độ |ngày )dự kiến|ước tính|ước đạt|ước thực hiện|có khả năng|khả năng sẽ',
);
const PAST = words(
  'đã|đạt được|so với|cùng kỳ|vừa qua|thời gian qua|trước đây|vẫn còn|còn chậm|đã được|kết quả đạt|ghi nhận|xảy ra|diễn ra|kỷ niệm|chào mừng|hội nghị sơ kết|hội nghị tổng kết|sau khi nghe',
);
const PAST_AHEAD = /^ ?(?:,)? ?(?:[\p{L}\d ,]{0,60} )?(?:đã|đạt|tăng|giảm|ước|có nhiều|vẫn còn|bị)(?!\p{L})/u;
const NAME_OF_DOCUMENT = words(
  'đề án|kế hoạch|chương trình|chiến lược|quy hoạch|nghị quyết|quyết định|dự án|đề cương|chỉ thị|phương án|kết luận|luật|nghị định|báo cáo|công văn|thông báo',
);
const TARGET = words(
  'phấn đấu|hoàn thành|đạt|bảo đảm|đảm bảo|thuộc nhóm|có ít nhất|có trên|tối thiểu|giảm|tăng|nâng|xếp|đưa|giải ngân|mục tiêu|chỉ tiêu|xóa|100%|\\d+%',
);
const EVENT = words(
  'bầu cử đại biểu|ngày bầu cử|kỳ thi|tháng hành động|tuần lễ|tháng cao điểm|diễn ra|khai mạc|bế mạc|tham dự|dự kiến tổ chức|mít tinh|lễ hội|ngày hội|tiếp công dân|nghỉ lễ|nghỉ tết|kỷ niệm|chào mừng|hưởng ứng',
);
/** "tại phiên họp … tổ chức vào tháng 8": the day of a meeting, not of the work. */
const HELD = wordsAtEnd(
  '(?:phiên họp|kỳ họp|hội nghị|cuộc họp|đại hội|lễ|buổi|hội thi)(?: [^,;:]{0,80})? (?:được tổ chức|tổ chức|diễn ra|khai mạc) ?',
);
const ORDERED_AT = words(
  'mở|ra quân|phát động|tiến hành|hoàn thành|xong|gửi|báo cáo|nộp|trình|ban hành|tổ chức|triển khai|thực hiện|công bố|kết thúc|phê duyệt|hoàn thiện|tổng hợp|xây dựng|rà soát|họp|kiểm tra|đề xuất|tham mưu',
);
/** "(thời gian từ …", "thời gian thực hiện 02 tháng (từ …": what stands in the bracket is the time of the work. */
const TIMED_BRACKET = /\((?:thời gian|thời hạn|thực hiện)[^()]{0,30}$|(?:thời gian|thời hạn)[^().;]{0,40} \($/u;
const DATED_NOUN = wordsAtEnd(
  '(?:nhiệm vụ|kết quả|tình hình|(?<!ngừng |vào |dừng )hoạt động|sự kiện|phát sinh|kế hoạch vốn|vốn|dự toán|số thu|kinh phí|biên chế|lao động|năm học|mùa vụ) ?',
);

/** In this order. Each is a rule of the language, tested with sentences that it drops and sentences that it leaves. */
export const NOT_BINDING: readonly Refiner[] = [
  {
    name: 'no-cue',
    applies: ({ time, cue, labelled, around }) =>
      cue === null &&
      !labelled &&
      !time.selfBinding &&
      time.kind !== 'recurring' &&
      !isOrderedStretch(time, around) &&
      !isHandedIn(time, around),
  },
  {
    name: 'past-stretch',
    applies: ({ time, cue, labelled, issuedOn }) =>
      !labelled && cue === null && time.last !== null && issuedOn !== null && time.last.slice(0, issuedOn.length) < issuedOn,
  },
  { name: 'effect', applies: ({ around, time }) => time.kind !== 'recurring' && EFFECT_NEAR(around) },
  {
    name: 'condition',
    applies: ({ cue, around }) =>
      cue?.relation === 'before' &&
      (CONDITION.test(around.sentenceBefore.trimEnd()) || CONDITION_AHEAD.test(around.clauseBefore)),
  },
  {
    name: 'data-period',
    applies: ({ cue, around, labelled, time }) =>
      !labelled &&
      (cue !== null || /-range$/u.test(time.rule)) &&
      cue?.relation !== 'before' &&
      (DATA_PERIOD.test(around.clauseBefore.slice(-60)) || /(?:số liệu|kỳ báo cáo)[^,;.]{0,30}: ?$/u.test(around.sentenceBefore)),
  },
  {
    name: 'procedure',
    applies: ({ time, around }) =>
      time.kind === 'relative' &&
      (/thời (?:hạn|gian) giải quyết[^.;]{0,20}$/u.test(around.lineBefore) ||
        OF_CITIZENS.test(around.sentenceBefore) ||
        /(?<!\p{L})(?:có quyền|được quyền)(?!\p{L})/u.test(around.sentenceBefore)),
  },
  { name: 'stretch-of-events', applies: isStretchOfEvents },
  {
    name: 'term',
    applies: ({ around, labelled, cue }) =>
      !labelled && (cue?.strength === 'limit' ? BARE_TERM : TERM).test(around.clauseBefore.slice(-60)),
  },
  {
    name: 'anchor-of-count',
    applies: ({ cue, around }) => cue === null && /(?:kể từ|tính từ|từ) (?:ngày )?$/u.test(around.clauseBefore),
  },
  { name: 'forecast', applies: isForecast },
  { name: 'past', applies: isPast },
  {
    name: 'if',
    applies: ({ around }) =>
      /^(?:nếu|trường hợp) (?!.*(?<!\p{L})(?:thì|báo cáo|trình|gửi|đề xuất|hoàn thành)(?!\p{L}))/u.test(around.clauseBefore) ||
      /(?<!\p{L})nếu$/u.test(around.clauseBefore.trim()) ||
      (/(?<!\p{L})thì(?!\p{L})/u.test(around.after) &&
        /(?<!\p{L})(?:nếu|trường hợp) (?!.*(?<!\p{L})thì(?!\p{L}))/u.test(around.sentenceBefore)),
  },
  { name: 'asked-before', applies: isAskedBefore },
  {
    name: 'meeting',
    applies: ({ time, cue, around, labelled }) =>
      labelled && cue === null && /T\d/u.test(time.value ?? '') && /thời gian(?: họp| tổ chức)?\s*:\s*$/u.test(around.lineBefore),
  },
  {
    name: 'event',
    applies: ({ around, cue, labelled }) =>
      !labelled && cue?.strength === 'stretch' && (matches(EVENT, around.clauseBefore) || HELD.test(around.clauseBefore)),
  },
  { name: 'horizon', applies: isBareHorizon },
  {
    name: 'at-without-order',
    applies: ({ cue, around, labelled }) => !labelled && cue?.relation === 'at' && !matches(ORDERED_AT, around.sentenceBefore),
  },
  {
    name: 'dated-noun',
    applies: ({ cue, around, labelled, time }) =>
      !labelled && cue?.strength === 'stretch' && time.rule === 'year' && DATED_NOUN.test(around.clauseBefore.trimEnd()),
  },
  {
    name: 'about-what',
    applies: ({ cue, around, labelled }) =>
      !labelled && cue?.strength === 'stretch' && /^(?:đối với|về|tại|so với|theo) /u.test(around.clauseBefore),
  },
  { name: 'year-of-a-name', applies: isYearOfName },
  {
    name: 'bracketed-range',
    applies: ({ time, around, cue, labelled }) =>
      /-range$/u.test(time.rule) && cue === null && !labelled && around.bracketed && !TIMED_BRACKET.test(around.lineBefore),
  },
];

function orderedIn(words: string): boolean {
  return matches(ORDERED_AT, words) && !matches(EVENT, words);
}

/** What citizens and enterprises do with an office. */
const OF_CITIZENS =
  /^(?:cha|mẹ|cha, mẹ|công dân|người (?:nộp|dân|sử dụng|lao động|mua|bán)|thí sinh|khách hàng|cá nhân|tổ chức, cá nhân|doanh nghiệp) (?!phải)/u;

/** "Từ chiều 22/7 đến hết ngày 24/7, khu vực có mưa to": how long something lasts, nobody being told anything. */
function isStretchOfEvents({ cue, around, labelled }: Candidate): boolean {
  if (labelled || cue === null || !/(?:đến|tới)/u.test(cue.relation === 'by' || cue.relation === 'until' ? 'đến' : ''))
    return false;
  if (!/(?:^|\s)từ [^,;]*\d[^,;]*$/u.test(around.clauseBefore)) return false;
  return !matches(ORDERED_AT, around.sentenceBefore) && !matches(ORDERED_AT, around.after.slice(0, 80));
}

/** `Tổ chức tổng kiểm tra từ ngày … đến ngày …`: the days in which something ordered is to be done, outside of brackets. */
function isOrderedStretch(time: TimeExpression, around: Surroundings): boolean {
  return (
    /-range$/u.test(time.rule) &&
    (!around.bracketed || TIMED_BRACKET.test(around.lineBefore)) &&
    (orderedIn(around.sentenceBefore) ||
      orderedIn(around.clauseBefore) ||
      (around.clauseBefore === '' && orderedIn(around.after.slice(0, 80))))
  );
}

const HANDED_IN = wordsAtEnd(
  '(?:gửi|nộp|trình|báo cáo|hoàn thành|xong|bàn giao)(?! số)(?: (?!số |ngày |đã |của )[^,;:.()\\d]{1,20}){0,6} ?',
);

/**
 * `gửi UBND xã ngày 15/11/2026`, `báo cáo kết quả cuối tháng 9`: a day, or the turn of a period, that ends a clause of handing
 * in needs no preposition.
 */
function isHandedIn(time: TimeExpression, around: Surroundings): boolean {
  const day = time.kind === 'date' || (time.kind === 'period' && time.turn === true);
  if (!day || around.bracketed || !/^ ?(?:[,;.)]|$)/u.test(around.after)) return false;
  if (/(?<!\p{L})(?:số|theo|tại|căn cứ|đã|vừa|của|từ) ?[^,;]*$/u.test(around.clauseBefore)) return false;
  return HANDED_IN.test(around.clauseBefore);
}

function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function EFFECT_NEAR(around: Surroundings): boolean {
  return matches(EFFECT, around.clauseBefore.slice(-80));
}

/** What is expected even before a limit: `dự báo` may be what is handed in by it. */
const EXPECTED = words('(?<!thời gian |thời hạn |tiến độ |ngày )dự kiến|ước (?:hoàn thành|thực hiện|đạt)');
/** "Theo kế hoạch, …", "dự kiến, …" right before the clause of the time. */
const PLANNED_AHEAD = /(?:^|[;,:] ?)(?:theo (?:kế hoạch|tiến độ|dự kiến)(?: [^,;]{0,30})?|dự kiến), ?$/u;
/** Words that give an order between a forecast and the time take the time back: "dự kiến …; yêu cầu … trước ngày …". */
const TOLD_SINCE = words('yêu cầu|đề nghị|giao|phải|cần|chỉ đạo|phấn đấu|quyết tâm');

/** What is expected or planned is told, not set ("dự kiến hoàn thành trước ngày …", "theo kế hoạch, … hoàn thành vào …"). */
function isForecast({ around, cue, labelled }: Candidate): boolean {
  if (labelled) return false;
  const clause = around.clauseBefore;
  if (clause === '' && /^ ?(?:dự kiến|ước|dự báo)(?!\p{L})/u.test(around.after)) return true;
  const expected = [...clause.matchAll(cue?.strength === 'limit' ? EXPECTED : FORECAST)].at(-1);
  // "… kiểm kê hiện vật; dự kiến hoàn thành trong quý III": how long the work that is ordered before it may take.
  if (
    /^dự kiến hoàn thành ?$/u.test(clause) &&
    matches(WORK, around.sentenceBefore.slice(0, -clause.length)) &&
    !/^[^,;]{0,80}(?<!\p{L})(?:đã|đang)(?!\p{L})/u.test(around.sentenceBefore)
  )
    return false;
  if (expected !== undefined) return !matches(TOLD_SINCE, clause.slice(expected.index));
  const said = around.sentenceBefore.replace(/\([^()]*\) ?/gu, '');
  return PLANNED_AHEAD.test(said.slice(0, said.length - clause.length)) && !matches(TOLD_SINCE, clause);
}

/** A time that is over when the document is signed, or whose clause tells what has been. */
function isPast({ time, cue, around, labelled, issuedOn }: Candidate): boolean {
  if (labelled || time.kind === 'recurring') return false;
  const issuedDay = issuedOn ?? '';
  const ahead = time.certain && time.last !== null && issuedDay !== '' && time.last.slice(0, issuedDay.length) > issuedDay;
  if (around.clauseBefore === '' && !ahead && PAST_AHEAD.test(around.after)) return true;
  if (
    /^(?:hiện )?(?:đã|đang) /u.test(around.clauseBefore) &&
    !/(?<!\p{L})(?:phải|cần|yêu cầu|đề nghị)(?!\p{L})/u.test(around.clauseBefore)
  )
    return true;
  if (cue?.strength === 'limit') return isLongPast(time, around, issuedOn);
  if (/^ ?(?:của [^,.;]{2,40} )?đã (?:được|có|đạt|hoàn thành)/u.test(around.after)) return true;
  const issued = issuedOn ?? '';
  if (time.last !== null && issued !== '' && time.last.slice(0, issued.length) < issued) return true;
  const past = [...around.clauseBefore.matchAll(PAST)].at(-1);
  return past !== undefined && !/(?<!\p{L})(?:phải|cần|yêu cầu|đề nghị)(?!\p{L})/u.test(around.clauseBefore.slice(past.index));
}

/** What an earlier paper asked ("đã có Công văn số … đề nghị … trước ngày …"): that day is told, not set. */
function isAskedBefore({ time, around, labelled, issuedOn }: Candidate): boolean {
  if (labelled || time.kind === 'recurring') return false;
  const over = time.last !== null && issuedOn !== null && time.last.slice(0, issuedOn.length) < issuedOn;
  const unmet = /(?<!\p{L})(?:tuy nhiên|nhưng|đến nay|chưa)(?!\p{L})/u.test(around.after);
  if (
    (over || unmet || issuedOn === null) &&
    /(?<!\p{L})đã (?:có|ban hành|gửi|ký)(?: ban hành)? (?:công văn|văn bản|công điện|chỉ thị|kế hoạch|thông báo|quyết định)/u.test(
      around.sentenceBefore,
    )
  )
    return true;
  const past = time.last !== null && issuedOn !== null && time.last.slice(0, 4) < issuedOn.slice(0, 4);
  return (
    past &&
    /(?:nghị quyết|quyết định|công văn|kế hoạch|chỉ thị|kết luận) số .*(?:yêu cầu|giao|quy định|đề ra)/u.test(
      around.sentenceBefore,
    )
  );
}

/** A limit that is over before the document's year, in a clause that orders nothing ("Trước năm 2015, khu vực này là …"). */
function isLongPast(time: TimeExpression, around: Surroundings, issuedOn: string | null): boolean {
  if (time.last === null || issuedOn === null || time.last.slice(0, 4) >= issuedOn.slice(0, 4)) return false;
  return (
    !matches(ORDERED_AT, around.clauseBefore) && !(around.clauseBefore === '' && matches(ORDERED_AT, around.after.slice(0, 40)))
  );
}

/** `đến năm 2030` binds where it is a target of something, not where it is the horizon in the name of a plan. */
function isBareHorizon({ cue, around, labelled, time, issuedOn }: Candidate): boolean {
  if (labelled || cue?.strength !== 'horizon') return false;
  if (matches(NAME_OF_DOCUMENT, around.clauseBefore)) {
    const name = [...around.clauseBefore.matchAll(NAME_OF_DOCUMENT)].at(-1)?.index ?? 0;
    return !matches(TARGET, around.clauseBefore.slice(name));
  }
  const ahead = time.last !== null && issuedOn !== null && time.last > issuedOn;
  if (
    around.clauseBefore === '' &&
    ahead &&
    /^, ?(?:toàn bộ|100%|tất cả|mọi|các|mỗi|\d+%)(?!\p{L}).*(?:được|hoàn thành|có|đạt|sử dụng|bảo đảm)/u.test(around.after)
  )
    return false;
  if (around.clauseBefore === '' && BEGINS_WITH_VERB.test(around.after.replace(/^[ ,:]+/u, ''))) return false;
  if (time.kind === 'date') return !matches(ORDERED_AT, around.clauseBefore) && !matches(TARGET, around.clauseBefore);
  return !matches(TARGET, around.sentenceBefore) && !matches(TARGET, around.after);
}

/** `… Kế hoạch cải thiện các chỉ số trong năm 2024`: the year belongs to the name of what is drawn up. */
function isYearOfName({ time, cue, around, labelled }: Candidate): boolean {
  if (labelled || time.rule !== 'year' || cue?.relation !== 'within') return false;
  const clause = around.sentenceBefore.slice(
    Math.max(around.sentenceBefore.lastIndexOf(';'), around.sentenceBefore.lastIndexOf(':')) + 1,
  );
  const name = [...clause.matchAll(NAME_OF_DOCUMENT)].at(-1);
  return (
    name !== undefined &&
    clause.length - name.index > 12 &&
    /(?:của|về|nâng cao|cải thiện|phát triển)/u.test(clause.slice(name.index)) &&
    !/phấn đấu|hoàn thành|đạt |ít nhất|tối thiểu|100%/u.test(clause.slice(name.index))
  );
}
