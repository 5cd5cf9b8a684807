import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';

const EVENT =
  '(?:ngày (?:họp|khai mạc|diễn ra|tổ chức|khai giảng|bầu cử)|(?:hội nghị|cuộc họp|phiên họp|kỳ họp|đại hội|hội thảo|buổi làm việc))';

/** `trước hội nghị 07 ngày`, `trước 05 ngày tổ chức hội nghị`, `trước 30 ngày tính đến ngày mở cửa`, `trước phiên họp ít nhất 05 ngày làm việc`, `trước khi xả lũ ít nhất 04 giờ`, `nộp về khoa trước đợt đăng ký 3 ngày`, `trước lễ 02 ngày`: counted back from something that takes place. */
export const beforeEvent: TimeRule = {
  name: 'before-event',
  begins: ['trước'],
  pattern: words(
    `trước (\\d{1,2}) (ngày|giờ)( làm việc)? (?:bắt đầu|tổ chức|diễn ra|khai mạc|tiến hành|họp|tính đến|so với) [^,.;:\\d\\n]{2,60}|trước (?:(?:khi|đợt|kỳ|buổi|ngày|giờ) [^,.;:\\d\\n]{2,30}|khai giảng|bế giảng|khai mạc|bế mạc|hội thi|lễ|tết(?: nguyên đán)?|bầu cử) (\\d{1,2}) (ngày|giờ|tuần|phút)( làm việc)?(?! (?:sáng|trưa|chiều|tối|đầu|cuối|qua|nay|\\d|/))|trước (?:${EVENT}(?: [^,.;:\\d\\n]{0,40}?)?(?: ít nhất| tối thiểu| chậm nhất(?: là)?)?|(?:khi|thời gian|thời điểm|đợt|kỳ|buổi|ngày) [^,.;:\\d\\n]{2,40}? (?:ít nhất|tối thiểu)) (\\d{1,2}) (ngày|giờ)( làm việc)?`,
  ),
  read(match) {
    const [number, unit, working] = [
      Number(match[1] ?? match[4] ?? match[7]),
      match[2] ?? match[5] ?? match[8],
      match[3] ?? match[6] ?? match[9],
    ];
    if (number === 0) return null;
    return {
      kind: 'relative',
      value:
        unit === 'giờ' || unit === 'phút'
          ? `PT${number}${unit === 'giờ' ? 'H' : 'M'}`
          : `P${number}${unit === 'tuần' ? 'W' : 'D'}`,
      first: null,
      last: null,
      calendar: working === undefined ? 'calendar' : 'working',
      anchor: 'event',
      certain: false,
      selfBinding: true,
      ...(match[4] !== undefined && { counted: true }),
      relation: 'before',
    };
  },
};
