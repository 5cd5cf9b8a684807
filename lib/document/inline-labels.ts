import { quick } from '@/lib/text/letters';
import { linesOf } from '@/lib/text/lines';

/** A shorter line holds one provision. In characters. */
const SHORTEST = 250;

/** What may be the label of a provision inside a line: a number, a letter, a Roman number, a sign. */
const LABEL = quick(
  /[ \t](?:(\d{1,2})[.)/]|(\d{1,2})\.(\d{1,2})\.?|([IVX]{1,4})\.|([a-eghiklmnopqrstuvxyđ])\)|([-–+•])) ["“(]?(?=(\p{Lu})|\p{Ll})/gu,
);
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** The Vietnamese alphabet as lists are lettered. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

type Series = 'number' | 'number.number' | 'roman' | 'letter' | 'sign';

interface Candidate {
  /** Where the space or tab before the label stands. */
  at: number;
  series: Series;
  /** The place in its series, from 1; 0 for signs. */
  place: number;
  /** The number above, of "2.1": 2. */
  under: number;
  /** Whether a clause or sentence ends before it. */
  behindEnd: boolean;
}

/** Numbers behind these words are theirs ("theo khoản 1. Sở …"). */
const COUNTED =
  /(?:khoản|điều|mục|điểm|số|tháng|quý|năm|ngày|nhóm|bước|đợt|loại|cấp|hạng|phần|chương|lớp|tiết|giai đoạn|phụ lục|lần|thứ|khóa|kỳ|quận|phường|tổ|khu|ấp|thôn|tuyến|gói)$/iu;
/** Letters behind these are theirs ("theo điểm a) khoản 2"). */
const LETTERED = /(?:điểm|khoản|mục|tiết|phụ lục|biểu|mẫu|nhóm|loại|hạng|lớp|khối)$/iu;
/** "- Cơ quan chủ trì:": what says something of the work before it, whatever that ends with. */
const ATTRIBUTE =
  /^ [-–+•] (?:cơ quan|đơn vị|thời gian|thời hạn|nội dung|sản phẩm|kinh phí|chủ trì|phối hợp)(?!\p{L})[^:.;]{0,40}:/iu;

/**
 * Pages that have lost their line breaks hold many provisions in one line ("… như sau: 1. Sở Y tế … 2. Sở Công Thương …"). The space before
 * each label of a series that the line carries through (1., 2., 3.; a), b); dashes behind semicolons) becomes a `\n`: the text keeps its
 * length and every offset its meaning. A number that stands alone, or behind a word that it counts, is none.
 */
export function partProvisions(text: string): string {
  const breaks: number[] = [];
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    const below = FIRST_BELOW.exec(words);
    if (line.end - line.start < SHORTEST) {
      if (below !== null) breaks.push(line.start + below[0].length);
      continue;
    }
    if (isRow(words)) continue;
    const inside = below === null ? breaksIn(words) : [...new Set([below[0].length, ...breaksIn(words)])];
    for (const at of inside.sort((a, b) => a - b)) breaks.push(line.start + at);
  }
  if (breaks.length === 0) return text;
  let parted = '';
  let from = 0;
  for (const at of breaks) {
    parted += `${text.slice(from, at)}\n`;
    from = at + 1;
  }
  return parted + text.slice(from);
}

/** A row of a table has its cells close together; tabs far apart are what is left of indents. */
function isRow(line: string): boolean {
  return line.length < (line.split('\t').length - 1) * FAR_APART;
}

/** In characters. */
const FAR_APART = 400;

/** "1. Nâng cao năng lực 1.1. Rà soát …": a heading that its first provision stands behind, by the number of both. */
const FIRST_BELOW = quick(/^(\d{1,2})\. [^.;:]{3,200}(?= \1\.1\.? \p{Lu})/u);

/** Where the document's own end begins: the list of those who receive it, what stands behind "./.", titles and name of who signed. */
const DOCUMENT_END = quick(
  / (?=Nơi nhận ?:)|(?<=\.\/\.) (?=\p{Lu})|(?<=[.;)/])(?<!(?:TM|KT|TL|TUQ|Q)\.) (?=(?:(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu}{2}|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|THỦ TƯỚNG|HIỆU TRƯỞNG|BÍ THƯ|TRƯỞNG PHÒNG|BỘ TRƯỞNG) )[^\p{Ll}\n]{0,100}\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}\s*$)/gu,
);

