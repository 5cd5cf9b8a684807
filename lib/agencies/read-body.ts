import { anyOf } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';
import { COMMITTEES, FIELDS, GROUP_NOUNS, LIKE_BODIES, NAMED_HEADS, POSTS, QUANTIFIERS, UNITS } from './lexicon';

const END = '(?![\\p{L}\\p{M}\\p{N}])';
const sticky = (source: string) => new RegExp(`(?:${source})${END}`, 'uy');

const QUANTIFIER = sticky(anyOf(QUANTIFIERS));
const POST = sticky(anyOf(POSTS));
const NOT_A_BODY = sticky(anyOf(LIKE_BODIES));
const NAMED = sticky(anyOf(NAMED_HEADS));
const COMMITTEE = sticky(anyOf(COMMITTEES));
const GROUP = sticky(anyOf(GROUP_NOUNS));
const UNIT = sticky(anyOf(UNITS));
const FIELD = sticky(anyOf(FIELDS));
const VERB = sticky(anyOf([...ORDER_VERBS, ...ORDER_ADVERBS]));
const ORDER = sticky(anyOf(ORDER_VERBS));
const UNIT_LIST = new RegExp(`(?:\\s*(?:,|;|và|-|/|hoặc)\\s*(?:các )?(?:cấp )?${anyOf(UNITS)}${END})`, 'uy');
const LEVEL = sticky(
  '(?:các )?cấp (?:tỉnh|huyện|xã|thành phố|trung ương|cơ sở)(?:(?:,| và|;)(?: các)?(?: cấp)? (?:tỉnh|huyện|xã|cơ sở))*|các cấp',
);
const CENTRAL = sticky('trực thuộc trung ương|trung ương|ngang bộ');
/** A capital word, a number that belongs to a name, or initials. */
const NAME_WORD = /(?:\p{Lu}[\p{L}\p{M}'’]*\.?|[IVX]{1,4}|\d{1,3})(?![\p{L}\p{M}\p{N}])/uy;
const JOINT = /\s*(?:,|-|–|&|và)\s+|\s*-\s*/uy;
const SPACE = / +/uy;

/** What may stand behind any body: where it belongs. */
const PLACING = [
  '(?:đóng |hoạt động |đứng chân )?(?:trên|tại) địa bàn',
  'trực thuộc',
  'thuộc',
  'của',
  '(?:có )?liên quan',
  'khu vực \\d+|khu vực [ivx]+',
];

/** What may stand behind a group: which of its members are meant. */
const MODIFIER = sticky(
  [
    ...PLACING,
    'chức năng',
    'chuyên môn',
    'sự nghiệp(?: công lập)?',
    'khác',
    'nêu trên',
    'tương đương',
    'hữu quan',
    'cùng cấp',
    'trong (?:tỉnh|ngành|toàn tỉnh|huyện|xã|cả nước|hệ thống chính trị)',
    'ở (?:trung ương|địa phương|cơ sở)',
    'địa phương',
    'trung ương',
    'chính trị(?: - xã hội)?',
    'nhà nước',
    'phụ trách(?: các)? lĩnh vực(?: \\p{L}+(?= của| \\())?',
    '(?:được|đã được) (?:giao|phân công)(?: (?:chủ trì|nhiệm vụ|phụ trách|phối hợp))*(?: thực hiện(?: nhiệm vụ)?)?(?: (?:theo|tại|trong) \\p{L}+ \\p{L}+ này)?',
    'có chức năng',
    'được [\\p{L}, ]{3,40}? giao nhiệm vụ',
    'được thanh tra',
    'thường trực',
    'hành chính(?: nhà nước)?',
    'thành viên',
    'toàn tỉnh|toàn huyện|toàn xã|toàn quốc|cả nước',
    'nghề nghiệp|đặc thù|quần chúng',
  ].join('|'),
);
const PLACING_ONLY = sticky(PLACING.join('|'));

/** Head nouns that are a whole name, and those that a text uses alone for the body it speaks of ("Văn phòng sẽ tiếp tục …"). */
const COMPLETE =
  /^(?:viettel|vnpt|mobifone|evn|chính phủ|thủ tướng chính phủ|quốc hội|kho bạc(?: nhà nước)?|bhxh|bảo hiểm xã hội|ngân hàng nhà nước|công an|quân sự|bưu điện|điện lực|văn phòng|tỉnh ủy|huyện ủy|thành ủy|thị ủy|quận ủy|đảng ủy|tỉnh đoàn|huyện đoàn|thành đoàn|đoàn thanh niên|hội nông dân|hội cựu chiến binh|hội liên hiệp phụ nữ|liên đoàn lao động|thông tấn xã việt nam|kiểm toán nhà nước|ban chỉ đạo|ban thường vụ|ban thường trực|ban tổ chức|chủ đầu tư|cơ quan thường trực|mặt trận tổ quốc|ủy ban mặt trận tổ quốc(?: việt nam)?|ủy ban mttq(?: việt nam)?|mttq|ubmttq|hải quan|thuế|tòa án nhân dân|viện kiểm sát nhân dân|hội đồng|tổ công tác|ban giám hiệu|công đoàn|ban quản lý)$/u;

/** Head nouns that mean nothing alone: the small words behind them are their name, verbs among them ("Hội đồng thẩm định", "Cục quản lý thị trường"). */
const INCOMPLETE =
  /^(?:hội đồng|tổ|ban|đoàn|đội|tiểu ban|cục|chi cục|vụ|phòng|trung tâm|công ty|viện|quỹ|hội|trạm|ban quản lý|bộ phận|liên đoàn|hiệp hội)$/u;

/**
 * Where the body that begins at `at` ends, or null where none begins there. Three shapes: a group (`các sở, ban, ngành
 * cấp tỉnh`), a committee with its level (`UBND các huyện, thị xã`), a body with a name (`Sở Giáo dục và Đào tạo tỉnh Lào
 * Cai`); each perhaps behind a post (`Giám đốc …`, `Thủ trưởng …`).
 *
 * @param listed whether another body of the same list stands before it: then a bare group noun is one as well
 */
export function readBody(text: string, folded: string, at: number, limit: number, listed = false): number | null {
  let cursor = at;
  const quantified = take(QUANTIFIER, folded, cursor);
  if (quantified !== null) cursor = skipSpace(folded, quantified);
  const post = take(POST, folded, cursor);
  let end: number | null = null;
  if (post !== null) {
    const afterPost = skipSpace(folded, post);
    const inner = readBody(text, folded, afterPost, limit);
    if (inner !== null) return inner;
    end = quantified !== null || isCapital(text, cursor) ? post : null;
    if (end === null) return null;
    return withModifiers(text, folded, end, limit);
  }
  const committee = take(COMMITTEE, folded, cursor);
  if (committee !== null) return Math.min(readCommittee(text, folded, committee, limit), limit);
  const group = take(GROUP, folded, cursor);
  if (quantified !== null && group !== null) return Math.min(readGroup(text, folded, group, limit), limit);
  const named = take(NAMED, folded, cursor);
  if (take(NOT_A_BODY, folded, cursor) !== null) return null;
  const verb = take(ORDER, folded, cursor);
  if (verb !== null && (named === null || verb > named) && quantified === null && !startsGroupList(folded, verb)) return null;
  if (named !== null && (isCapital(text, cursor) || nameFollows(text, named))) {
    if (group !== null && isCapital(text, cursor) && startsGroupList(folded, group))
      return Math.min(readGroup(text, folded, group, limit), limit);
    const end = readNamed(text, folded, cursor, named, limit);
    return end === null ? null : Math.min(end, limit);
  }
  if (listed && group !== null && verb === null) return Math.min(readGroup(text, folded, group, limit), limit);
  const unit = take(UNIT, folded, cursor);
  if (unit !== null && nameFollows(text, unit)) return Math.min(takeName(text, unit), limit);
  if (
    group !== null &&
    ((unit !== null && isCapital(text, cursor)) || startsGroupList(folded, group) || modifierFollows(folded, group))
  ) {
    return Math.min(readGroup(text, folded, group, limit), limit);
  }
  return null;
}

/** `UBND` + level, units or the name of a place; `HĐND và UBND` together are one where a unit follows both. */
function readCommittee(text: string, folded: string, from: number, limit: number): number {
  let end = from;
  const paired = /\s*(?:,|và|-)\s*(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)(?![\p{L}])/uy;
  paired.lastIndex = end;
  if (paired.test(folded)) end = paired.lastIndex;
  const start = skipSpace(folded, end);
  const quantified = take(QUANTIFIER, folded, start);
  const level = take(LEVEL, folded, start);
  const unit = level ?? take(UNIT, folded, quantified === null ? start : skipSpace(folded, quantified));
  if (unit === null) return withModifiers(text, folded, end, limit);
  end = unit;
  for (let more = take(UNIT_LIST, folded, end); more !== null; more = take(UNIT_LIST, folded, end)) end = more;
  end = takeName(text, end);
  return withModifiers(text, folded, listOfPlaces(text, folded, end), limit, PLACING_ONLY);
}

/** `: Hà Tĩnh, Quảng Trị, Huế` behind a group of units. */
function listOfPlaces(text: string, folded: string, from: number): number {
  const central = take(CENTRAL, folded, skipSpace(folded, from));
  const end = central ?? from;
  const places = /\s*:\s*\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)*(?:(?:,| và) (?:\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)*))+/uy;
  places.lastIndex = end;
  return places.test(text) ? places.lastIndex : end;
}

