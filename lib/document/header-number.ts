import { quick } from '@/lib/text/letters';

export interface DocumentNumber {
  /** `53/TB-UBND`; null where the number is blank. */
  number: string | null;
  /** `TB-UBND`. */
  symbol: string;
}

/**
 * Number and symbol (Decree 30/2020/NĐ-CP, annex I, part II, item 3): digits, perhaps a year, and abbreviations of kind and
 * body. Party documents write `13-KH/TU`. White space may stand where the number is still to be filled in.
 */
const STATE_NUMBER = quick(
  /^(\d{1,6}[a-zđ]?)?[\s.…_]*\/\s*(?:(\d{4})\s*\/\s*)?(\p{Lu}[\p{Lu}\p{Ll}\d]*(?:\s?[-–&]\s?[\p{L}\d]+|\+\p{Lu}[\p{L}\d]*|\.\s?(?:\p{Lu}{2,}|[IVX]+|\d+)(?!\p{L}))*)/u,
);
const PARTY_NUMBER = quick(
  /^(\d{1,6})?(\s*[-–]\s*|(?<=\d)\s+)(\p{Lu}{1,4}[\p{L}]*\s*\/\s*\p{Lu}[\p{L}\d]*(?:[-–]\p{Lu}[\p{L}\d]*)*)/u,
);

/** Reads `text` as the number of a document, from its first character; null where it is none. */
export function readNumber(text: string): DocumentNumber | null {
  const state = STATE_NUMBER.exec(text);
  if (state !== null) {
    const symbol = squeeze(state[3] ?? '');
    const year = state[2] === undefined ? '' : `${state[2]}/`;
    return { number: state[1] === undefined ? null : `${state[1]}/${year}${symbol}`, symbol };
  }
  const party = PARTY_NUMBER.exec(text);
  if (party === null) return null;
  const symbol = squeeze(party[3] ?? '');
  // The Youth Union parts them by a space: "62 HD/TĐTN".
  const joint = /[-–]/u.test(party[2] ?? '') ? '-' : ' ';
  return { number: party[1] === undefined ? null : `${party[1]}${joint}${symbol}`, symbol };
}

/** A portal's title of a letter: its kind, number and subject in one line ("Công văn số 12/SYT V/v …"). */
const TITLED =
  /^(?:công văn|thông báo|kế hoạch|chỉ thị|công điện|hướng dẫn) (?=số[: ]\s*\d{1,6}\s*\/\S+ (?:v\/v|về việc)(?: |:))/iu;

/** The number in a portal's title of a letter; null for any other line. A link to another letter looks the same: only for the title itself. */
export function readTitleNumber(line: string): DocumentNumber | null {
  return TITLED.test(line) ? readNumberLine(line.replace(TITLED, '')) : null;
}

/** How a portal calls a paper above its text: "Chỉ thị số 14/CT-UBND về phòng cháy rừng". */
const CALLED =
  /^(?:công văn|thông báo|kế hoạch|chỉ thị|công điện|hướng dẫn|kết luận|quyết định|nghị quyết)(?: khẩn| hỏa tốc)? (?=số[: ]\s*\d)/iu;

/** The number by which a line calls a paper; null for any other line. Only for the line right above that paper. */
export function readCalledNumber(line: string): DocumentNumber | null {
  return CALLED.test(line) ? readNumberLine(line.replace(CALLED, '')) : null;
}

/** The number in a header line "Số: 53/TB-UBND", "Nghị quyết số: 45/2024/UBTVQH15", as a scan may misread it "Sổ: 53/TB-UBND"; null for any other line. */
export function readNumberLine(line: string): DocumentNumber | null {
  const match =
    /^(?:(?:nghị quyết|quyết định|luật|pháp lệnh|thông tư|nghị định) (?=số\s*:))?S[ốổồ]\s*(?:hiệu|\/?\s*ký hiệu)?\s*:?[\s.…_]*/iu.exec(
      line,
    );
  return match === null ? null : readNumber(line.slice(match[0].length).trimStart());
}

function squeeze(symbol: string): string {
  return symbol
    .replace(/\s+/gu, '')
    .replace(/–/gu, '-')
    .replace(/[.-]+$/u, '');
}
