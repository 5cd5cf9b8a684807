import { quick } from '@/lib/text/letters';
import { anyOf } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';
import { LIKE_BODIES } from './lexicon';
import { modifierFollows, PLACING_ONLY, takeUnits, withModifiers } from './modifiers';
import { smallFieldName, smallOfficeName } from './office-name';
import { COMMITTEE, FIELD, FURTHER_NUMBERS, GROUP, NAMED, POST, QUANTIFIER, UNIT } from './patterns';
import { readCommittee } from './read-committee';
import { readGroup, startsGroupList } from './read-group';
import { readNamed } from './read-named';
import { isCapital, nameFollows, type Source, skipSpace, sticky, take, takeGluedName, takeName } from './scan';

/** In characters. */
const LONGEST_VERB = 30;
/** Bodies of bodies ("Giám đốc Sở Y tế thuộc UBND tỉnh") go no deeper in any real name. */
const DEEPEST = 8;
/** `thôn 3`, `tổ dân phố số 5`: units that go by a number. */
const NUMBERED = sticky(' (?:số )?\\d{1,3}');
/** `tổ 4`, `đội 3`: parts of a village or a works that go by a number, written small. */
const NUMBERED_PART = sticky('(?:tổ|khu|đội|cụm|khối|chi bộ|chi hội) (?:số )?\\d{1,3}');
/** Behind such a one: the next of a list, or what it has to do; else the number counts something ("tổ 5 người"). */
const PART_ENDS = quick(new RegExp(`^(?:[,;:]| (?:và|cùng) | (?:${anyOf([...ORDER_ADVERBS, ...ORDER_VERBS])})(?!\\p{L}))`, 'u'));
const BRANCH = /ngành /uy;
/** `lực lượng công an, quân đội, dân quân tự vệ`: several forces, one entry. */
const FORCE =
  '(?:công an|quân đội|quân sự|bộ đội biên phòng|biên phòng|dân quân tự vệ|dân quân|kiểm lâm|quản lý thị trường|cảnh sát (?:giao thông|biển|cơ động)|dân phòng|y tế|hải quan|kiểm ngư|thanh niên xung kích|đoàn thanh niên)';
const FORCES = sticky(`lực lượng ${FORCE}(?:(?:,| và|, và) ${FORCE}(?! (?:tỉnh|thành phố|xã|phường|huyện)(?!\\p{L})))+`);
const ORDER = sticky(anyOf(ORDER_VERBS));
const LOCALITIES = sticky('(?:đơn vị, )?địa phương');
/** A unit of a list in which one stands before it already ("UBND xã Tân Lập và xã Tân Hòa"). */
const AFTER_UNIT = quick(
  /(?<!\p{L})(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|thôn|bản|ấp|xóm|buôn|khóm|khu phố|tổ dân phố) [^,;.]{1,40}(?:,|,? và|;) $/u,
);
const NOT_A_BODY = sticky(anyOf(LIKE_BODIES));

/**
 * Where the body that begins at `at` ends, or null where none begins there. Three shapes: a group (`các sở, ban, ngành
 * cấp tỉnh`), a committee with its level (`UBND các huyện, thị xã`), a body with a name (`Sở Giáo dục và Đào tạo tỉnh Lào
 * Cai`); each perhaps behind a post (`Giám đốc …`, `Thủ trưởng …`).
 *
 * @param listed whether another body of the same list stands before it: then a bare group noun is one as well
 */
export function readBody(source: Source, at: number, listed = false): number | null {
  if (source.depth >= DEEPEST) return null;
  const end = bodyEnd({ ...source, depth: source.depth + 1 }, at, listed);
  return end === null ? null : Math.min(end, source.limit);
}

