import { quick } from '@/lib/text/letters';
import { anyOf } from '@/lib/text/pattern';
import { endsNoun, ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';
import { closedName } from './closed-name';
import { isComplete } from './complete';
import { modifierFollows, PLACING_ONLY, takeUnits, withModifiers } from './modifiers';
import { officeName, smallOfficeName } from './office-name';
import { CENTRAL, COMMITTEE, FIELD, GROUP, JOINT, LEVEL, NAMED, POST, QUANTIFIER, UNIT } from './patterns';
import { readCommittee } from './read-committee';
import { readGroup } from './read-group';
import { isCapital, nameFollows, type Source, skipSpace, sticky, take, takeName, takeNameWord } from './scan';

/** Head nouns that mean nothing alone: the small words behind them are their name, verbs among them ("Hội đồng thẩm định", "Cục quản lý thị trường"). */
const INCOMPLETE =
  /^(?:hội đồng|tổ|ban|đoàn|đội|tiểu ban|cục|chi cục|vụ|phòng|trung tâm|công ty|tổng công ty|viện|quỹ|hội|trạm|ban quản lý|bộ phận|liên đoàn|hiệp hội)$/u;

/** Those of them whose names are long ("Ban quản lý dự án đầu tư xây dựng"). */
const LONG_NAMED = /^(?:ban quản lý|hội đồng|quỹ|trung tâm|công ty|tổng công ty|viện)$/u;

const ACTS = anyOf([...ORDER_VERBS, ...ORDER_ADVERBS]);
const VERB = sticky(ACTS);
/** Companies, schools and the like, whose names end with a proper one. */
const NAMED_BY_PLACE =
  /^(?:(?:tổng )?công ty(?: [\p{L} ]+)?|ctcp|nhà máy|xí nghiệp|hợp tác xã|trường(?: [\p{L} ]+)?|bệnh viện|trạm|hạt kiểm lâm|nông trường|lâm trường|đồn biên phòng)$/u;
const PROPER = quick(/(?: \p{Lu}\p{Ll}+){2}$/u);
/** Kinds of bodies that no other word of the language is like. */
const KIND_ALONE = /^(?:công ty|sở|bộ|cục|tổng cục|chi cục|trung tâm|bệnh viện|học viện|cảng vụ|chi nhánh)$/u;
/** What whoever orders does, not whoever is told. */
const SPEAKS = sticky('đề nghị|yêu cầu|giao|thông báo|chỉ đạo|kiến nghị|phân công|lưu ý|xin|kính|trân trọng');
const MODAL = sticky('sẽ|dự kiến|phải|cần|có trách nhiệm|cũng|đã');
const SMALL_WORD = quick(/[\p{Ll}\p{M}]+/uy);
/** Committees that a group of bodies has in common ("Đảng ủy các cơ quan Đảng tỉnh"). */
const PARTY_COMMITTEE = /^(?:đảng ủy|đảng bộ|công đoàn|đoàn thanh niên|ban thường vụ|ban chấp hành|thường trực)$/u;
const MEMBERS = sticky(
  'khối các cơ quan|chi đoàn|công đoàn|chi hội|liên đội|đoàn|hội|cơ quan|đơn vị|doanh nghiệp|trường|huyện ủy|thị ủy|thành ủy|quận ủy|tỉnh ủy|đảng ủy|đảng bộ|chi bộ',
);
const OF_THE_PARTY = sticky(' đảng');
/** What a name never runs over, however long it is: how orders to a body begin. */
const ORDERED = sticky(
  'tổng hợp|rà soát|lập danh sách|gửi|cử|bố trí|trình|đề xuất|chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|khẩn trương|tiếp tục|chủ động|báo cáo|tham mưu|hoàn thành|thường xuyên|kịp thời|nghiêm túc|đề nghị|yêu cầu|kính đề nghị|trân trọng|nhấn mạnh|khẳng định|cho biết|phát biểu|lưu ý',
);
/** Nor is that a company's name. */
const OF_COMPANY = sticky('cam kết|khắc phục|bố trí|huy động|bồi thường|hoàn trả|nộp');
/** What a body is, does, has done or must do, no name of it. */
const COPULA = sticky(
  'là|đã|đang|sẽ|phải|dự kiến|rất|luôn|(?<!vắc )xin|mong|hân hạnh|vui lòng|kính (?:mời|mong|báo|đề nghị)|cần(?! (?:thơ|giờ)(?!\\p{L}))',
);
/** "Văn phòng sáng thứ Năm hằng tuần …": when, no name. */
const WHEN = sticky(
  '(?:sáng|trưa|chiều|tối|đêm) (?:thứ|ngày|chủ nhật|mai|nay|hằng|hàng|mỗi)|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật',
);
/** "Đảng ủy cấp trên trực tiếp": which of its kind, said behind the name. */
const OF_RANK = sticky('cấp (?:trên|dưới)');
/** Small words that no name runs over. */
const STOP = sticky(
  'yêu cầu|đề nghị|giao|chỉ đạo|kiến nghị|phân công|để|theo|căn cứ|tại|từ|trong|về|cho|với|khi|nếu|trên|phải|cần|có|đã|sẽ|được|là|do|gửi|trình|của|thuộc|nhằm|và|hoặc|các|những|này|này|trước|sau|ngay|vào|đến|bằng|như|qua|thông qua|giúp|liên quan|khác|nêu|đang|rằng|trực thuộc|đối với|mà|nơi|hàng|hằng|mỗi|không|chưa|thì|ra|cũng|vẫn|đều|còn|vừa|sản xuất',
);
/** "Trung tâm Hỗ trợ phát triển giáo dục hòa nhập tỉnh": words of a long name up to the unit that closes it, no preposition among them. */
const UP_TO_UNIT = quick(
  /(?: (?!(?:trên|tại|cho|các|những|với|về|từ|đến|trong|theo|để|của|và|chủ trì|phối hợp|báo cáo|tham mưu|hoàn thành|trình|ubnd|hđnd|ủy ban|sở|phương án|kế hoạch|dự thảo)(?!\p{L}))\p{L}+){1,7}? (?:tỉnh|huyện|thành phố|xã|phường|thị xã|quốc gia)(?![\p{L}])/uy,
);
/** How many small words a name may have in a row: behind a field of administration, which is a whole name, fewer. */
const MOST_SMALL = 6;
const MOST_SMALL_BEHIND_FIELD = 4;

/**
 * Where a body with a name ends, from the end of its head noun; null where nothing names it. A name is made of fields of
 * administration, capital words, and small words that begin no verb; a level, unit and place end it.
 *
 * @param head where the head noun begins
 * @param from where it ends
 */
export function readNamed(source: Source, head: number, from: number): number | null {
  const { text, folded, limit } = source;
  const noun = folded.slice(head, from);
  const closed = closedName(source, noun, from);
  if (closed !== null) return withModifiers(source, closed, PLACING_ONLY);
  const office = officeName(source, noun, from) ?? smallOfficeName(source, noun, from);
  let end = office ?? from;
  let small = 0;
  let afterField = office !== null;
  let naming = office === null && INCOMPLETE.test(noun);
  const proceed = (to: number, field = false) => {
    end = to;
    small = 0;
    afterField = field;
    naming = false;
  };
  while (end < limit) {
    const start = skipSpace(folded, end);
    const joint = take(JOINT, folded, end);
    if (joint !== null && joint > start) {
      const next = nextPart(source, joint, noun, folded.slice(from, end));
      if (next === null) break;
      proceed(next);
      continue;
    }
    if (start === end) break;
    const committee = take(COMMITTEE, folded, start);
    if (committee !== null) {
      end = readCommittee(source, committee);
      break;
    }
    const field = take(FIELD, folded, start);
    const verb = end === from ? take(VERB, folded, start) : null;
    const begins = end === from && (verb === null || (field !== null && field > verb));
    if (field !== null && (isCapital(text, start) || begins || /^phòng,? chống/u.test(folded.slice(start, field)))) {
      proceed(field, true);
      continue;
    }
    const object = end > from ? objectOfName(folded, from, end, start) : null;
    if (object !== null) {
      proceed(object, true);
      continue;
    }
    const nested = isCapital(text, start) ? take(NAMED, folded, start) : null;
    // "Thường trực Ban Chỉ đạo chuyển đổi số tỉnh": a board that goes by its work, within the name.
    const board = nested === null ? null : closedName(source, folded.slice(start, nested), nested);
    if (board !== null) return withModifiers(source, board, PLACING_ONLY);
    if (nested !== null) {
      proceed(nested, true);
      continue;
    }
    const members = end === from && PARTY_COMMITTEE.test(noun) ? membersOf(source, start) : null;
    if (members !== null) return members;
    const unit = takeUnits(source, quantified(folded, start) ?? start) ?? take(LEVEL, folded, start);
    if (unit !== null) {
      end = unit;
      break;
    }
    // "Bệnh viện Nhi Trung ương", "Bệnh viện Đa khoa Trung ương Huế".
    const central = isCapital(text, start) ? take(CENTRAL, folded, start) : null;
    const capital = central ?? takeNameWord(text, start);
    if (capital !== null) {
      proceed(capital);
      continue;
    }
    const closed = LONG_NAMED.test(noun) && end > from ? take(UP_TO_UNIT, folded, end) : null;
    if (closed !== null && take(VERB, folded, start) !== null) {
      end = takeName(text, closed);
      break;
    }
    if (small >= (LONG_NAMED.test(noun) ? MOST_SMALL : 2)) naming = false;
    if ([ORDERED, COPULA, WHEN, OF_RANK].some((ends) => take(ends, folded, start) !== null)) break;
    if (/công ty$/u.test(noun) && take(OF_COMPANY, folded, start) !== null) break;
    const isVerb = take(VERB, folded, start) !== null && !endsNoun(folded, start - 1);
    if (!naming && (isVerb || (take(STOP, folded, start) !== null && !endsNoun(folded, start - 1)))) break;
    // "Công ty Thủy lợi Bắc Hà Lạc tiêu nước …": behind the name of its place a verb begins, known to the lists or not.
    if (NAMED_BY_PLACE.test(noun) && PROPER.test(text.slice(from, end))) break;
    const word = take(SMALL_WORD, folded, start);
    if (word === null) break;
    if (small >= (afterField ? MOST_SMALL_BEHIND_FIELD : MOST_SMALL)) {
      return withModifiers(source, withoutSmall(folded, from, end, afterField ? small : small - 1), PLACING_ONLY);
    }
    small += 1;
    end = word;
  }
  if (end > from && ABROAD.test(noun)) {
    const place = take(IN, folded, end);
    return place !== null && isCapital(text, place) ? takeName(text, place - 1) : end;
  }
  if (/^(?:btl|bộ tư lệnh|quân khu|quân đoàn|sư đoàn|lữ đoàn|trung đoàn|vùng)(?!\p{L})/u.test(noun))
    end = take(FURTHER_NUMBERS, folded, end) ?? end;
  if (end === from && !isComplete(noun) && !modifierFollows(folded, from) && !actsAlone(source, head, from)) return null;
  return withModifiers(source, end, PLACING_ONLY);
}

/** Missions go by the country that they are in: "Thương vụ Việt Nam tại Nhật Bản". */
const ABROAD = /^(?:thương vụ|đại sứ quán|tổng lãnh sự quán)$/u;
const IN = / tại /uy;

/** "Cục Quản lý đầu tư xây dựng", "Viện Vật liệu xây dựng": what a name's noun is of, though its words begin orders elsewhere. */
const OBJECT = sticky(
  '(?:(?:đầu tư|hoạt động) )?xây dựng(?: công trình| cơ bản)?|giáo dục|đầu tư(?: công| nước ngoài)?|khai thác(?: thủy sản| công trình)?|sử dụng đất|thi đua, khen thưởng',
);
const HAS_OBJECT =
  /(?<!\p{L})(?:quản lý|chất lượng|vật liệu|viện kinh tế|giám định|kiểm định|hỗ trợ|phát triển|công nghệ|pháp luật|dự án) ?$/u;
const PROJECTS = /(?<!\p{L})dự án ?$/u;
/** An order, or the end of the name: where it does not follow, the words are the order ("Cục Quản lý xây dựng quy chế"). */
const NAME_IS_OVER = quick(
  new RegExp(
    `^(?:[;:.)]|$|(?:,| và) (?!${ACTS}(?!\\p{L}))| (?!(?:báo cáo|quy hoạch|đề xuất|dự thảo)(?!\\p{L}))(?:${ACTS}|phải|cần|có trách nhiệm|sẽ|đã|là|làm|thuộc|tỉnh|thành phố|huyện|xã|phường|khu vực)(?!\\p{L}))`,
    'u',
  ),
);

function objectOfName(folded: string, from: number, end: number, start: number): number | null {
  const named = folded.slice(from, end);
  if (!HAS_OBJECT.test(named)) return null;
  // "Ban Quản lý dự án giao thông": whatever field its projects are of.
  const object = take(OBJECT, folded, start) ?? (PROJECTS.test(named) ? take(FIELD, folded, start) : null);
  return object !== null && NAME_IS_OVER.test(folded.slice(object, object + 40)) ? object : null;
}

/** "Quân khu 3, 4, 5": further bodies of one kind, by their numbers. */
const FURTHER_NUMBERS = /(?<= \d{1,2})(?:(?:,| và) \d{1,2}(?![\d/.-]))+(?=[,;.:]| \p{L})/uy;

/** "Sở hoàn thành …", "Bộ sẽ …": a text that has named a body speaks of it by its kind, with a capital and a verb. */
function actsAlone({ text, folded }: Source, head: number, from: number): boolean {
  if (!isCapital(text, head) || !KIND_ALONE.test(folded.slice(head, from))) return false;
  const next = skipSpace(folded, from);
  if (next === from || take(SPEAKS, folded, next) !== null) return false;
  return take(VERB, folded, next) !== null || take(MODAL, folded, next) !== null;
}

/** Where "các cơ quan Đảng tỉnh" ends: of whom such a committee is; null where no group of bodies stands at `at`. */
function membersOf(source: Source, at: number): number | null {
  const { folded } = source;
  const quantifier = take(QUANTIFIER, folded, at);
  const noun = quantifier === null ? null : skipSpace(folded, quantifier);
  const group = noun === null || take(MEMBERS, folded, noun) === null ? null : take(GROUP, folded, noun);
  // "Đảng ủy các xã" is of a unit, "Ban Thường vụ các huyện ủy, thị ủy" of committees.
  return group === null ? null : readGroup(source, take(OF_THE_PARTY, folded, group) ?? group);
}

/** Where the unit begins behind `các` ("Đảng ủy các xã"); null where no quantified unit stands at `at`. */
function quantified(folded: string, at: number): number | null {
  const end = take(QUANTIFIER, folded, at);
  const unit = end === null ? null : skipSpace(folded, end);
  return unit !== null && take(UNIT, folded, unit) !== null ? unit : null;
}

/** A run of small words that no verb ends is no name: its last `count` words are cut off. */
function withoutSmall(folded: string, from: number, end: number, count: number): number {
  let cut = end;
  for (let left = count; left > 0; left -= 1) cut = Math.max(from, folded.lastIndexOf(' ', cut - 1));
  return cut;
}

const BRANCH_OFFICE = sticky('chi nhánh|phòng giao dịch');

/** Where the part behind `, `, ` và ` or ` - ` ends if the name goes on there: a field, or a capital word that heads no body of its own. */
function nextPart(source: Source, at: number, noun: string, named: string): number | null {
  const { text, folded } = source;
  const committee = take(COMMITTEE, folded, at);
  // "Văn phòng HĐND và UBND xã" serves both; behind "Văn phòng Tỉnh ủy" the committee is a body of its own.
  const both = noun.startsWith('văn phòng') && /hđnd|hội đồng nhân dân|đoàn đại biểu|đbqh|quốc hội/u.test(named);
  if (committee !== null) return both ? readCommittee(source, committee) : null;
  // "Cục Thống kê và Đặc khu Bến Lội": a unit with its name.
  const unit = take(UNIT, folded, at);
  if (unit !== null && isCapital(text, at) && nameFollows(text, unit)) return null;
  // "Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực 5": a branch by its dash.
  if (/- $/u.test(folded.slice(at - 2, at)) && take(BRANCH_OFFICE, folded, at) !== null) {
    const office = readNamed(source, at, take(BRANCH_OFFICE, folded, at) ?? at);
    return office;
  }
  // Newspapers and stations write their fields small ("Báo và phát thanh, truyền hình tỉnh").
  if (/^(?:báo|đài)$/u.test(noun) && take(FIELD, folded, at) !== null) return take(FIELD, folded, at);
  // "Ban Quản lý Khu kinh tế Vân Phong và các khu công nghiệp": what else it manages is of its name.
  if (noun === 'ban quản lý' && take(QUANTIFIER, folded, at) !== null && take(FIELD, folded, at) !== null)
    return take(FIELD, folded, at);
  // "Trung tâm Xúc tiến đầu tư, thương mại và du lịch": further fields of a long name, written small, no verbs among them.
  if (LONG_NAMED.test(noun) && !isCapital(text, at) && take(VERB, folded, at) === null) return take(FIELD, folded, at);
  if (!isCapital(text, at) || take(QUANTIFIER, folded, at) !== null || take(POST, folded, at) !== null) return null;
  const field = take(FIELD, folded, at);
  const head = take(NAMED, folded, at);
  // "Báo và Đài Phát thanh, Truyền hình tỉnh": the paper and the station of a province are one body.
  if (head !== null && noun === 'báo' && named.trim() === '' && folded.startsWith('và đài', at - 3)) return head;
  if (head !== null && (field === null || field <= head)) return null;
  return field ?? takeNameWord(text, at);
}
