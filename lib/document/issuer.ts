import { quick } from '@/lib/text/letters';
import { linesOf } from '@/lib/text/lines';
import { matchForm } from '@/lib/text/match-form';
import { lastMatch, words } from '@/lib/text/pattern';
import type { Span } from '@/lib/text/span';
import { centralIssuer } from './central-symbols';

/** Words that stay capital when a name in capitals is written out. */
const CAPITALISED = quick(
  /(?<!\p{L})(?:ủy ban(?= nhân dân| mặt trận)|quốc hội|thường vụ(?= quốc hội)|hội đồng(?= nhân dân)|chính phủ|đảng|nhà nước|trung ương|việt nam|nội vụ|tư pháp|tài chính|công thương|nông nghiệp|môi trường|đào tạo|công nghệ|thể thao|du lịch|kế hoạch|đầu tư|giao thông|lao động|thương binh|xã hội|thông tin|truyền thông|dân tộc|tôn giáo|ngoại vụ|tài nguyên|phát triển nông thôn|kinh tế|hạ tầng|thống kê|hải quan|thuế|hồ chí minh|xây dựng|khoa học|văn hóa|giáo dục|y tế|công an|quốc phòng|ngoại giao|đoàn|hội|(?:tỉnh|thành|huyện|thị|quận|đảng) ủy)(?!\p{L})/gu,
);
const UNIT = 'tỉnh|thành phố|tp\\.?|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu';
const MOTTO = /^(?:cộng hòa|cộng|độc lập|đảng cộng sản)/u;
/** The national title, where two columns were read as one line. */
const NATIONAL_TITLE = /(?<=\S)\s+(?:CỘNG H[OÒÕÓ][AÀÃÁ]|Độc lập -|ĐẢNG CỘNG SẢN).*$/u;
const FIRST_OF_TITLE = /\sCỘNG H[OÒÕÓ][AÀÃÁ]/u;
/** Where a body begins that stands in one line behind its superior: "BỘ TÀI CHÍNH TỔNG CỤC THUẾ", "SỞ Y TẾ TRUNG TÂM …". */
const BELOW =
  /(?<=^(?:BỘ|SỞ|UBND|ỦY BAN NHÂN DÂN|CỤC|TỔNG CỤC) \P{Ll}{2,60}(?<! VÀ| CỦA|,) )(?:TỔNG CỤC|CỤC|CHI CỤC|SỞ|VĂN PHÒNG|THANH TRA|TRUNG TÂM|BAN QUẢN LÝ)(?= \P{Ll}|$)/u;
const RULE = /[-_=*]{3,}.*$/u;

/**
 * The issuing body as the header names it: the lines in capitals above the number, beside the national title (Decree
 * 30/2020/NĐ-CP, annex I, part II, item 2). A superior body's line above it is left out. Null where there is none.
 */
export function issuerOfHeader(text: string, header: Span): string | null {
  let names: string[] = [];
  let superior = '';
  const lines = linesOf(text.slice(header.start, header.end));
  const at = (index: number) => text.slice(header.start + (lines[index]?.start ?? 0), header.start + (lines[index]?.end ?? 0));
  for (const index of lines.keys()) {
    const raw = at(index);
    // Two columns read line by line: the national title stands between the superior's name and the body's.
    if (MOTTO.test(matchForm(raw)) && isSubordinate(at(index + 1))) continue;
    const whole = raw.replace(RULE, '').replace(NATIONAL_TITLE, '').trim();
    const below = BELOW.exec(whole)?.index ?? 0;
    if (below > 0 && names.length === 0) names = [whole.slice(0, below).trim()];
    const name = whole.slice(below);
    const capitals = name.length > 1 && !/[\p{Ll}\d:./]/u.test(name) && !MOTTO.test(matchForm(name));
    if (capitals && SUBORDINATE.test(matchForm(name))) {
      superior = names.join(' ');
      names = [name];
    } else if (capitals && /^ban thường (?:trực|vụ)$/u.test(matchForm(name))) names.unshift(name);
    else if (capitals) names.push(name);
    // The national title may stand in the same line, its motto in the next, and with it the name's second line.
    const goesOn = whole.length === raw.trim().length || FIRST_OF_TITLE.test(raw);
    // "ĐẢNG BỘ TỈNH HÒA LẠC  ĐẢNG CỘNG SẢN VIỆT NAM" above "HUYỆN ỦY ĐỒI THÔNG".
    const isAbove = isSubordinate(
      at(index + 1)
        .replace(NATIONAL_TITLE, '')
        .trim(),
    );
    if (capitals && (goesOn || isAbove) && names.length < 4) continue;
    if (BODY_IN_CAPITALS.test(`${matchForm(names.join(' '))} `)) return writeOut(withSuperior(names.join(' '), superior), text);
    names = [];
  }
  return BODY_IN_CAPITALS.test(`${matchForm(names.join(' '))} `) ? writeOut(withSuperior(names.join(' '), superior), text) : null;
}