function bodyEnd(source: Source, at: number, listed: boolean): number | null {
  const { text, folded } = source;
  const quantified = take(QUANTIFIER, folded, at);
  const start = quantified === null ? at : skipSpace(folded, quantified);
  const post = take(POST, folded, start);
  if (post !== null)
    return behindPost(source, start, post, quantified !== null || (listed && HEADS_VILLAGE.test(folded.slice(start, post))));
  const committee = take(COMMITTEE, folded, start);
  if (committee !== null) return readCommittee(source, committee);
  const units = quantified === null ? null : takeUnits(source, start);
  if (units !== null && /\p{Lu}/u.test(text.slice(start + 1, units))) return withModifiers(source, units, PLACING_ONLY);
  // "ngành y tế", "toàn ngành giáo dục": a branch of the administration by its field, small as it is.
  const branch = take(BRANCH, folded, start);
  const field = branch === null ? null : take(FIELD, folded, branch);
  if (field !== null && folded.startsWith('toàn ', at)) return withModifiers(source, field);
  const forces = take(FORCES, folded, start);
  if (forces !== null) return withModifiers(source, forces, PLACING_ONLY);
  const group = take(GROUP, folded, start);
  // "các trường thông tin": fields of data, no schools.
  const other = take(NOT_A_BODY, folded, start);
  if (quantified !== null && group !== null && (other ?? 0) <= group) return readGroup(source, group);
  if (other !== null) return null;
  const named = take(NAMED, folded, start);
  const verb = take(ORDER, folded, start);
  // "cấp ủy, chính quyền": the verb is the first syllable of the noun.
  const isVerb = verb !== null && (named === null || verb > named) && (group === null || verb >= group);
  if (isVerb && quantified === null && !startsGroupList(folded, verb)) return null;
  const listOfNouns = group !== null && startsGroupList(folded, group);
  // "tổ chức Công đoàn": a head noun with a capital within it.
  const within = named !== null && /\p{Lu}/u.test(text.slice(start + 1, named));
  if (named !== null && (isCapital(text, start) || within || nameFollows(text, named))) {
    return listOfNouns && isCapital(text, start) ? readGroup(source, group) : readNamed(source, start, named);
  }
  if (named !== null && verb === null && (isOfUnits(folded, named) || isOfUnit(source, start, named)))
    return readNamed(source, start, named);
  const noun = folded.slice(start, named ?? start);
  const small = named === null ? null : (smallOfficeName(source, noun, named) ?? smallFieldName(source, noun, named));
  if (small !== null) return withModifiers(source, small, PLACING_ONLY);
  if (field !== null) return withModifiers(source, field);
  const part = take(NUMBERED_PART, folded, start);
  if (part !== null && PART_ENDS.test(folded.slice(part, part + LONGEST_VERB))) return part;
  const unit = take(UNIT, folded, start);
  const placed = unit !== null && (nameFollows(text, unit) || take(NUMBERED, folded, unit) !== null);
  if (listed && group !== null && verb === null && !(placed && AFTER_UNIT.test(folded.slice(Math.max(0, start - 60), start))))
    return readGroup(source, group);
  // Behind a comma ("UBND Quận 4, TP.HCM") such a name says where.
  const glued = unit === null || listed ? null : takeGluedName(text, unit);
  if (glued !== null) return glued;
  const numbered = unit === null ? null : take(NUMBERED, folded, unit);
  if (unit !== null && placed)
    return Math.max(
      takeName(text, unit),
      (numbered === null ? null : take(FURTHER_NUMBERS, folded, numbered)) ?? numbered ?? unit,
    );
  if (group === null) return null;
  const alone = isCapital(text, start) && (unit !== null || (verb === null && folded.slice(start, group).includes(' ')));
  return alone || listOfNouns || modifierFollows(folded, group) ? readGroup(source, group) : null;
}

/** "cục thuế các tỉnh", "công an các huyện": a kind of body written small, with the units whose it is behind it. */
export function isOfUnits(folded: string, named: number): boolean {
  const kind = take(FIELD, folded, skipSpace(folded, named)) ?? named;
  const quantifier = take(QUANTIFIER, folded, skipSpace(folded, kind));
  if (quantifier === null) return false;
  const unit = skipSpace(folded, quantifier);
  return take(UNIT, folded, unit) !== null || take(LOCALITIES, folded, unit) !== null;
}

