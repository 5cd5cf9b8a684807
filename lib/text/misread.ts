import { fold } from './fold';
import { quick } from './letters';

/**
 * Words of administrative Vietnamese that are no others whatever becomes of their signs in a scan: `chi đạo`, `chỉ dao` are nothing but
 * `chỉ đạo`. A word that is the beginning of another stands behind it.
 */
const CERTAIN = (
  'ban hành|báo cáo|bảo đảm|bố trí|bưu điện|căn cứ|cập nhật|chậm nhất|chỉ đạo|chỉ huy trưởng|chỉ thị|chủ động|chủ tịch|chủ trì|' +
  'chuẩn bị|chương trình|cơ quan|công điện|công khai|công thương|công văn|đảm bảo|đánh giá|đẩy mạnh|đẩy nhanh|đề nghị|đề xuất|' +
  'địa phương|định kỳ|đôn đốc|đồng thời|đơn vị|dự thảo|giải quyết|giám đốc|giám sát|hiệu trưởng|hoàn thành|hoàn thiện|hướng dẫn|' +
  'kế hoạch|kể từ|kết quả|khắc phục|khẩn trương|kiểm tra|kiện toàn|kính gửi|lãnh đạo|liên quan|muộn nhất|nâng cao|nghị quyết|' +
  'nghiên cứu|nhân dân|nhiệm vụ|phân công|phê duyệt|phối hợp với|phối hợp|phổ biến|phụ trách|quán triệt|quản lý|quyết định|rà soát|' +
  'tài chính|tăng cường|tập trung|tham gia|tham mưu|thẩm định|thẩm quyền|thành phố|thông báo|thống kê|thời hạn|thúc đẩy|thực hiện|' +
  'thường xuyên|tiến độ|tiếp tục|tỉnh ủy|tổ chức|tổng công ty|tổng hợp|tổng kết|trách nhiệm|triển khai|trước ngày|trưởng phòng|' +
  'tuần tra|tuyên truyền|ủy ban|văn bản|văn phòng|vận động|xây dựng|xử lý|yêu cầu'
).split('|');

/** What the same letters mean with other signs: `chi đào tạo`, `có quan hệ`, `số tiền đó`, `một tuần trả lời`. */
const OTHERS = new Set(
  (
    'bán hành|bạn hành|bao cao|báo cao|bảo cao|bão cao|bộ trị|cần cù|cần cư|cần cử|cấp nhất|chăm nhất|chi đào|chí đào|chỉ đào|chi thi|' +
    'chỉ thi|chị thi|chủ trị|có quan|cô quan|cổng điện|dám báo|dám bảo|đạm bao|đầy nhanh|dạy nhanh|dễ nghĩ|để nghỉ|để nghĩ|dễ xuất|' +
    'để xuất|đón vị|đơn độc|đơn ví|đơn vì|giảm độc|giảm dốc|liên quân|muốn nhất|nắng cao|năng cao|nhãn dán|phản công|phần công|' +
    'phố biên|phố biển|tại chính|thăm gia|thục hiền|thức dậy|tiền đó|tiền đô|tổng cộng tỷ|trường phòng|tuần trả|văn đông|văn đồng|' +
    'văn phong|vân phong|vạn phong|vẫn bán|vẫn bàn|vẫn bận'
  ).split('|'),
);

const BY_LETTERS = new Map(CERTAIN.map((words) => [fold(words), words]));
/** Without boundaries, which cost most: whether a word begins and ends there is seen where one is found. */
const LETTERS = new RegExp([...BY_LETTERS.keys()].join('|'), 'g');

/** What is read with other letters, and the southern spelling. Each pair has one length, so that what is found keeps its place. */
const PAIRS = new Map([
  ['ủy han', 'ủy ban'],
  ['bru điện', 'bưu điện'],
  ['thủ trường', 'thủ trưởng'],
  ['chậm nhứt', 'chậm nhất'],
  ['nơi nhân:', 'nơi nhận:'],
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
const LETTERS_L = /(?<=(?:ngày|tháng) )l{1,2}(?![\p{L}\d])/gu;
const MONTH_OR_YEAR = /(?:thảng(?= \d)|nãm(?= \d{4}))/g;

/** Mends what a scanned text misreads where the meaning is certain. Takes and gives lower case of one and the same length. */
export function mendMisread(lower: string): string {
  return withSigns(lower)
    .replace(HORN_BEHIND, (pair) => `ư${pair.charAt(1)}`)
    .replace(HORNLESS, (pair) => HORNED[pair] ?? pair)
    .replace(PAIRED, (words, at: number, text: string) =>
      standsAlone(text, at, words.length) ? (PAIRS.get(words) ?? words) : words,
    )
    .replace(LETTERS_L, (letters) => '1'.repeat(letters.length))
    .replace(MONTH_OR_YEAR, (word) => (word === 'nãm' ? 'năm' : 'tháng'))
    .replace(LETTER_O, (pair) => `${pair.charAt(0)}0`)
    .replace(LETTER_L, (pair, at: number, text: string) => {
      const before = pair.startsWith('l') && pair !== 'l' ? text.charAt(at - 1) : '';
      return /[\p{L}\d]/u.test(before) ? pair : pair.replace('l', '1');
    });
}

/** The words that are certain by their letters, with the signs that they have. */
function withSigns(lower: string): string {
  const letters = fold(lower);
  // A sign that stands alone folds to nothing: places would no longer be the same.
  if (letters.length !== lower.length) return lower;
  let mended = '';
  let done = 0;
  for (const { 0: found, index } of letters.matchAll(LETTERS)) {
    const read = lower.slice(index, index + found.length);
    const words = BY_LETTERS.get(found);
    if (words === undefined || words === read || OTHERS.has(read) || !standsAlone(lower, index, found.length)) continue;
    mended += lower.slice(done, index) + words;
    done = index + found.length;
  }
  return done === 0 ? lower : mended + lower.slice(done);
}

function standsAlone(text: string, at: number, length: number): boolean {
  return !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + length));
}
