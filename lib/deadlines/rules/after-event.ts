import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';

/** How far back the work is looked for whose limit is counted from an event, in characters. */
const REACH = 120;
const HANDED_IN =
  /(?<!\p{L})(?:báo cáo|gửi|nộp|trình|hoàn thành|xong|quyết toán|thanh toán|tổng hợp|trả|bàn giao|công bố|đánh giá)(?!\p{L})[^.;\n]*$/u;

/** `sau khi kết thúc đợt tiêm 3 ngày`, `sau Tết 05 ngày làm việc`, `sau hội nghị 02 ngày`: counted on from something that takes place, where something is to be handed in or done by then. */
export const afterEvent: TimeRule = {
  name: 'after-event',
  begins: ['sau'],
  pattern: words(
    'sau (?:khi [^,.;:\\d\\n]{2,40}|(?:đợt|kỳ|buổi|cuộc họp|phiên họp|hội nghị|hội thảo)(?: [^,.;:\\d\\n]{2,40})?|tết(?: nguyên đán)?|lễ|hội thi|khai giảng|bế giảng|bầu cử) (\\d{1,2}) (ngày|giờ|tuần)( làm việc)?(?! (?:\\d|/))',
  ),
  read(match, context) {
    const number = Number(match[1]);
    if (number === 0 || !HANDED_IN.test(context.folded.slice(Math.max(0, match.index - REACH), match.index))) return null;
    return {
      kind: 'relative',
      value: match[2] === 'giờ' ? `PT${number}H` : `P${number}${match[2] === 'tuần' ? 'W' : 'D'}`,
      first: null,
      last: null,
      calendar: match[3] === undefined ? 'calendar' : 'working',
      anchor: /(?<!\p{L})nhận(?!\p{L})/u.test(match[0]) ? 'receipt' : 'event',
      certain: false,
      selfBinding: true,
      relation: 'within',
    };
  },
};
