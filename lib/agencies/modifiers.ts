import { quick } from '@/lib/text/letters';
import { anyOf } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';
import { FIELDS } from './lexicon';
import { CENTRAL, COMMITTEE, FURTHER_UNIT, GROUP, LEVEL, NAMED, POST, QUANTIFIER, UNIT } from './patterns';
import { readBody } from './read-body';
import { nameFollows, type Source, skipSpace, sticky, take, takeGluedName, takeName } from './scan';

const ACTS = anyOf([...ORDER_ADVERBS, ...ORDER_VERBS]);

/** What may stand behind any body: where it belongs. */
const PLACING = [
  '(?:đóng |hoạt động |đứng chân |đóng chân )?(?:trên|tại) địa bàn',
  // "Ban Chỉ huy … các ngành, các cấp", "Thanh tra các bộ, ngành, địa phương": one body of each.
  'các (?:bộ|sở|ban|ngành|cấp|đoàn thể|đơn vị|địa phương|lớp)(?:(?:,| và) (?:các )?(?:bộ|sở|ban|ngành|cấp|đoàn thể|đơn vị|địa phương|cơ quan ngang bộ|cơ quan thuộc chính phủ)(?!\\p{L}))*',
  '(?:liên quan )?thuộc,? (?:và |hoặc )?trực thuộc',
  'trực thuộc',
  'thuộc',
  'của',
  '(?:có )?liên quan',
  'cùng cấp',
  'cấp (?:trên|dưới)(?: trực tiếp(?: cơ sở)?)?|quản lý trực tiếp',
  '(?:khu vực )?(?:phía|miền) (?:bắc|nam|đông|tây|trung)(?: bộ)?(?!\\p{L})|tây nguyên|(?:khu vực |vùng )?đồng bằng sông cửu long',
  'tuyến (?:biển|biên giới|đê|đảo)|ven (?:biển|sông|hồ|đô)|miền núi|vùng cao|vùng sâu|biên giới|hải đảo|trung du|vùng đồng bằng|vùng dân tộc thiểu số',
  'khu vực (?:\\d{1,2}|[ivx]+)(?:(?:,| và) (?:\\d{1,2}|[ivx]+)(?![\\p{L}\\d/]))*|các khu vực (?:\\d{1,2}|[ivx]+)(?:(?:,| và) (?:\\d{1,2}|[ivx]+)(?![\\p{L}\\d/]))+',
  `các khu vực(?= (?:${ACTS})(?!\\p{L})|[,.;:]|$)`,
];