/** `các Bộ: Tài chính, Nội vụ, Y tế`: fields that spell a group out. */
function listOfFields(text: string, folded: string, from: number): number {
  const opening = /\s*:\s*(?=\p{Lu})/uy;
  opening.lastIndex = from;
  if (!opening.test(text)) return from;
  let end = from;
  for (let at = opening.lastIndex; ; ) {
    const named = take(NAMED, folded, at);
    const field = take(FIELD, folded, named === null ? at : skipSpace(folded, named)) ?? take(FIELD, folded, at);
    if (field === null) return end;
    end = field;
    const joint = take(JOINT, folded, end);
    if (joint === null) return end;
    at = joint;
  }
}

/** Nouns of a group and what says which members are meant. */
function readGroup(text: string, folded: string, from: number, limit: number): number {
  let end = listOfFields(text, folded, from);
  for (;;) {
    const joint = /\s*(?:,|;|-|–|\/|và)\s*/uy;
    joint.lastIndex = end;
    if (!joint.test(folded)) break;
    const start = joint.lastIndex;
    const separator = folded.slice(end, start).trim();
    const quantified = take(QUANTIFIER, folded, start);
    if (quantified !== null || separator === ';') break;
    const noun = take(GROUP, folded, start);
    if (noun === null || nameFollows(text, noun)) break;
    if (take(COMMITTEE, folded, start) !== null) break;
    end = noun;
  }
  return withModifiers(text, folded, end, limit);
}