/**
 * A department goes by its province's or district's name: "SỞ NỘI VỤ" below "UBND TỈNH LÀO CAI" is that of Lào Cai; an office by its
 * superior's: "VĂN PHÒNG" below it is "VĂN PHÒNG UBND TỈNH LÀO CAI".
 */
function withSuperior(name: string, superior: string): string {
  if (matchForm(name) === 'văn phòng' && superior !== '') return `${name} ${superior}`;
  const unit = new RegExp(`(?:ủy ban nhân dân|ubnd) ((?:${UNIT}) [\\p{L} .'-]+)$`, 'u').exec(matchForm(superior))?.[1];
  if (unit === undefined || !/^(?:sở|phòng|thanh tra|văn phòng|ban|chi cục)(?!\p{L})/u.test(matchForm(name))) return name;
  if (new RegExp(`(?<!\\p{L})(?:${UNIT})(?!\\p{L})`, 'u').test(matchForm(name))) return name;
  return `${name} ${superior.slice(-unit.length)}`;
}

function isSubordinate(line: string): boolean {
  return !/[\p{Ll}\d:./]/u.test(line) && SUBORDINATE.test(matchForm(line));
}

/** A body that stands below its superior's line. */
const SUBORDINATE =
  /^(?:huyện ủy|thị ủy|thành ủy|quận ủy|đảng ủy|tỉnh ủy|sở|phòng|chi cục|cục|tổng cục|trung tâm|trường|bệnh viện|trạm|học viện|viện|thanh tra|văn phòng|công an|chi nhánh|bảo hiểm|kho bạc|ban quản lý|ban chỉ đạo|ban dân tộc|bệnh viện|hội đồng)(?= )|^văn phòng$/u;
const BODY_IN_CAPITALS =
  /^(?:ủy ban|ubnd|chủ tịch|bệnh viện|trạm|học viện|công ty|tổng công ty|tập đoàn|quỹ|hội đồng|bộ|sở|văn phòng|thủ tướng|chính phủ|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|ban|cục|chi cục|tổng cục|phòng|thanh tra|công an|trung tâm|trường|đoàn|hội|liên đoàn|bảo hiểm|kho bạc|ngân hàng|tòa án|viện|mặt trận|đảng bộ) /u;

/** Head nouns behind which the name of a body begins with a capital ("Bệnh viện Đa khoa", "Trường Trung học"). */
const BEFORE_CAPITAL = quick(
  /(?<=(?<!\p{L})(?:bệnh viện|trường|trung tâm|viện|học viện|công ty|hội|ban|cục|chi cục|phòng|sở|bộ) )(?!ubnd |hđnd |tỉnh |huyện |xã |thành phố |nhân dân |của )\p{L}/gu,
);
const INITIALS = quick(/(?<!\p{L})(?:ubnd|hđnd|mttq|thpt|thcs)(?!\p{L})/giu);
/** Behind what a school is called by its own name. */
const LEVEL = '(?:trường|học) (?:thcs|thpt|trung học cơ sở|trung học phổ thông|tiểu học|mầm non|mẫu giáo)';

/**
 * "ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK" → "Ủy ban nhân dân tỉnh Đắk Lắk". Which words are proper names is looked up in the text, where
 * they stand in small letters; behind a unit they are in any case.
 */
function writeOut(name: string, text: string): string {
  const lower = name
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/(?<!\p{L})uỷ(?!\p{L})/gu, 'ủy');
  const unit = new RegExp(`(?<=(?<!\\p{L})(?:${UNIT}|${LEVEL}) )(?!ủy|đoàn|ủy ban)[\\p{L} .'-]+$`, 'u');
  const named = lower
    .replace(unit, inTitleCase)
    .replace(CAPITALISED, upperFirst)
    .replace(BEFORE_CAPITAL, (letter) => letter.toUpperCase())
    .replace(INITIALS, (initials) => initials.toUpperCase());
  return upperFirst(properNameOf(named, text));
}