/** What may stand behind a group: which of its members are meant. */
export const MODIFIER = sticky(
  [
    ...PLACING,
    'chức năng',
    // "các cơ quan tham mưu, giúp việc Tỉnh ủy".
    '(?:tỉnh|thành|huyện|thị|quận) ủy(?! viên)',
    'là (?:tổ chức|hộ gia đình|cá nhân|doanh nghiệp|đơn vị sự nghiệp)',
    `ngành ${anyOf(FIELDS)}`,
    'chuyên môn',
    'chuyên ngành',
    'sự nghiệp(?: công lập)?',
    'sử dụng ngân sách(?: nhà nước)?|xuất khẩu|nhập khẩu',
    'kinh doanh hạ tầng(?: kỹ thuật)?(?: (?:các )?(?:khu, cụm|khu|cụm) công nghiệp)?',
    'khác',
    // "các Chi cục Thuế khu vực rà soát", unlike those of an area that is named.
    `khu vực(?= (?:${ACTS})(?!\\p{L})|[,.;:]|$)`,
    // "đơn vị tư vấn giám sát bố trí …", unlike "đơn vị tư vấn giám sát chặt …".
    `(?:(?<=tư vấn )(?:giám sát|thiết kế|thẩm tra|khảo sát)|(?<=tổ chức )hội)(?= (?!chặt chẽ|họp)(?:${ACTS})(?!\\p{L})|[,.;:]|$)`,
    '(?:hai|02|2) cấp(?= |[,.;:]|$)',
    'khu vực và cấp (?:huyện|xã|tỉnh)',
    'từ (?:trung ương|tỉnh|thành phố|huyện|thị xã|quận|xã|phường) (?:đến|tới|xuống) (?:cấp )?(?:cơ sở|huyện|xã|thôn)',
    'còn lại',
    'phụ trách (?:học phần|môn học|lớp|nhóm|địa bàn|cụm)',
    'nêu trên',
    'tương đương',
    'hữu quan',
    'cùng cấp',
    'trong (?:các )?(?:(?:khu|cụm) công nghiệp|khu kinh tế|khu chế xuất|khu công nghệ cao|làng nghề)',
    'tư nhân|ngoài công lập|công lập|tuyến (?:tỉnh|huyện|xã|trung ương)',
    'trong (?:tỉnh|ngành|toàn (?:tỉnh|trường|ngành|huyện|xã)|trường|huyện|xã|cả nước|hệ thống chính trị)',
    'ở (?:trung ương|địa phương|cơ sở)',
    'địa phương',
    'trung ương',
    'chính trị(?: - xã hội)?',
    'nhà nước',
    'phụ trách(?: các)? lĩnh vực(?: \\p{L}+(?= của| \\())?',
    '(?:được|đã được) (?:giao|phân công)(?: (?:chủ trì|nhiệm vụ|phụ trách|phối hợp))*(?:(?<=phụ trách) (?:địa bàn|lĩnh vực|cụm|khu vực|huyện|xã))?(?: thực hiện(?: nhiệm vụ)?)?(?: (?:theo|tại|trong) \\p{L}+ \\p{L}+ này)?',
    'có chức năng',
    'có tên (?:trong danh sách|nêu trên|trên)(?: kèm theo| này| đây)?',
    'được [\\p{L}, ]{3,40}? giao nhiệm vụ',
    'được (?:thanh tra|kiểm tra|giám sát|kiểm toán)',
    'quản lý cấp (?:trên|dưới)(?: trực tiếp)?',
    `quản lý (?:nhà nước )?(?:về )?(?:(?:các )?(?:ngành, )?lĩnh vực|chuyên ngành)(?: về ${anyOf(FIELDS)}| liên quan)?`,
    'thường trực',
    'hành chính(?: nhà nước)?',
    'thành viên',
    // "tại giao ban toàn viện" names no board.
    '(?<!giao ban )toàn (?:tỉnh|huyện|xã|ngành|trường|khoa|viện|cơ quan|quốc)|cả nước',
    '(?:nêu|có tên|ghi|quy định|được phân công) (?:tại|trong|ở) (?:mục|phần|phụ lục|điểm|khoản|điều|danh mục|biểu) [\\p{L}\\d.]{1,8}(?: nêu trên| kèm theo| này)?',
    // "giáo viên chủ nhiệm khối 12", "GVCN lớp 9A2".
    '(?:khối|(?:các )?lớp) \\d{1,2}(?:[a-z]\\d{0,2})?(?:(?:,| và) \\d{1,2}(?:[a-z]\\d{0,2})?)*(?!\\d)',
    '(?:được giao )?chủ trì (?:(?:nêu |có tên )?(?:tại|trong|ở) (?:mục|phần|phụ lục|điểm|khoản|danh mục|biểu) [\\p{L}\\d.]{1,8}(?: nêu trên| kèm theo)?)',
    'nghề nghiệp|đặc thù|quần chúng|công nghệ(?: số)?|kinh doanh',
    // "các tổ chức nghiên cứu khoa học", unlike "các đơn vị nghiên cứu, đề xuất".
    'nghiên cứu(?: khoa học|(?= (?:cần|phải|có trách nhiệm)(?!\\p{L})))|khai thác(?: (?:thủy sản|khoáng sản|đá|cát|hải sản)|(?= (?:cần|phải|có trách nhiệm)(?!\\p{L})))',
  ].join('|'),
);
/** What may stand behind a body with a name: only where it belongs. */
export const PLACING_ONLY = sticky(PLACING.join('|'));

/** Modifiers whose own object follows: a body, a unit or a name. */
const WITH_OBJECT = /(?:thuộc|của|địa bàn|tại|thành viên|ven (?:sông|hồ))$/u;

/** "các tổ chức cung cấp dịch vụ hóa đơn điện tử mở …": which service, up to what they do or the end of the clause. */
const WHICH_SERVICE = sticky(
  ` (?!(?:và|hoặc|cho|tại|trên|theo|được|có|không|để|phải|cần|đã|${ACTS})(?!\\p{L}))\\p{L}+(?: \\p{L}+){0,5}?(?= (?:${ACTS}|phải|cần|có trách nhiệm)(?!\\p{L})|[,.;:]|$)`,
);
const SERVICE = 'cung cấp dịch vụ'.length;