/** "công an phường", "trạm y tế xã", "phòng kinh tế huyện": a kind of body written small, with the unit whose it is behind it. */
function isOfUnit({ folded }: Source, start: number, named: number): boolean {
  const field = take(FIELD, folded, skipSpace(folded, named));
  if (field === null && !folded.slice(start, named).includes(' ')) return false;
  return OF_UNIT.test(folded.slice(field ?? named, (field ?? named) + LONGEST_VERB));
}

const OF_UNIT = quick(
  new RegExp(
    `^ (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu)(?:,? và |[,;]| (?:${anyOf([...ORDER_ADVERBS, ...ORDER_VERBS])}|phải|cần|có trách nhiệm)(?!\\p{L}))`,
    'u',
  ),
);

/**
 * A post with its body ("Giám đốc Sở Y tế"), a bare group noun too ("Thủ trưởng đơn vị", "Giám đốc Sở"), or alone where it is quantified or begins
 * with a capital ("các Bộ trưởng"). A post whose last word begins the body's name ("Trưởng Ban Tổ chức Tỉnh ủy") is read with it.
 */
function behindPost(source: Source, start: number, post: number, quantified: boolean): number | null {
  const { text, folded } = source;
  const next = skipSpace(folded, post);
  const last = folded.lastIndexOf(' ', post - 1) + 1;
  const shares = last > start && (isCapital(text, last) || nameFollows(text, post));
  // "Trưởng ban quản lý Khu kinh tế …": the body begins within the words of the post.
  const within = folded.startsWith(HEAD_OF_BOARD, start) ? readBody(source, start + HEAD_OF_BOARD.indexOf('ban')) : null;
  const shared = Math.max((shares ? readBody(source, last) : null) ?? post, within ?? post);
  // "các đồng chí tổ trưởng": a post behind a form of address, small as it is.
  const further = quantified && next > post ? take(POST, folded, next) : null;
  if (further !== null) return behindPost(source, next, further, true);
  // "Bộ trưởng Tài chính", "Tổ trưởng Công tác xã hội": the body goes by its field.
  const field = isCapital(text, next) ? take(FIELD, folded, next) : null;
  const body = Math.max(readBody(source, next, true) ?? post, shared, field ?? post);
  // "các đồng chí thành viên Ban Chỉ huy được phân công phụ trách địa bàn": which of them.
  if (body > post) return quantified ? withModifiers(source, body, CHARGED_WITH) : body;
  const group = next > post && isCapital(text, next) ? take(GROUP, folded, next) : null;
  if (group !== null) return readGroup(source, group);
  if (!quantified && !isCapital(text, start)) return null;
  // "Phó Thủ tướng Lê Minh An": of several who bear the post, which.
  const person = OF_SEVERAL.test(folded.slice(start, post)) ? take(PERSON, text, next) : null;
  return person ?? withModifiers(source, post);
}

/** What some of those who bear a post are charged with. */
const CHARGED_WITH = sticky(
  '(?:được|đã được) (?:giao|phân công)(?: nhiệm vụ)?(?: (?:phụ trách|theo dõi)(?: (?:địa bàn|lĩnh vực|cụm|khu vực|xã|huyện))?)?',
);
const HEAD_OF_BOARD = 'trưởng ban quản lý ';
/** "các ban quản lý chợ, trưởng khu phố, trưởng ấp": posts that a list goes on with, small as they are. */
const HEADS_VILLAGE = /^trưởng (?:thôn|bản|ấp|buôn|khu phố|phòng|khoa)$/u;
const OF_SEVERAL = /^phó thủ tướng$/u;
const PERSON = quick(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}(?![\p{L}\p{M}\p{N}])/uy);