/** The last words of the name with capitals, where the text writes them so. */
function properNameOf(name: string, text: string): string {
  const words = name.split(' ');
  for (const count of [4, 3, 2]) {
    const last = inTitleCase(words.slice(-count).join(' '));
    if (words.length > count && text.includes(last)) return [...words.slice(0, -count), last].join(' ');
  }
  return name;
}

function inTitleCase(words: string): string {
  return words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The council or committee in capitals above the grounds of a resolution or decision. */
const DECIDES =
  /(?:^|\n)((?:CHỦ TỊCH )?(?:HỘI ĐỒNG NHÂN DÂN|ỦY BAN NHÂN DÂN) (?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU) [^\p{Ll}\d\n]{2,40})\n/u;

/** The body that decides, as a resolution or decision without a header names it above its grounds; null where it does not. */
export function issuerThatDecides(text: string): string | null {
  const name = DECIDES.exec(text.slice(0, 4_000))?.[1];
  return name === undefined ? null : writeOut(name.trim(), text);
}

/** What ministries and departments are about: their names end with the last of these, whatever the sentence goes on with. */
const FIELD =
  '(?:nội vụ|tư pháp|tài chính|công thương|nông nghiệp|môi trường|phát triển nông thôn|xây dựng|giao thông vận tải|giao thông|khoa học|công nghệ|văn hóa|thể thao|du lịch|giáo dục|đào tạo|y tế|lao động|thương binh|xã hội|thông tin|truyền thông|ngoại vụ|ngoại giao|dân tộc|tôn giáo|tài nguyên|kế hoạch|đầu tư|công an|quốc phòng|quy hoạch|kiến trúc)';
const FIELDS = `(?:${FIELD}(?:(?:,| và| -) ${FIELD})*|[\\p{L} ,-]{3,60}?)`;
const BODY = `(?:bộ chính trị|ban bí thư)(?: trung ương)?|(?:(?:phó )?chủ tịch )?(?:ubnd|ủy ban nhân dân)(?! (?:các|cấp)(?!\\p{L}))(?: (?:tỉnh|thành phố|tp\\.?|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu))?|(?:phó )?thủ tướng(?: chính phủ)?|văn phòng chính phủ|chính phủ|(?<!cơ )(?:giám đốc )?sở (?!phối|theo|của|trong|và|để|với|đã|sẽ|vừa|cũng|hữu|ngành|hoàn|tổ chức)${FIELDS}|(?:bộ trưởng )?(?<!(?:cán|toàn|nội|cục|tiến|đồng) )bộ (?!ngành|đội|máy|phận|luật|tiêu chí|chỉ số|chính trị|theo|của|trong|và|để|với|phối)${FIELDS}|(?<!\\p{L})(?:tổng )?cục (?!trưởng|bộ|diện)(?:(?! (?:bên|việc|trong|theo|để|khi|sau|tại)(?!\\p{L}))[\\p{L} –-]){2,60}?(?= (?:đã|vừa|được|phải|cần|sẽ|có|yêu cầu|chỉ đạo|đề nghị|giao|ban hành|ký|thông báo|điện)(?!\\p{L}))|(?:ban thường vụ )?(?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy)|ban thường trực ủy ban mttq[\\p{L} ]{0,40}?`;
const SPEAKS = words(
  `(${BODY})(?:,? [\\p{L} ,]{0,80}?)? (?<!(?:được|bị) )(?:yêu cầu|chỉ đạo|đề nghị|giao|kết luận|có ý kiến|thông báo|ban hành|vừa ban hành|ký ban hành|vừa ký|đã có|điện)`,
);
const ISSUES = quick(
  new RegExp(
    `(?<!\\p{L})(${BODY})(?:,? (?:vào )?ngày [\\d/.-]+,?)? (?:đã |vừa |mới )?(?:có|ban hành|phát hành|ký|ký ban hành|gửi) (?:\\p{L}+ ){1,3}$`,
    'u',
  ),
);
const ANNOUNCES = words('(văn phòng chính phủ|văn phòng ubnd \\p{L}+) (?:xin )?(?:trân trọng )?thông báo');
const OF = words(`(?:của|do) (${BODY})(?= |,|$)`);

/**
 * The body that speaks in the text, where no header names it: the one of the title, else the first that orders or
 * announces something. A unit without its name gets the place's.
 *
 * @param page the whole text of the page, where `text` is only its article: portals name their place at the foot
 * @param symbol of the document that the article reports: the first committee that speaks issued what bears a committee's
 */
export function issuerOfText(
  text: string,
  title: string,
  place: string | null,
  page = text,
  symbol: string | null = null,
): string | null {
  const head = text.slice(0, 20_000);
  const folded = matchForm(head);
  const announced = lastMatch(ANNOUNCES, matchForm(text));
  if (announced?.[1] !== undefined)
    return withPlace(text.slice(announced.index, announced.index + announced[1].length), page.slice(0, 20_000), place);
  const fromTitle = [...matchForm(title).matchAll(OF)][0];
  const spoken = [...folded.matchAll(SPEAKS)].map((match) => head.slice(match.index, match.index + (match[1]?.length ?? 0)));
  const name =
    fromTitle?.[1] !== undefined
      ? title.slice(fromTitle.index + fromTitle[0].length - fromTitle[1].length, fromTitle.index + fromTitle[0].length)
      : (spoken.find((speaker) => /UBND$/u.test(symbol ?? '') && /ubnd|ủy ban/iu.test(speaker)) ?? spoken[0]);
  if (name === undefined) return null;
  return /^(?:phó )?thủ tướng$/iu.test(name.trim())
    ? `${name.trim()} Chính phủ`
    : withPlace(name.trim(), page.slice(0, 20_000), place);
}

/**
 * The body that an article says a paper is of whose number it gives without its symbol: "Văn phòng Chính phủ vừa có Thông báo số 412 về …".
 * Null where it does not say so.
 */
export function issuerOfNumber(number: string, text: string, place: string | null): string | null {
  const folded = matchForm(text.slice(0, 6_000));
  const at = folded.search(new RegExp(`(?:số:? )${number}(?!\\d)`, 'u'));
  const body = at < 0 ? null : ISSUES.exec(folded.slice(Math.max(0, at - 200), at));
  const start = body === null ? -1 : Math.max(0, at - 200) + body.index;
  return body?.[1] === undefined ? null : withPlace(text.slice(start, start + body[1].length), text.slice(0, 20_000), place);
}

/** The body that the symbol names (`TB-UBND` → the people's committee), with level and place found in the text. */
export function issuerOfSymbol(symbol: string, text: string, place: string | null): string | null {
  const central = centralIssuer(symbol, text);
  if (central !== null) return central;
  if (!/[-/]UBND(?!\p{L})/u.test(symbol)) return null;
  const level = words(`(?:ubnd|ủy ban nhân dân) (${UNIT})`);
  const found = [...matchForm(text.slice(0, 20_000)).matchAll(level)][0];
  return withPlace(`UBND ${found?.[1] ?? ''}`.trim(), text, place);
}

const POST_BEFORE = /(?:chủ tịch|bí thư|lãnh đạo)(?: \p{L}+){0,2} (?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) $/iu;

function withPlace(name: string, text: string, place: string | null): string {
  const unit = new RegExp(`(?<!\\p{L})(${UNIT})$`, 'iu').exec(name)?.[1];
  if (unit === undefined) return name;
  if (place !== null && /^\p{Lu}/u.test(place)) return `${name} ${place.replace(new RegExp(`^(?:${UNIT})\\s+`, 'iu'), '')}`;
  const counts = new Map<string, number>();
  const small = unit.toLowerCase();
  const spellings = [small, small.charAt(0).toUpperCase() + small.slice(1), small.toUpperCase()].join('|');
  const mention = new RegExp(`(?<!\\p{L})(?:${spellings}) (\\p{Lu}[\\p{L}'’]*(?:[ -]\\p{Lu}[\\p{L}'’]*){0,3})`, 'gu');
  for (const { 1: candidate = '', index } of text.matchAll(mention)) {
    // "Phó Chủ tịch UBND tỉnh Nguyễn Văn An": who bears the post.
    if (candidate.split(' ').length > 2 && POST_BEFORE.test(text.slice(Math.max(0, index - 60), index))) continue;
    counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
  }
  const best = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1])[0];
  return best === undefined ? name : `${name} ${best[0]}`;
}