/** Where what a group serves with ends; `from` itself where it is no group of providers. */
function serviceEnd(folded: string, from: number): number {
  const provides = /cung (?:cấp|ứng) dịch vụ$/u.test(folded.slice(Math.max(0, from - SERVICE), from));
  return (provides ? take(WHICH_SERVICE, folded, from) : null) ?? from;
}

/** Where a body ends with all that says which of its kind is meant, from where its name ends. `pattern`: which modifiers it may take. */
export function withModifiers(source: Source, from: number, pattern: RegExp = MODIFIER): number {
  const { folded, limit } = source;
  let end = serviceEnd(folded, from);
  for (let rounds = 0; rounds < 8 && end < limit; rounds += 1) {
    const start = skipSpace(folded, end);
    if (start === end && rounds > 0) break;
    const modifier = take(pattern, folded, start) ?? take(LEVEL, folded, start) ?? take(CENTRAL, folded, start);
    const unit = modifier === null && start > end ? takeUnits(source, quantifiedUnit(folded, start) ?? start) : null;
    if (modifier === null && unit === null) break;
    if (unit !== null) end = unit;
    else if (modifier !== null && WITH_OBJECT.test(folded.slice(from, modifier))) {
      const object = objectEnd(source, modifier);
      if (object === modifier && /của$/u.test(folded.slice(from, modifier))) return Math.max(start - 1, from);
      end = object;
    } else if (modifier !== null) end = modifier;
  }
  if (OF_UNITS.test(folded.slice(Math.max(0, end - LONGEST_UNITS), end)) && nameFollows(source.text, end))
    end = furtherPlaces(source, takeName(source.text, end));
  end = stretchOfPlaces(source, end) ?? end;
  return Math.min(end, Math.max(limit, from));
}

/** "UBND các huyện ven biển Hải Lộc, Bình Tân": which units they are is said behind where they lie. */
const OF_UNITS =
  /(?<!\p{L})các (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?:(?:,| và) (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn))* (?:ven biển|miền núi|biên giới|vùng cao|trung du|hải đảo)$/u;
/** In characters. */
const LONGEST_UNITS = 60;
const FROM = / từ (?=\S)/uy;
const TO = / (?:đến|tới) (?=\S)/uy;

/** `các tỉnh ven biển từ Thanh Hóa đến Bình Định`: which places are meant, by the first and the last; null where that does not follow. */
function stretchOfPlaces({ text, folded }: Source, at: number): number | null {
  const from = take(FROM, folded, at);
  const first = from === null ? null : takeName(text, from - 1);
  const to = first === null || from === null || first <= from ? null : take(TO, folded, first);
  const last = to === null ? null : takeName(text, to - 1);
  return last !== null && to !== null && last > to ? last : null;
}

/** A unit, or a list of units, with the name of its place ("các huyện, thị xã", "tỉnh Lào Cai"); null where none stands at `at`. */
export function takeUnits(source: Source, at: number): number | null {
  const { text, folded } = source;
  let end = take(UNIT, folded, at);
  if (end === null || folded.startsWith('xã hội', at)) return null;
  for (let more = take(FURTHER_UNIT, folded, end); more !== null; more = take(FURTHER_UNIT, folded, end)) end = more;
  const named = takeGluedName(text, end) ?? takeName(text, end);
  if (!SEVERAL.test(folded.slice(Math.max(0, at - 4), at))) return named > end ? withinUnits(source, at, named) : named;
  return named > end ? furtherPlaces(source, named) : (take(PLACES, text, end) ?? end);
}

/** `: Hà Tĩnh, Quảng Trị, Huế` behind a group of units. */
export const PLACES = quick(/\s*:\s*\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)*(?:(?:,| và) (?:\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)*))+/uy);

/** How high a unit stands; behind a district a city is what it lies in. */
function rankOf(unit: string, below: string): number {
  if (unit === 'tỉnh') return 3;
  if (/^(?:thành phố|tp\.?)$/u.test(unit)) return below === 'quận' ? 3 : 2;
  if (/^(?:huyện|quận|thị xã|tx)$/u.test(unit)) return 2;
  return /^(?:xã|phường|thị trấn|đặc khu|tt)$/u.test(unit) ? 1 : 0;
}

