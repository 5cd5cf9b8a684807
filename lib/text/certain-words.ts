import { fold } from './fold';

/**
 * Words of administrative Vietnamese that are no others whatever becomes of their signs in a scan: `chi đạo`, `chỉ dao` are nothing but
 * `chỉ đạo`. Two syllables each.
 */
const CERTAIN = (
  'ban hành|báo cáo|bảo đảm|bố trí|bưu điện|căn cứ|cập nhật|chậm nhất|chỉ đạo|chỉ thị|chủ động|chủ tịch|chủ trì|' +
  'chuẩn bị|chương trình|công điện|công khai|công thương|công văn|đảm bảo|đánh giá|đẩy mạnh|đẩy nhanh|đề nghị|đề xuất|' +
  'địa phương|định kỳ|đôn đốc|đồng thời|đơn vị|dự thảo|giải quyết|giám đốc|giám sát|hiệu trưởng|hoàn thành|hoàn thiện|hướng dẫn|' +
  'kế hoạch|kể từ|kết quả|khắc phục|khẩn trương|kiểm tra|kiện toàn|kính gửi|lãnh đạo|liên quan|muộn nhất|nâng cao|nghị quyết|' +
  'nghiên cứu|nhân dân|nhiệm vụ|phân công|phê duyệt|phối hợp|phổ biến|phụ trách|quán triệt|quản lý|quyết định|rà soát|' +
  'tài chính|tăng cường|tập trung|tham gia|tham mưu|thẩm định|thẩm quyền|thành phố|thông báo|thống kê|thời hạn|thúc đẩy|thực hiện|' +
  'thường xuyên|tiến độ|tiếp tục|tỉnh ủy|tổ chức|tổng hợp|tổng kết|trách nhiệm|triển khai|trước ngày|trưởng phòng|' +
  'tuần tra|tuyên truyền|ủy ban|văn bản|văn phòng|vận động|xây dựng|xử lý|yêu cầu'
).split('|');

/** What the same letters mean with other signs: `kinh phí chi đào tạo`, `quy định kỹ thuật`, `hình thức dạy học`. */
const OTHERS = new Set(
  (
    'bao cao|bán hành|báo cao|bão cao|bạn hành|bảo cao|bỏ trị|bộ trí|bộ trị|chi thi|chi thì|chi đào|chí thi|chí đào|' +
    'chăm nhất|chỉ thi|chỉ đào|chị thi|chị đào|chủ trị|chủ tích|chủ đóng|chủ đông|chủ đồng|công thường|công thưởng|' +
    'công vẫn|công vận|cấp nhất|cấp nhật|cần cù|cần cư|cần cử|cổng điện|dám báo|dám bảo|dạy nhanh|dễ nghĩ|dễ xuất|giảm dốc|' +
    'giảm sát|giảm sạt|giảm độc|hoàn thanh|khác phục|khăn trường|kiến toàn|kê tủ|kê từ|kẻ từ|kệ tủ|liên quân|liên quản|' +
    'muốn nhất|nhãn dán|nhận dân|nhận dẫn|năng cao|nắng cao|nặng cao|phó biến|phản công|phần công|phận công|phố biên|' +
    'phố biến|phố biển|quyết đình|thành phổ|thông bảo|thông kế|thăm gia|thăm quyền|thục hiền|thức dạy|thức dậy|thức hiện|' +
    'thức đầy|thực dạy|thực đầy|tiền đó|tiền đô|tiền đồ|trường phong|trường phòng|trường phỏng|tuyến truyền|tuyển truyền|' +
    'tuần trả|tái chính|tại chính|tải chính|vân phong|văn phong|văn đông|văn đồng|văn động|vạn phong|vẫn bàn|vẫn bán|' +
    'vẫn bận|vẫn phòng|vẫn đóng|vẫn đông|vẫn đọng|vẫn động|yếu câu|yếu cầu|đón vị|đơn vì|đơn ví|đơn độc|đạm bao|đầy nhanh|' +
    'để nghĩ|để nghỉ|để xuất|định ký|định kỹ|đồng thôi|động thời'
  ).split('|'),
);

/** Words that are right, though their last and the next would make one of the above: `văn bản hành chính`, `cơ quan lý luận`. */
const TAKEN = (
  'bộ phận|cán bộ|cơ quan|điều kiện|giao thông|hình thức|hoạt động|hội đồng|hợp đồng|khó khăn|kiên quyết|kiến thức|lao động|' +
  'môi trường|nhà trường|nhận thức|phương tiện|quy định|thành phần|thị trường|tiếp nhận|trở thành|trực tuyến|truyền thông|' +
  'ứng phó|ý kiến'
).split('|');

/** The words that are certain, by their letters. */
const BY_LETTERS = new Map(CERTAIN.map((words) => [fold(words), words]));
/** What is rightly written: its syllables are part of no other word. */
const RIGHT = new Set([...CERTAIN, ...TAKEN]);

/** Where the small letters of Vietnamese stand: plain ones, Latin-1 to Latin Extended-B, Latin Extended Additional. */
const LETTER_RANGES = [
  [0x61, 0x7a],
  [0xe0, 0x1b0],
  [0x1ea0, 0x1ef9],
] as const;
/** The letter without signs of a code; 0 for what is no letter. A text then costs a look into a table for each word. */
const BASE = new Uint8Array(0x1f00);
for (const [first, last] of LETTER_RANGES) {
  for (let code = first; code <= last; code += 1) {
    const letter = fold(String.fromCharCode(code));
    if (/^[a-z]$/u.test(letter)) BASE[code] = letter.charCodeAt(0);
  }
}
const baseAt = (text: string, at: number) => BASE[text.charCodeAt(at)] ?? 0;

/** Five bits a letter: which letter stands right before the space between two such words, and which two behind it. */
const around = (before: number, first: number, second: number) => ((before & 31) << 10) | ((first & 31) << 5) | (second & 31);
/** Where there are such words: all but a few of the other spaces are passed over by this. */
const AROUND_SPACE = new Uint8Array(1 << 15);
for (const words of RIGHT) {
  const letters = fold(words);
  const space = letters.indexOf(' ');
  AROUND_SPACE[around(letters.charCodeAt(space - 1), letters.charCodeAt(space + 1), letters.charCodeAt(space + 2))] = 1;
}

/**
 * A text with those words that a scan has misread as they are rightly written.
 *
 * @param lower in lower case; what is given back has its length, so that what is found keeps its place
 */
export function withRightSigns(lower: string): string {
  let mended = '';
  let done = 0;
  /** Where the last words end that are right. */
  let taken = 0;
  for (let space = lower.indexOf(' '); space > 0; space = lower.indexOf(' ', space + 1)) {
    if (AROUND_SPACE[around(baseAt(lower, space - 1), baseAt(lower, space + 1), baseAt(lower, space + 2))] !== 1) continue;
    let start = space - 1;
    while (start > 0 && baseAt(lower, start - 1) !== 0) start -= 1;
    let end = space + 1;
    while (baseAt(lower, end) !== 0) end += 1;
    if (start < taken) continue;
    const read = lower.slice(start, end);
    const right = RIGHT.has(read) ? read : OTHERS.has(read) ? undefined : BY_LETTERS.get(fold(read));
    if (right === undefined) continue;
    taken = end;
    if (right === read) continue;
    mended += lower.slice(done, start) + right;
    done = end;
  }
  return done === 0 ? lower : mended + lower.slice(done);
}
