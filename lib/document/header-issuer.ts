import { linesOf } from '@/lib/text/lines';
import { matchForm } from '@/lib/text/match-form';
import type { Span } from '@/lib/text/span';
import { inSmallLetters, UNIT } from './small-letters';

const PORTAL = /^(?:trang|cổng) (?:thông tin|tin|giao tiếp)(?: điện tử)?/u;
const MOTTO = /^(?:cộng hòa|cộng|đ[ộô]c lập -|đảng cộng sản)/u;
/** The national title, where two columns were read as one line, perhaps with the bar between them. */
const NATIONAL_TITLE =
  /(?<=\S)(?:(?<=\p{Lu})(?=CỘNG HÒA XÃ HỘI)|\s+)(?:\|\s*)?(?:CỘNG H[OÒÕÓ][AÀÃÁ]|Đ[ộô]c lập -|ĐẢNG CỘNG SẢN).*$/u;
const FIRST_OF_TITLE = /\sCỘNG H[OÒÕÓ][AÀÃÁ]/u;
/** Where a body begins that stands in one line behind its superior: "BỘ TÀI CHÍNH TỔNG CỤC THUẾ", "SỞ Y TẾ TRUNG TÂM …". */
const BELOW =
  /(?<=^(?:BỘ|SỞ|UBND|ỦY BAN NHÂN DÂN|CỤC|TỔNG CỤC) \P{Ll}{2,60}(?<! VÀ| CỦA|,) )(?:TỔNG CỤC|CỤC|CHI CỤC|SỞ|VĂN PHÒNG|THANH TRA|TRUNG TÂM|BAN QUẢN LÝ)(?= \P{Ll}|$)/u;
const RULE = /[-_=*–—]{3,}.*$/u;

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
    // "UBND PHƯỜNG BẾN LỘI" above "TRANG THÔNG TIN ĐIỆN TỬ": the banner of the portal, not the header of the paper.
    if (PORTAL.test(matchForm(raw))) {
      names = [];
      continue;
    }
    // Two columns read line by line: the national title stands between the superior's name and the body's.
    if (MOTTO.test(matchForm(raw)) && isBodyBelow(at(index + 1), names)) continue;
    const whole = raw.replace(RULE, '').replace(NATIONAL_TITLE, '').trim();
    const below = BELOW.exec(whole)?.index ?? 0;
    if (below > 0 && names.length === 0) names = [whole.slice(0, below).trim()];
    const name = whole.slice(below);
    const capitals = name.length > 1 && isInCapitals(name) && !MOTTO.test(matchForm(name));
    if (capitals && isBodyBelow(name, names)) {
      superior = names.join(' ');
      names = [name];
    } else if (capitals && /^ban thường (?:trực|vụ)$/u.test(matchForm(name))) names.unshift(name);
    else if (capitals) names.push(name);
    // The national title may stand in the same line, its motto in the next, and with it the name's second line.
    const goesOn = whole.length === raw.trim().length || FIRST_OF_TITLE.test(raw);
    // "ĐẢNG BỘ TỈNH HÒA LẠC  ĐẢNG CỘNG SẢN VIỆT NAM" above "HUYỆN ỦY ĐỒI THÔNG".
    const next = at(index + 1)
      .replace(NATIONAL_TITLE, '')
      .trim();
    if (capitals && (goesOn || isBodyBelow(next, names)) && names.length < 4) continue;
    const issuer = writtenOut(names, superior, text);
    if (issuer !== null) return issuer;
    names = [];
  }
  return writtenOut(names, superior, text);
}

function writtenOut(names: readonly string[], superior: string, text: string): string | null {
  const name = names.join(' ');
  return BODY.test(`${matchForm(name)} `) ? inSmallLetters(withSuperior(name, superior), text) : null;
}

/**
 * A department goes by its province's or district's name: "SỞ NỘI VỤ" below "UBND TỈNH LÀO CAI" is that of Lào Cai; an office by its
 * superior's: "VĂN PHÒNG" below it is "VĂN PHÒNG UBND TỈNH LÀO CAI"; so are the boards of a council or a committee of the Party.
 */
