import { matchesIn, words } from '@/lib/text/pattern';
import type { Span } from '@/lib/text/span';

/** How much of something a task must reach (chỉ tiêu): `ít nhất 80%`, `01 sáng kiến`. */
export interface Target extends Span {
  /** The exact words. */
  phrase: string;
  bound: 'at-least' | 'at-most' | 'exactly';
  amount: number;
  /** `%`, or the first words of what is counted. */
  unit: string;
}

const AT_LEAST = 'ít nhất|tối thiểu|không dưới|không thấp hơn|trên|hơn|từ';
const AT_MOST = 'không quá|tối đa|dưới|không vượt quá';
const REACHES =
  'đạt|phấn đấu đạt|bảo đảm|đảm bảo|hoàn thành|giải ngân|giảm|tăng|có|mở|tổ chức|xây dựng|thành lập|đăng ký|trồng|cấp|tham mưu|lập|số hóa|tiêm|vận động';
const NUMBER = '\\d{1,3}(?:\\.\\d{3})+|\\d{1,6}(?:,\\d{1,2})?';
/** Units of time, parts of documents and money are no targets. */
const NO_UNIT =
  'ngày|tháng|năm|tuần|giờ|phút|quý|lần|buổi|đồng|triệu|tỷ|điều|khoản|điểm|mục|chương|bản|tuổi|km|m|kv|người dân|thành viên';

const TARGET = words(
  `(?:(?:(${AT_LEAST})|(${AT_MOST})) (${NUMBER}) ?(%|(?!(?:${NO_UNIT})(?!\\p{L}))\\p{L}+(?: \\p{L}+)?)|(?:${REACHES}) (${NUMBER}) ?(%)( trở lên)?|(?<=(?:${REACHES}) )(0\\d|100) ?(%|(?!(?:${NO_UNIT})(?!\\p{L}))\\p{L}+(?: \\p{L}+)?))`,
);

/** The numeric targets in the words of a task, in order. `folded` is the match form of `text`. */
export function readTargets(text: string, folded: string, span: Span): Target[] {
  return [...matchesIn(TARGET, folded, span.start, span.end)].map(({ start, end, match }) => {
    const [, least, most, bounded, unit, reached, percent, upwards, counted, thing] = match;
    const bound = least !== undefined || upwards !== undefined ? 'at-least' : most !== undefined ? 'at-most' : 'exactly';
    return {
      start,
      end,
      phrase: text.slice(start, end).replace(/\s+/gu, ' '),
      bound,
      amount: Number((bounded ?? reached ?? counted ?? '').replaceAll('.', '').replace(',', '.')),
      unit: unit ?? percent ?? thing ?? '',
    };
  });
}
