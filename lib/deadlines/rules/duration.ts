import { addDays, type IsoDay } from '@/lib/calendar/iso-day';
import { addWorkingDays, nextWorkingDay } from '@/lib/calendar/working-days';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';

const ISSUE =
  /^(?:kể từ |tính từ |từ |sau )?(?:khi |ngày )?(?:ký|ban hành|ký ban hành|có hiệu lực)(?! (?:hợp đồng|biên bản|thỏa thuận|cam kết))/u;
const ISSUE_OF =
  /^(?:kể từ |tính từ |từ |sau )(?:ngày )?(?:thông báo|chỉ thị|công văn|công điện|kế hoạch|quyết định|văn bản)(?: \p{L}+)? này/u;
const RECEIPT = /^(?:kể từ |tính từ |từ |sau )?(?:khi |ngày )?(?:được )?(?:nhận|tiếp nhận)/u;

/**
 * `trong vòng 15 ngày kể từ ngày ký`, `sau 05 ngày làm việc kể từ ngày nhận được`, `chậm nhất 10 ngày`. The first day is not
 * counted (Civil Code 2015, article 147); a count that ends on a day off ends on the next working day (article 148.5).
 */
export const duration: TimeRule = {
  name: 'duration',
  pattern: words(
    '(?:(?:trong|sau)(?: thời hạn| thời gian| vòng)?|chậm nhất(?: là)?(?: sau| trong)?(?: thời hạn| vòng)?|không quá|tối đa|thời hạn|muộn nhất(?: là)?(?: sau)?)(?: không quá| tối đa)? (\\d{1,3})(?: ?\\([^)]{1,30}\\))? (ngày|tuần|tháng|giờ|phút)( làm việc)?(?:,)?(?: (?:kể từ|tính từ|từ|sau)(?: khi| ngày| thời điểm)? [^.;\\n]{2,40})?',
  ),
  read(match, context) {
    const [whole, count, unit, working] = match;
    const number = Number(count);
    if (number === 0) return null;
    const tail =
      /(?:kể từ|tính từ|từ|sau)(?: khi| ngày| thời điểm)? [^.;\n]{2,40}$/u.exec(whole.slice(whole.indexOf(unit ?? '')))?.[0] ??
      '';
    const anchor = ISSUE.test(tail) || ISSUE_OF.test(tail) ? 'issue' : RECEIPT.test(tail) ? 'receipt' : 'event';
    const bare = tail === '' && /^(?:trong|thời hạn|sau) \d/u.test(whole);
    if (bare) return null;
    const end = match.index + whole.length - tail.length + shortened(tail);
    const calendar = working === undefined ? 'calendar' : 'working';
    const value =
      unit === 'giờ'
        ? `PT${number}H`
        : unit === 'phút'
          ? `PT${number}M`
          : `P${number}${unit === 'ngày' ? 'D' : unit === 'tuần' ? 'W' : 'M'}`;
    const due =
      anchor === 'issue' && context.issued?.day !== null && context.issued !== null
        ? dueDay(context.issued.day, number, unit ?? '', calendar)
        : null;
    return {
      kind: 'relative',
      value,
      first: due,
      last: due,
      calendar,
      anchor,
      certain: false,
      end,
      selfBinding: true,
      relation: /^(?:chậm|muộn|không quá|tối đa)/u.test(whole) ? 'by' : 'within',
    };
  },
};

/** The anchor is named in a few words; what follows them says more of the work, not of the time. */
function shortened(tail: string): number {
  const words = /^.{2,40}?(?=[,(]| để | thì | gửi | báo cáo | và |$)/u.exec(tail)?.[0] ?? tail;
  return words.trimEnd().length;
}

function dueDay(from: IsoDay, count: number, unit: string, calendar: 'calendar' | 'working'): IsoDay | null {
  if (unit === 'giờ' || unit === 'phút') return null;
  if (calendar === 'working') return addWorkingDays(from, count);
  if (unit !== 'tháng') return nextWorkingDay(addDays(from, unit === 'tuần' ? count * 7 : count));
  const moved = new Date(`${from}T00:00:00Z`);
  const day = moved.getUTCDate();
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + count);
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(day, last));
  return nextWorkingDay(moved.toISOString().slice(0, 10));
}