function breaksIn(line: string): number[] {
  const ends = [...line.matchAll(DOCUMENT_END)].map(({ index }) => index);
  return [...new Set([...labelsIn(line), ...ends])].sort((a, b) => a - b);
}

/** The spaces before the labels in a line. */
function labelsIn(line: string): number[] {
  const candidates = candidatesIn(line);
  if (candidates.length < 2) return [];
  const head = candidatesIn(` ${line.slice(0, 20)}`).find(({ at }) => at === 0);
  const kept = new Set<Candidate>();
  /** The last label kept of each series. */
  const last = new Map<Series, Candidate>(head === undefined ? [] : [[head.series, head]]);
  const lastAt = new Map(candidates.map((candidate, index) => [keyOf(candidate, candidate.place), index]));
  candidates.forEach((candidate, index) => {
    if (candidate.series === 'sign') return;
    const before = last.get(candidate.series);
    const follows = before !== undefined && before.place + 1 === candidate.place && before.under === candidate.under;
    // The second of its series stands further on.
    const begins = candidate.place === 1 && (lastAt.get(keyOf(candidate, 2)) ?? -1) > index;
    const opened = candidate.behindEnd || candidate.series === 'letter' || endsHeading(line, candidate.at);
    if (!follows && !(begins && opened)) return;
    kept.add(candidate);
    last.set(candidate.series, candidate);
  });
  const signs = candidates.filter(
    ({ series, behindEnd, at }) => series === 'sign' && (behindEnd || ATTRIBUTE.test(line.slice(at, at + 60))),
  );
  const beginsWithSign = head?.series === 'sign';
  if (signs.length > 1 || (beginsWithSign && signs.length > 0) || kept.size > 0) for (const sign of signs) kept.add(sign);
  const labels = candidates.filter((candidate) => kept.has(candidate));
  return labels.flatMap((label, index) => [...opensListAgain(line, label, labels[index - 1]), label.at]);
}

/** "5. … còn chậm. UBND tỉnh yêu cầu các sở: 1. …": the sentence that opens a second list goes on with no provision of the first. */
function opensListAgain(line: string, { series, place, at }: Candidate, before: Candidate | undefined): number[] {
  if (series !== 'number' || place !== 1 || before?.series !== 'number' || !line.slice(0, at).endsWith(':')) return [];
  const sentence = line.slice(before.at, at).search(LAST_SENTENCE);
  return sentence < 0 ? [] : [before.at + sentence];
}

/** The space before the last sentence of a provision, behind its label. */
const LAST_SENTENCE = quick(/(?<=[\p{Ll}\d)"”][.!?…]{1,4}) (?=\p{Lu}[^.!?…]*:$)/u);

/** A label by its series and place; the last of those alike counts. */
function keyOf({ series, under }: Candidate, place: number): string {
  return `${series} ${under}.${place}`;
}

/** "II. NỘI DUNG 1. …": a heading in capitals ends without a mark. */
function endsHeading(line: string, at: number): boolean {
  return /\p{Lu}{2,}$/u.test(line.slice(Math.max(0, at - 12), at));
}

function candidatesIn(line: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of line.matchAll(LABEL)) {
    const [, number, above, below, roman, letter, sign, capital] = match;
    // Behind letters and semicolons a provision may go on in small letters; a number needs its capital.
    if (capital === undefined && letter === undefined) continue;
    const before = line.slice(Math.max(0, match.index - 12), match.index);
    const place = { at: match.index, behindEnd: /[.;:!?…]["”’)]?$/u.test(before) };
    if (!place.behindEnd && (letter === undefined ? COUNTED : LETTERED).test(before)) continue;
    if (number !== undefined) found.push({ ...place, series: 'number', place: Number(number), under: 0 });
    else if (above !== undefined) found.push({ ...place, series: 'number.number', place: Number(below), under: Number(above) });
    else if (roman !== undefined) found.push({ ...place, series: 'roman', place: ROMANS.indexOf(roman) + 1, under: 0 });
    else if (letter !== undefined) found.push({ ...place, series: 'letter', place: LETTERS.indexOf(letter) + 1, under: 0 });
    else if (sign !== undefined) found.push({ ...place, series: 'sign', place: 0, under: 0 });
  }
  return found;
}