/** `xã Tân Lập, huyện Mộc Châu, tỉnh Sơn La`: the units that it lies in belong to the name. */
function withinUnits({ text, folded }: Source, at: number, from: number): number {
  let lower = folded.slice(at, take(UNIT, folded, at) ?? at);
  for (let end = from; ; ) {
    const start = take(COMMA, folded, end);
    const unit = start === null ? null : take(UNIT, folded, start);
    if (start === null || unit === null) return end;
    const higher = folded.slice(start, unit);
    const name = takeGluedName(text, unit) ?? takeName(text, unit);
    if (name === unit || rankOf(higher, lower) <= rankOf(lower, '')) return end;
    [lower, end] = [higher, name];
  }
}

const COMMA = /, /uy;

/** Before a unit: several are meant, so several places may follow. */
const SEVERAL = /(?:các|\d) $/u;
const JOINT_OF_PLACES = /(?:,|,? và|;) /uy;
const HEAD_OF_BODY = [COMMITTEE, POST, NAMED, QUANTIFIER];

/**
 * `các huyện Mộc Châu, Vân Hồ và Phù Yên`: where the last of the names ends, from the end of the first. `kind` may stand before each
 * (`thị xã Nghĩa Lộ`); what begins another body ends the list.
 */
export function furtherPlaces({ text, folded }: Source, from: number, kind: RegExp = UNIT): number {
  for (let end = from; ; ) {
    const next = take(JOINT_OF_PLACES, folded, end);
    if (next === null || HEAD_OF_BODY.some((head) => take(head, folded, next) !== null)) return end;
    const unit = take(kind, folded, next);
    const name = takeName(text, unit ?? next - 1);
    if (name <= (unit ?? next)) return end;
    end = name;
  }
}

/** Where the unit of "cấp ủy các xã" begins, from its quantifier; null where none stands at `at`. */
function quantifiedUnit(folded: string, at: number): number | null {
  const end = take(QUANTIFIER, folded, at);
  const unit = end === null ? null : skipSpace(folded, end);
  return unit !== null && take(UNIT, folded, unit) !== null ? unit : null;
}

/** Whether something that says which bodies are meant follows `from`. */
export function modifierFollows(folded: string, from: number): boolean {
  const start = skipSpace(folded, from);
  return (
    start > from &&
    (quantifiedUnit(folded, start) !== null || [MODIFIER, LEVEL, UNIT].some((pattern) => take(pattern, folded, start) !== null))
  );
}

function objectEnd(source: Source, from: number): number {
  const start = skipSpace(source.folded, from);
  if (start === from) return from;
  const central = take(CENTRAL, source.folded, start);
  if (central !== null) return central;
  const body = readBody(source, start) ?? takeUnits(source, start) ?? groupNamed(source.folded, start, from);
  return takeName(source.text, body ?? from);
}

const VERB = sticky(anyOf(ORDER_VERBS));
/** Behind these the body whose they are may be left unsaid. */
const WHOSE_IS_KNOWN = /(?:địa bàn|trực thuộc|thành viên)$/u;
/** "trực thuộc tổ chức phải …", "của tổ chức mình": no object of a verb. */
const NO_OBJECT = /^ (?:phải|cần|sẽ|đã|có|là|và|hoặc|này|đó|mình|khác)(?!\p{L})|^ ?[,.;:)]|^$/u;

/** "trực thuộc tổ chức Đảng": where the noun of a group ends; "các trường trên địa bàn tổ chức khai giảng": null where it is what they do. */
function groupNamed(folded: string, at: number, from: number): number | null {
  const group = take(GROUP, folded, at);
  const verb = group === null || !WHOSE_IS_KNOWN.test(folded.slice(Math.max(0, from - 12), from)) ? null : take(VERB, folded, at);
  if (group === null || verb === null || verb < group) return group;
  return NO_OBJECT.test(folded.slice(verb, verb + 16)) || OFFICE_OR_VERB.test(folded.slice(at, verb)) ? group : null;
}

/** "các tổ trực thuộc phòng": an office, whatever follows. */
const OFFICE_OR_VERB = /^phòng$/u;
