import { quick } from './letters';
import { linesOf } from './lines';
import { isBareLabel, readLabel } from './provision-label';
import type { Span } from './span';

const ENDS = /[.;:!?…]["”’)\]]*$/u;
const STARTS_LOWER = quick(/^["“(]?\p{Ll}/u);
const HAS_LOWER = quick(/\p{Ll}/u);

/**
 * Words that cannot end a line of their own: prepositions and conjunctions, and head nouns whose name is still to come
 * (`Giao` / `Sở` / `Luật` at a hard line end).
 */
const OPEN_END =
  /(?:^|[\s(])(?:của|và|hoặc|tại|về|theo|cho|với|số|các|những|do|từ|đến|trong|bởi|là|để|trên|dưới|bằng|khoản|điểm|trước|chậm nhất|Điều|Mục|Giao|Đề nghị|Yêu cầu|đề nghị|yêu cầu|phối hợp với|(?<!(?:Thanh tra|Văn phòng|Lãnh đạo|Công đoàn|Đảng ủy) )(?:Sở|Bộ)|[Cc]ác Ban|Hội đồng|Hội đồng nhân|Ủy|Uỷ|Ủy ban|Uỷ ban|Ủy ban nhân|Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Công văn|Kế hoạch|Chỉ thị|Thủ tướng Chính)$/u;

/** A unit whose name is still to come: that is capitals, or one capital word before its verb is not ("Công an huyện" / "Mở đợt cao điểm"). */
const OPEN_UNIT = /(?:^|[\s(])(?:tỉnh|huyện|thành phố|Tỉnh|Thành phố)$/u;
const NAME_GOES_ON = quick(/^(?:\p{Lu}\p{Ll}*[ -]\p{Lu}|\p{Lu}\p{Ll}*[,.;:]|\p{Ll}|\p{Lu}\p{Ll}*$)/u);

/** Who heads a body, and the body that he heads ("báo cáo Chủ tịch" / "UBND xã"). */
const OPEN_POST = quick(
  /(?<!^)(?<!\p{L})(?:Chủ tịch|Giám đốc|Thủ trưởng|Trưởng [Bb]an|Người đứng đầu|người đứng đầu|đồng chí)$/u,
);
const BODY = /^(?:UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Sở|Công an|[Cc]ác )/u;

/** Words of time, behind which a figure is still to come. */
const OPEN_TIME = /(?:^|[\s(])(?:ngày|tháng|năm|quý)$/u;
const FIGURE = /^(?:[\d….]|[IVX]+(?!\p{L})|\p{Ll})/u;

/**
 * Joins paragraphs that a page break or a hard line end has cut: each such `\n` becomes a space, so the text keeps its
 * length and every offset its meaning. A line goes on in the next where it has no end mark and the next begins in the
 * middle of a sentence, where it ends in a word that cannot end anything, where it is a label alone, and where a heading
 * in capitals goes on in capitals; in a text whose lines are wrapped at one width also where the next word found no room. The number of
 * a page between two halves of a sentence becomes spaces as well.
 */
export function joinBrokenLines(text: string): string {
  const lines = linesOf(text);
  const joints: number[] = [];
  const width = wrapWidth(text, lines);
  const pages = pageNumbers(text, lines, width);
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined || next.start !== line.end + 1) continue;
    if (pages.inside.has(next) || pages.inside.has(line) || pages.between.has(next)) {
      joints.push(line.end);
      continue;
    }
    if (pages.between.has(line)) continue;
    const from = joints.at(-1) === line.start - 1 ? startOfJoined(lines, joints, index) : line.start;
    const following = text.slice(next.start, next.end);
    const full = width !== null && line.end - line.start + 1 + firstWord(following) > width - RAGGED;
    if (goesOn(text.slice(from, line.end), following, full)) joints.push(line.end);
  }
  if (joints.length === 0) return text;
  const numbers = [...pages.inside, ...pages.between];
  const blanks = [...joints.map((at) => ({ start: at, end: at + 1 })), ...numbers].sort((x, y) => x.start - y.start);
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end } of blanks) {
    pieces.push(text.slice(last, start), ' '.repeat(end - start));
    last = end;
  }
  pieces.push(text.slice(last));
  return pieces.join('');
}

const PAGE = /^(?:[-–—=]{1,6} ?)?(?:trang |page )?(\d{1,3})(?: ?\/ ?\d{1,3})?(?: ?[-–—=]{1,6})?$/iu;
/** So many lines at least stand on a page. */
const LINES_OF_PAGE = 12;

/** Lines with nothing but the number of a page. */
interface PageNumbers {
  /** Between two halves of a sentence. */
  inside: Set<Span>;
  /** Behind the end of a paragraph, where numbers go up by one from page to page. */
  between: Set<Span>;
}

function pageNumbers(text: string, lines: readonly Span[], width: number | null): PageNumbers {
  const pages: PageNumbers = { inside: new Set(), between: new Set() };
  let last = { number: 1, index: 0 };
  lines.forEach((line, index) => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const number = PAGE.exec(text.slice(line.start, line.end))?.[1];
    if (before === undefined || after === undefined || number === undefined) return;
    if (text.slice(before.start, after.end).includes('\t')) return;
    const follows = Number(number) === last.number + 1 && index - last.index >= LINES_OF_PAGE;
    if (follows) last = { number: Number(number), index };
    const following = text.slice(after.start, after.end);
    const open = !ENDS.test(text.slice(before.start, before.end)) && readLabel(following) === null;
    const full = follows && width !== null && before.end - before.start >= width - NEAR;
    if (open && (STARTS_LOWER.test(following) || full)) pages.inside.add(line);
    else if (follows) pages.between.add(line);
  });
  return pages;
}

/** Only the nearest earlier lines matter to the decision: a label may stand two lines up, not twenty. */
function startOfJoined(lines: readonly { start: number; end: number }[], joints: readonly number[], index: number): number {
  let at = index;
  let joint = joints.length - 1;
  while (at > 0 && index - at < 3 && joints[joint] === (lines[at]?.start ?? 0) - 1) {
    at -= 1;
    joint -= 1;
  }
  return lines[at]?.start ?? 0;
}

/** A text is wrapped where this share of its lines comes close to one width, and this share goes on in the middle of a sentence. */
const FULL_SHARE = 0.2;
const GOING_ON_SHARE = 0.15;
const FEWEST_LINES = 10;
const WIDEST = 120;
/** How far the right edge of wrapped lines is ragged, and how much an indent may take, in characters. */
const RAGGED = 8;
const NEAR = 15;

/** The width at which the lines of a text are wrapped, in characters; null where each of its lines is a paragraph. */
function wrapWidth(text: string, lines: readonly Span[]): number | null {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (lengths.length < FEWEST_LINES || width > WIDEST) return null;
  const full = lengths.filter((length) => length >= width - NEAR).length;
  if (full < FULL_SHARE * lines.length) return null;
  const goingOn = lines.filter(({ start }) => STARTS_LOWER.test(text.slice(start, start + 2))).length;
  return goingOn >= GOING_ON_SHARE * lines.length ? width : null;
}

function firstWord(line: string): number {
  const end = line.search(/\s/u);
  return end < 0 ? line.length : end;
}

/** What a citation or a date goes on with in figures, however like a label they look ("theo khoản" / "3 - Điều 61"). */
const ASKS_FOR_FIGURE = /(?:^|[\s(])(?:khoản|Khoản|điểm|Điều|điều|mục|Mục|số|ngày|tháng)$/u;

/** What a decision or resolution says behind its grounds, whatever they end with. */
const ENACTS = /^(?:NAY )?(?:QUYẾT NGHỊ|QUYẾT ĐỊNH|CHỈ THỊ|KẾT LUẬN|THÔNG BÁO)\s*:?$/u;

/** Words in capitals alone ("UBND TỈNH HÒA LẠC"): the first line of a header below the name of a page's section. */
const HEADS = quick(/^\p{Lu}{2,}(?: \p{Lu}{2,}){2,6}$/u);

/** "Hòa Lạc, ngày 09 tháng 3 năm 2026": the place and day of a paper, whatever the line above it ends with. */
const PLACE_AND_DAY = quick(/^\p{Lu}[^,;:.]{1,40}, ngày [\d….]{1,8} ?tháng [\d….]{1,8} ?năm \d{4}\.?$/u);

/** "07/11/2026 16:40": when a page was put up, below its title; behind "ngày" the day is part of a sentence. */
const PUT_UP = /^\(?(?:(?:Thứ|Chủ) [^\d\n]{2,12})?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s,|–-]+\d{1,2}[:hH]\d{2}.{0,20})?\)?$/u;
/** "(hoalac.gov.vn) Sáng 12/3, …": where a report comes from, at its head. */
const DATELINE = quick(/^\([\p{L}\d.-]{2,30}\.(?:vn|com|net|org)\)/u);
/** "2. Yêu cầu": the heading of what a plan aims at, no verb whose object is still to come. */
const AIMS = /^\S{1,6} (?:Mục đích, )?[Yy]êu cầu$/u;

