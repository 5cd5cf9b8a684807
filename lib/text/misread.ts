import { quick } from './letters';

/**
 * Words that scanned documents misread, in lower case, with what they can only be. Each pair has one length, so that what is
 * found keeps its place; only words that are no others in administrative Vietnamese (`chi đạo` is nothing but `chỉ đạo`).
 */
const MISREAD = new Map([
  ['kiêm tra', 'kiểm tra'],
  ['kiếm tra', 'kiểm tra'],
  ['kê hoạch', 'kế hoạch'],
  ['kể hoạch', 'kế hoạch'],
  ['đê xuất', 'đề xuất'],
  ['đề xuât', 'đề xuất'],
  ['thâm định', 'thẩm định'],
  ['tô chức', 'tổ chức'],
  ['tố chức', 'tổ chức'],
  ['thưc hiện', 'thực hiện'],
  ['thực hiên', 'thực hiện'],
  ['phôi hợp', 'phối hợp'],
  ['phổi hợp', 'phối hợp'],
  ['phối họp', 'phối hợp'],
  ['hợp vói', 'hợp với'],
  ['chù trì', 'chủ trì'],
  ['chi đạo', 'chỉ đạo'],
  ['chù tịch', 'chủ tịch'],
  ['báo cảo', 'báo cáo'],
  ['bảo cáo', 'báo cáo'],
  ['nhân đân', 'nhân dân'],
  ['nhản dân', 'nhân dân'],
  ['ùy ban', 'ủy ban'],
  ['ủy han', 'ủy ban'],
  ['ủỵ ban', 'ủy ban'],
  ['bru điện', 'bưu điện'],
  ['đông thời', 'đồng thời'],
  ['đôn đôc', 'đôn đốc'],
  ['tông hợp', 'tổng hợp'],
  ['tống hợp', 'tổng hợp'],
  ['triên khai', 'triển khai'],
  ['triến khai', 'triển khai'],
  ['hoàn thảnh', 'hoàn thành'],
  ['trách nhiêm', 'trách nhiệm'],
  ['giám đôc', 'giám đốc'],
  ['yêu câu', 'yêu cầu'],
  ['yêu cẩu', 'yêu cầu'],
  ['đề nghi', 'đề nghị'],
  ['đê nghị', 'đề nghị'],
  ['quyêt định', 'quyết định'],
  ['nghi quyết', 'nghị quyết'],
  ['nghị quyêt', 'nghị quyết'],
  ['thủ trường', 'thủ trưởng'],
  ['hiệu trường', 'hiệu trưởng'],
  ['chỉ huy trường', 'chỉ huy trưởng'],
  ['muộn nhât', 'muộn nhất'],
  ['thông bảo', 'thông báo'],
  ['công vãn', 'công văn'],
  ['văn bàn', 'văn bản'],
  ['tuân tra', 'tuần tra'],
  ['băng văn bản', 'bằng văn bản'],
  ['thời han', 'thời hạn'],
  ['châm nhất', 'chậm nhất'],
  ['chậm nhât', 'chậm nhất'],
  ['chậm nhứt', 'chậm nhất'],
  ['nơi nhân:', 'nơi nhận:'],
  ['tang cường', 'tăng cường'],
  ['tap trung', 'tập trung'],
  ['khan trương', 'khẩn trương'],
  ['đây mạnh', 'đẩy mạnh'],
  ['đây nhanh', 'đẩy nhanh'],
  ['dé xuất', 'đề xuất'],
  ['tông công ty', 'tổng công ty'],
  ['thâm quyền', 'thẩm quyền'],
  ['đơn vi', 'đơn vị'],
  ['thành phô', 'thành phố'],
  ['uy ban nhân dân', 'ủy ban nhân dân'],
  ['tinh ủy', 'tỉnh ủy'],
  ['chi thị', 'chỉ thị'],
  // The southern spelling.
  ['kính gởi', 'kính gửi'],
  ['gởi về', 'gửi về'],
  ['báo cáo gởi', 'báo cáo gửi'],
]);
/** Without boundaries, which cost most: whether a word begins and ends there is seen where one is found. */
const WORDS = new RegExp([...MISREAD.keys()].join('|'), 'g');
const LETTER = quick(/\p{L}/u);

/** A horn on the wrong letter (`truớc`, `nguời`, `đuợc`): `uơ` with such a tone is no Vietnamese, but behind `q`. */
const HORN_BEHIND = /(?<!q)u[ớờợỡ]/g;
/** `ưo` with a tone on `o` is no Vietnamese: a horn was lost (`trưóc`, `đưòng`). */
const HORNLESS = /ư[òóỏõọ]/g;
const HORNED: Readonly<Record<string, string>> = { ưò: 'ườ', ưó: 'ướ', ưỏ: 'ưở', ưõ: 'ưỡ', ưọ: 'ượ' };

/** Letters that were read for digits in dates and numbers: `3O/6`, `l5/6/2026`. */
const LETTER_O = /(?:\do(?=[\d/.-])|[/.-]o(?=\d))/g;
const LETTER_L = /(?<=(?<!\d)[0-3])l(?=[/.-]\d)|l\d{1,2}[/.-](?=\d)|(?<=[/.-])[0o]l(?=[/.-]\d)|\d[/.-]l(?=\d)/g;

/** `tháng ll`, `ngày l`, `thảng 9`, `nãm 2018`: before and behind the words of a day. */
const LETTERS_L = /(?<=(?:ngày|tháng) )l{1,2}(?![\p{L}\d])/gu;
const MONTH_OR_YEAR = /(?:thảng(?= \d)|nãm(?= \d{4}))/g;

/** Mends what a scanned text misreads where the meaning is certain. Takes and gives lower case of one and the same length. */
export function mendMisread(lower: string): string {
  return lower
    .replace(HORN_BEHIND, (pair) => `ư${pair.charAt(1)}`)
    .replace(HORNLESS, (pair) => HORNED[pair] ?? pair)
    .replace(WORDS, (words, at: number, text: string) =>
      standsAlone(text, at, words.length) ? (MISREAD.get(words) ?? words) : words,
    )
    .replace(LETTERS_L, (letters) => '1'.repeat(letters.length))
    .replace(MONTH_OR_YEAR, (word) => (word === 'nãm' ? 'năm' : 'tháng'))
    .replace(LETTER_O, (pair) => `${pair.charAt(0)}0`)
    .replace(LETTER_L, (pair, at: number, text: string) => {
      const before = pair.startsWith('l') && pair !== 'l' ? text.charAt(at - 1) : '';
      return /[\p{L}\d]/u.test(before) ? pair : pair.replace('l', '1');
    });
}

function standsAlone(text: string, at: number, length: number): boolean {
  return !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + length));
}
