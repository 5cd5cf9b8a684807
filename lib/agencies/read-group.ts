import { quick } from '@/lib/text/letters';
import { anyOf, wordsAtEnd } from '@/lib/text/pattern';
import { ORDER_VERBS } from '@/lib/text/verbs';
import { furtherPlaces, PLACES, withModifiers } from './modifiers';
import { COMMITTEE, FIELD, FURTHER_NUMBERS, GROUP, JOINT, NAMED, QUANTIFIER } from './patterns';
import { isOfUnits, readBody } from './read-body';
import { readNamed } from './read-named';
import { isCapital, nameFollows, type Source, skipSpace, sticky, take, takeName } from './scan';

const ORDER = sticky(anyOf(ORDER_VERBS));
const NEXT_NOUN = / *(?:,|-|–|\/|và) */uy;
const LIST_OPENS = quick(/\s*:\s*(?=\p{Lu})/uy);
/** What stands behind a field in a list of fields: the next one, or the end of the list; no object of a verb. */
const FIELD_ENDS = /^(?:\s*(?:[,;.)(-]|$)| (?:và|chủ|phối|theo|khẩn|rà|có|tại|cần|phải|tiếp|căn|đã)| [-–])/u;
/** "Đối với các xã, đồng chí đề nghị …", "…, Sở yêu cầu …": who speaks. */
const SPEAKER =
  /^(?:đồng chí|sở|bộ|ban|cục|chi cục|hội|huyện|tỉnh|thành phố|phòng|công ty|trường|nhà trường) (?:đề nghị|yêu cầu|giao|cũng|chỉ đạo|lưu ý|nhấn mạnh)(?!\p{L})/u;
/** "các phòng giáo dục:": nothing stands behind the field that it could do something with. */
const NAME_ENDS = /^ ?:/u;
const SEMICOLON = /; +/uy;
const JOINED = / *(?:,|và|-|–) +/uy;

const OWN_NAME = wordsAtEnd(
  'bệnh viện|công ty|tổng công ty|tập đoàn|nhà máy|xí nghiệp|hợp tác xã|ngân hàng|học viện|đồn biên phòng',
);

const LEVEL_OF_SCHOOL = '(?:mầm non|mẫu giáo|tiểu học|thcs|thpt|trung học cơ sở|trung học phổ thông)';
/** `các trường THPT Long An, THPT Trạch Hà`: schools by their names. */
const SCHOOL = wordsAtEnd(`(?:trường ${LEVEL_OF_SCHOOL}|trường)`);
/** No kind stands before the names of "các công ty lâm nghiệp Ia Pa, Trạm Lập". */
const UNNAMED = sticky('(?!)');
const SCHOOLS = sticky(`(?:trường )?${LEVEL_OF_SCHOOL}`);

/** `các thôn 1, 2 và 5`: the first of their numbers. */
const FIRST_NUMBER = / \d{1,3}/uy;

