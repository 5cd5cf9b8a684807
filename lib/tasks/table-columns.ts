import { matchForm } from '@/lib/text/match-form';

export type Column = 'number' | 'content' | 'lead' | 'support' | 'time' | 'product' | 'other';

/** What the heads of the columns of a task table are called; the first that fits wins. */
const COLUMNS: readonly (readonly [column: Column, pattern: RegExp])[] = [
  ['number', /^(?:tt|stt|số tt|số thứ tự|số|giai đoạn|bước|đợt)$/u],
  // "Việc chưa hoàn thành", "Nội dung còn chậm tiến độ": which work, not by when.
  ['content', /^(?:công việc|việc|nội dung|nhiệm vụ|phần việc)(?: công việc)? (?:chưa|còn|đang|chậm|tồn)(?!\p{L})/u],
  ['support', /phối hợp|^(?:đơn vị |cơ quan )?cùng (?:làm|thực hiện|tham gia)|^(?:đơn vị |cơ quan )?hỗ trợ$/u],
  ['time', /thời gian|thời hạn|tiến độ|hoàn thành|(?<!(?:quá|trễ|chậm|đúng) )hạn|^ngày$|^ngày (?:làm|nộp|xong)/u],
  ['lead', /chủ trì|^chủ đầu tư$|^đầu mối|phụ trách$|thực hiện$|cơ quan|đơn vị|trách nhiệm|phân công/u],
  ['product', /sản phẩm|kết quả/u],
  [
    'content',
    /nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|phần việc|tên (?:đề án|văn bản|chương trình|sản phẩm)|^việc(?: (?:phải|cần) làm)?$|^đầu việc|^(?:tên )?(?:dự án|công trình|hạng mục)$/u,
  ],
];
const LONGEST_HEAD = 60;

/** Which column a head announces, from its words. */
export function columnOf(head: string): Column {
  const trimmed = head.trim();
  if (trimmed.length > LONGEST_HEAD) return 'other';
  const words = matchForm(trimmed);
  return COLUMNS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** Projects and works: what is to be done with them only a limit says. */
const PROJECTS = /^(?:tên )?(?:dự án|công trình|hạng mục)$/u;

/**
 * Whether heads are those of a schedule of meetings (where each takes place and who attends), or of projects that are told of, without a head
 * that sets them a limit ("Thời hạn phải nộp").
 */
export function areOfOther(heads: readonly string[]): boolean {
  const words = heads.map((head) => matchForm(head.trim()));
  if (words.some((head) => PROJECTS.test(head)) && !words.some((head) => /(?<!(?:quá|trễ|chậm|đúng) )hạn(?! mức)/u.test(head)))
    return !words.some((head) => !PROJECTS.test(head) && columnOf(head) === 'content');
  return words.some((head) => /địa điểm|nơi họp/u.test(head)) && words.some((head) => /thành phần|tham dự|dự họp/u.test(head));
}

/** Whether heads make a task table: what is to be done, who does it or by when, and three that are known. */
export function areTaskColumns(columns: readonly Column[]): boolean {
  const named = columns.filter((column) => column !== 'other').length;
  return columns.includes('content') && named >= 3 && (columns.includes('lead') || columns.includes('time'));
}