function withModifiers(text: string, folded: string, from: number, limit: number, pattern: RegExp = MODIFIER): number {
  let end = from;
  for (let rounds = 0; rounds < 8 && end < limit; rounds += 1) {
    const start = skipSpace(folded, end);
    if (start === end && rounds > 0 && !/[,(]/u.test(folded.charAt(end))) break;
    const modifier = take(pattern, folded, start) ?? take(LEVEL, folded, start) ?? take(CENTRAL, folded, start);
    if (modifier !== null) {
      end = modifier;
      const inner = skipSpace(folded, end);
      if (/(?:thuộc|của|địa bàn|tại|thành viên)$/u.test(folded.slice(from, end)) && inner > end) {
        const body = readBody(text, folded, inner, limit) ?? take(UNIT, folded, inner);
        if (body !== null) end = takeName(text, body);
        else {
          const name = takeName(text, end);
          if (name > end) end = name;
          else if (/của$/u.test(folded.slice(from, end))) return Math.max(start - 1, from);
        }
      }
      continue;
    }
    const unit = take(UNIT, folded, start);
    if (unit !== null && start > end) {
      end = unit;
      for (let more = take(UNIT_LIST, folded, end); more !== null; more = take(UNIT_LIST, folded, end)) end = more;
      end = takeName(text, end);
      continue;
    }
    break;
  }
  return end;
}

/**
 * The name behind a head noun: fields of administration, capital words, small words in between that begin no verb; then
 * level, unit and place.
 */
function readNamed(text: string, folded: string, head: number, from: number, limit: number): number | null {
  let end = from;
  let small = 0;
  let naked: boolean = false;
  /** A field of administration is a whole name: small words go on with it only up to a verb or a stop. */
  let whole = false;
  const office = /^văn phòng/u.test(folded.slice(head, from));
  while (end < limit) {
    let start = skipSpace(folded, end);
    if (start === end || end === from) {
      const joint = take(JOINT, folded, end);
      if (joint !== null && end > from && start === end) start = joint;
      else if (start === end) break;
    }
    const joined = /^\s*(?:,|và|-|–|&)/u.exec(folded.slice(end, start));
    if (joined === null) {
      const joint = take(JOINT, folded, end);
      if (joint !== null && joint > start) {
        const next = continueName(text, folded, joint, office);
        if (next === null) break;
        end = next;
        small = 0;
        continue;
      }
    } else if (joined !== null) {
      const next = continueName(text, folded, start, office);
      if (next === null) break;
      end = next;
      continue;
    }
    const committee = take(COMMITTEE, folded, start);
    if (committee !== null) {
      end = readCommittee(text, folded, committee, limit);
      break;
    }
    const field = take(FIELD, folded, start);
    if (field !== null && (isCapital(text, start) || end === from || /^phòng,? chống/u.test(folded.slice(start, field)))) {
      end = field;
      small = 0;
      whole = true;
      continue;
    }
    const unit = take(UNIT, folded, start) ?? take(LEVEL, folded, start);
    if (unit !== null && !isCapital(text, unit - 1)) {
      end = unit;
      for (let more = take(UNIT_LIST, folded, end); more !== null && end > unit - 1; more = take(UNIT_LIST, folded, end))
        end = more;
      end = takeName(text, end);
      break;
    }
    const nested = isCapital(text, start) ? take(NAMED, folded, start) : null;
    if (nested !== null) {
      end = nested;
      continue;
    }
    const name = take(NAME_WORD, text, start);
    if (name !== null) {
      end = name;
      small = 0;
      whole = false;
      continue;
    }
    const naming: boolean = small === 0 ? end === from && INCOMPLETE.test(folded.slice(head, from)) : naked;
    if (!naming && (take(VERB, folded, start) !== null || take(STOP, folded, start) !== null)) break;
    naked = naming;
    const word = take(WORD, folded, start);
    if (word === null) break;
    if (small >= (whole ? 4 : 6)) {
      const cut = trimSmall(folded, from, end, whole ? small + 1 : small);
      return withModifiers(text, folded, cut, limit, PLACING_ONLY);
    }
    small += 1;
    end = word;
  }
  if (end === from && !COMPLETE.test(folded.slice(head, from)) && !modifierFollows(folded, from)) return null;
  return withModifiers(text, folded, end, limit, PLACING_ONLY);
}

const WORD = /[\p{Ll}\p{M}]+/uy;
const STOP = sticky(
  'yêu cầu|đề nghị|giao|chỉ đạo|kiến nghị|phân công|để|theo|căn cứ|tại|từ|trong|về|cho|với|khi|nếu|trên|phải|cần|có|đã|sẽ|được|là|do|gửi|trình|của|thuộc|nhằm|và|hoặc|các|những|này|này|trước|sau|ngay|vào|đến|bằng|như|qua|thông qua|giúp|liên quan|khác|nêu|đang|rằng|trực thuộc|đối với|mà|nơi|hàng|hằng|mỗi|không|chưa|thì|ra',
);

/** A run of small words that no verb ends is no name beyond its first word ("Điện lực"): the rest is cut off. */
function trimSmall(folded: string, from: number, end: number, small: number): number {
  let cut = end;
  for (let count = small; count > 1; count -= 1) cut = Math.max(from, folded.lastIndexOf(' ', cut - 1));
  return cut;
}

/** What `, `, ` và ` or ` - ` is followed by where the name goes on: a field, a capital word that heads no body of its own. */
function continueName(text: string, folded: string, at: number, office: boolean): number | null {
  if (office && take(COMMITTEE, folded, at) !== null)
    return readCommittee(text, folded, take(COMMITTEE, folded, at) ?? at, text.length);
  if (take(COMMITTEE, folded, at) !== null || take(QUANTIFIER, folded, at) !== null || take(POST, folded, at) !== null)
    return null;
  if (!isCapital(text, at)) return null;
  const field = take(FIELD, folded, at);
  if (take(NAMED, folded, at) !== null && take(NAMED, folded, at) === (field ?? take(NAMED, folded, at))) return null;
  return field ?? take(NAME_WORD, text, at);
}

function startsGroupList(folded: string, from: number): boolean {
  const joint = /\s*(?:,|và|-|–)\s+/uy;
  joint.lastIndex = from;
  return joint.test(folded) && take(GROUP, folded, joint.lastIndex) !== null;
}

function modifierFollows(folded: string, from: number): boolean {
  const start = skipSpace(folded, from);
  return (
    start > from &&
    (take(MODIFIER, folded, start) !== null || take(LEVEL, folded, start) !== null || take(UNIT, folded, start) !== null)
  );
}

function nameFollows(text: string, from: number): boolean {
  const start = skipSpace(text, from);
  if (start === from) return false;
  return take(NAME_WORD, text, start) !== null && isCapital(text, start) && !UNIT_WORD.test(text.slice(start, start + 10));
}

const UNIT_WORD = /^(?:Thành phố|Tỉnh|Huyện|Thị xã|Quận|Xã|Phường|Trung ương)(?!\p{L})/u;

function takeName(text: string, from: number): number {
  let end = from;
  for (;;) {
    const start = skipSpace(text, end);
    const word = start > end && text.charAt(end) !== '\n' ? take(NAME_WORD, text, start) : null;
    if (word === null) return end;
    end = word;
    const hyphen = /\s?[-–]\s?(?=\p{Lu})/uy;
    hyphen.lastIndex = end;
    if (hyphen.test(text)) {
      const next = take(NAME_WORD, text, hyphen.lastIndex);
      if (next !== null) end = next;
    }
  }
}

function take(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function skipSpace(text: string, at: number): number {
  return take(SPACE, text, at) ?? at;
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}