/** Where a group of bodies ends, from the end of its first noun: further nouns (`sở, ban, ngành`) and which members are meant. */
export function readGroup(source: Source, from: number): number {
  const { text, folded } = source;
  if (/^ \p{Lu}\p{Ll}/u.test(text.slice(from, from + 3)) && SCHOOL.test(folded.slice(Math.max(0, from - 25), from)))
    return furtherPlaces(source, takeName(text, from), SCHOOLS);
  const listed = listOfFields(source, from);
  let end = fieldsOfGroup(source, listed);
  // "các phòng Tư pháp và trường học": a kind that its field names is a body of its own.
  if (end > listed)
    return withModifiers(source, nameFollows(text, end) ? furtherPlaces(source, takeName(text, end), UNNAMED) : end);
  // "các Cục DTNN khu vực: …": a kind by its short name.
  const short = SHORT_NAMED.test(folded.slice(Math.max(0, from - LONGEST_NOUN), from)) ? take(SHORT_NAME, text, from) : null;
  if (short !== null) {
    const which = withModifiers(source, short);
    return take(PLACES, text, which) ?? which;
  }
  // "các bệnh viện Nhi Bến Lội, Phổi Hòa Lạc": a kind whose members go by a name of their own.
  const kind =
    end === from && nameFollows(text, from) ? OWN_NAME.exec(folded.slice(Math.max(0, from - LONGEST_NOUN), from)) : null;
  const named = kind === null ? null : readNamed(source, from - kind[0].trimStart().length, from);
  if (named !== null) return furtherPlaces(source, named, UNNAMED);
  for (;;) {
    const start = take(NEXT_NOUN, folded, end);
    if (start === null || take(QUANTIFIER, folded, start) !== null || take(COMMITTEE, folded, start) !== null) break;
    const noun = take(GROUP, folded, start);
    if (noun === null || nameFollows(text, noun) || SPEAKER.test(folded.slice(start, start + 24))) break;
    // "các tổ chuyên môn và Văn phòng Đảng ủy": a body with a name of its own is no noun of the group.
    const goesOn = /^ (?!và )\p{L}/u.test(folded.slice(noun, noun + 5));
    if (goesOn && (isCapital(text, start) || isOfUnits(folded, noun)) && (readBody(source, start) ?? noun) > noun) break;
    end = noun;
  }
  // "các huyện ủy: Lộc Bình, Đình Lập", "các huyện ủy Lộc Bình, Đình Lập": which of them, by their places.
  if (OF_PARTY.test(folded.slice(Math.max(0, from - LONGEST_NOUN), end)))
    return (
      take(PLACES, text, end) ??
      (nameFollows(text, end) ? furtherPlaces(source, takeName(text, end)) : withModifiers(source, end))
    );
  // "các chủ rừng, ban quản lý rừng": what the last of its nouns is about.
  if (end > listed) end = fieldsOfGroup(source, end);
  const numbered = take(FIRST_NUMBER, folded, end);
  return withModifiers(source, (numbered === null ? null : take(FURTHER_NUMBERS, folded, numbered)) ?? end);
}

/** Kinds of which capitals alone may be the name. */
const SHORT_NAMED = wordsAtEnd('cục|chi cục|trung tâm|đội|trạm|hạt|chi nhánh|công ty|viện|ban');
const SHORT_NAME = quick(/ (?!UBND|HĐND|MTTQ)\p{Lu}{2,8}(?![\p{L}\p{M}\p{N}&-])/uy);

/** Committees of the Party and of the Union go by their places. */
const OF_PARTY = /(?:tỉnh|thành|huyện|thị|quận|đảng) (?:ủy|đoàn)$/u;
const LONGEST_NOUN = 20;

/** `các ban quản lý rừng phòng hộ, rừng đặc dụng`: the fields that say which bodies of a kind are meant. */
function fieldsOfGroup({ text, folded }: Source, from: number): number {
  let end = from;
  for (let at = skipSpace(folded, from); at > end; ) {
    const field = take(FIELD, folded, at);
    const verb = take(ORDER, folded, at);
    // `các thôn kiểm tra`: what is a field in names may be the verb of the order as well, unless written as a name or longer.
    if (
      field === null ||
      (verb !== null && verb >= field && !isCapital(text, at) && !NAME_ENDS.test(folded.slice(field, field + 3)))
    )
      return end;
    end = field;
    const joint = take(JOINT, folded, end);
    at = joint !== null && take(GROUP, folded, joint) === null ? joint : end;
  }
  return end;
}

/** Whether a second noun of a group follows. */
export function startsGroupList(folded: string, from: number): boolean {
  const next = take(JOINED, folded, from);
  return next !== null && take(GROUP, folded, next) !== null;
}

/** Whether a field that is no verb itself stands right before one ("các Bộ: Công Thương, Ngoại giao thành lập …"). */
function isBeforeVerb(folded: string, at: number, end: number): boolean {
  return take(ORDER, folded, at) === null && take(ORDER, folded, skipSpace(folded, end)) !== null;
}

/** `các Bộ: Tài chính, Nội vụ, Y tế`: fields that spell a group out. */
function listOfFields({ text, folded }: Source, from: number): number {
  let at = take(LIST_OPENS, text, from);
  let end = from;
  while (at !== null) {
    const named = take(NAMED, folded, at);
    const field = (named === null ? null : take(FIELD, folded, skipSpace(folded, named))) ?? take(FIELD, folded, at);
    // "Các trường học: Tổ chức tập huấn …": a verb of orders behind the colon, though fields are called so.
    if (field === null || !(FIELD_ENDS.test(folded.slice(field, field + 5)) || isBeforeVerb(folded, at, field))) return end;
    end = field;
    at = take(JOINT, folded, end) ?? take(SEMICOLON, folded, end);
  }
  return end;
}
