import { withRightSigns } from './certain-words';
import { quick } from './letters';

/** What is read with other letters, and the southern spelling. Each pair has one length, so that what is found keeps its place. */
const PAIRS = new Map([
  ['ủy han', 'ủy ban'],
  ['hợp vói', 'hợp với'],
  ['hợp voi', 'hợp với'],
  ['tông công ty', 'tổng công ty'],
  ['bru điện', 'bưu điện'],
  ['thủ trường', 'thủ trưởng'],
  ['chỉ huy trường', 'chỉ huy trưởng'],
  ['chậm nhứt', 'chậm nhất'],
  ['nơi nhân:', 'nơi nhận:'],
  ['phó chỉ tịch', 'phó chủ tịch'],
  ['băng văn bản', 'bằng văn bản'],
  ['kính gởi', 'kính gửi'],
  ['gởi về', 'gửi về'],
  ['báo cáo gởi', 'báo cáo gửi'],
]);
const PAIRED = new RegExp([...PAIRS.keys()].join('|'), 'g');
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
const LETTERS_L = /l{1,2}(?![\p{L}\d])(?<=(?:ngày|tháng) l{1,2})|[il](?=[0-2](?![\p{L}\d]))(?<=(?:ngày|tháng) [il])/gu;
const MONTH_OR_YEAR = /(?:thảng(?= \d)|nãm(?= \d{4}))/g;

/** `Sờ Tài chính`, `Vu Tổ chức cán bộ`, before what departments are about: a hook read as a grave, a dot lost. */
const DEPARTMENT =
  /sờ(?= (?:nội vụ|ngoại vụ|tài chính|tài nguyên|tư pháp|y tế|xây dựng|công thương|nông nghiệp|khoa học|giáo dục|gd|văn hóa|thông tin|giao thông|kế hoạch|lao động|du lịch|dân tộc))|vu(?= (?:kế hoạch|tổ chức cán bộ|pháp chế|hợp tác quốc tế|khoa học|tài chính|thanh tra|đào tạo))/g;

/** Mends what a scanned text misreads where the meaning is certain. Takes and gives lower case of one and the same length. */
export function mendMisread(lower: string): string {
  return withRightSigns(lower)
    .replace(HORN_BEHIND, (pair) => `ư${pair.charAt(1)}`)
    .replace(HORNLESS, (pair) => HORNED[pair] ?? pair)
    .replace(PAIRED, (words, at: number, text: string) =>
      standsAlone(text, at, words.length) ? (PAIRS.get(words) ?? words) : words,
    )
    .replace(DEPARTMENT, (word) => (word === 'sờ' ? 'sở' : 'vụ'))
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