function goesOn(line: string, next: string, full: boolean): boolean {
  if ((PUT_UP.test(next) && !/ngày$/u.test(line)) || PUT_UP.test(line) || DATELINE.test(next)) return false;
  if (AIMS.test(line) && !STARTS_LOWER.test(next)) return false;
  if (PLACE_AND_DAY.test(next)) return false;
  if ((ENACTS.test(next) || HEADS.test(next)) && HAS_LOWER.test(line)) return false;
  if (line.includes('\t') || next.includes('\t')) return false;
  if (ASKS_FOR_FIGURE.test(line) && /^\d{1,3} (?!\p{Lu}\p{Ll}+ \p{Ll})/u.test(next)) return true;
  // "nhiệm kỳ 2020" / "- 2025", "Bộ phận Văn hóa" / "- Xã hội": a dash at the head of a wrapped line opens no item.
  if (/\d{4}$/u.test(line) && /^[-–] ?\d{4}(?!\d)/u.test(next)) return true;
  if (full && HAS_LOWER.test(line) && !ENDS.test(line) && /^[-–] \p{L}/u.test(next)) return true;
  if (isBareLabel(line)) return readLabel(next) === null && !isBareLabel(next);
  if (readLabel(next) !== null || isBareLabel(next)) return false;
  if (ENDS.test(line)) return false;
  if (STARTS_LOWER.test(next) || (/(?:^|\s)Quý$/u.test(line) && /^(?:[IVX]+|\d)(?!\p{L})/u.test(next))) return line.length > 1;
  if (OPEN_POST.test(line) && BODY.test(next)) return true;
  if (OPEN_UNIT.test(line) && NAME_GOES_ON.test(next)) return true;
  if (OPEN_END.test(line) || (OPEN_TIME.test(line) && FIGURE.test(next)) || / [-–]$|,$/u.test(line)) return true;
  if (full && HAS_LOWER.test(line) && HAS_LOWER.test(next)) return true;
  const label = readLabel(line);
  return label?.style === 'roman' && line.length < 60 && !HAS_LOWER.test(line) && !HAS_LOWER.test(next);
}