function withSuperior(name: string, superior: string): string {
  const folded = matchForm(name);
  const hasBoards = /^(?:hội đồng nhân dân|hđnd|(?:tỉnh|thành|huyện|thị|quận|đảng) ủy)(?!\p{L})/u.test(matchForm(superior));
  if (superior !== '' && (folded === 'văn phòng' || (hasBoards && /^ban(?!\p{L})/u.test(folded)))) return `${name} ${superior}`;
  const unit = new RegExp(`(?:ủy ban nhân dân|ubnd) ((?:${UNIT}) [\\p{L} .'-]+)$`, 'u').exec(matchForm(superior))?.[1];
  if (unit === undefined) return name;
  const nameless = new RegExp(`(?<!\\p{L})(?:${UNIT})$`, 'u').exec(folded)?.[0];
  if (nameless !== undefined)
    return unit.startsWith(`${nameless} `) ? `${name}${superior.slice(nameless.length - unit.length)}` : name;
  if (!/^(?:sở|phòng|thanh tra|văn phòng|ban|chi cục)(?!\p{L})/u.test(folded)) return name;
  return new RegExp(`(?<!\\p{L})(?:${UNIT})(?!\\p{L})`, 'u').test(folded) ? name : `${name} ${superior.slice(-unit.length)}`;
}

/** Whether a line of the header begins another body than the one whose lines stand above it. */
function isBodyBelow(line: string, above: readonly string[]): boolean {
  const folded = matchForm(line);
  if (!isInCapitals(line)) return false;
  if (SUBORDINATE.test(folded)) return true;
  const whole = matchForm(above.join(' '));
  return BODY_AGAIN.test(folded) && BODY.test(`${whole} `) && !UNFINISHED.test(whole);
}

/** "BỆNH VIỆN ĐA KHOA SỐ 1", "UBND QUẬN 12": the number by which a body goes, no day or year. */
const NUMBERED = /(?<=\p{Lu} )(?<!(?:NĂM|THÁNG|TUẦN|NGÀY|QUÝ|KỲ|ĐỢT|KHÓA|LẦN|THỨ) )\d{1,3}(?= |$)/gu;

function isInCapitals(line: string): boolean {
  return !/[\p{Ll}\d:./]/u.test(line.replace(NUMBERED, ''));
}

/** A body that stands below its superior's line. */
const SUBORDINATE =
  /^(?:huyện ủy|thị ủy|thành ủy|quận ủy|đảng ủy|tỉnh ủy|sở|phòng|chi cục|cục|tổng cục|trung tâm|trường|bệnh viện|trạm|học viện|viện|thanh tra|văn phòng|công an|chi nhánh|bảo hiểm|kho bạc|ban quản lý|ban chỉ đạo|ban dân tộc|hội đồng)(?= )|^văn phòng$/u;
/** What may as well go on with a name ("VĂN PHÒNG" above "UBND TỈNH …") as begin one, where that above is whole. */
const BODY_AGAIN =
  /^(?:ubnd|ủy ban nhân dân|ban(?! thường)|công đoàn|liên đoàn|lđlđ|đoàn(?! đbqh| đại biểu)|hội(?! đồng)|hạt|đội|thư viện|bảo tàng|nhà (?:văn hóa|thiếu nhi)|đài|công ty)(?= )/u;
const UNFINISHED =
  /(?:^(?:phó )?chủ tịch|^(?:văn phòng|thanh tra|ủy ban|hội đồng|hội đồng nhân dân|trung tâm|ban|bộ|ban (?:thường vụ|thường trực|chấp hành|chỉ đạo|quản lý))|(?<!\p{L})(?:và|của)|[-–,])$/u;
const BODY =
  /^(?:ủy ban|ubnd|hđnd|chủ tịch|bệnh viện|trạm|học viện|công ty|tổng công ty|tập đoàn|quỹ|hội đồng|bộ|sở|văn phòng|thủ tướng|chính phủ|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|ban|cục|chi cục|tổng cục|phòng|thanh tra|kiểm toán|công an|trung tâm|trường|đoàn|công đoàn|hội|liên đoàn|lđlđ|tổng liên đoàn|bảo hiểm|kho bạc|hải quan|thuế|ngân hàng|tòa án|viện|mặt trận|đảng bộ|hạt|đội|thư viện|bảo tàng|nhà|đài) /u;
