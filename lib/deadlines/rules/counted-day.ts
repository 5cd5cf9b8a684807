import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';
import { anchorOf, dueDay } from './duration';

/**
 * `chậm nhất là ngày thứ 10 kể từ ngày phát sinh`, `ngày làm việc thứ 05 sau khi nhận`: the last day of a count by its number, as laws on taxes
 * set it (Law on Tax Administration 38/2019/QH14, article 44).
 */
export const countedDay: TimeRule = {
  name: 'counted-day',
  begins: ['ngày'],
  pattern: words(
    'ngày (làm việc )?thứ (\\d{1,3})(?: ?\\([\\p{L} ]{2,30}\\))?,? ((?:kể từ|tính từ|từ|sau)(?: khi| ngày| thời điểm)? [^,.;:()\\n]{2,80})',
  ),
  read([, working, counted, from = ''], context) {
    const number = Number(counted);
    if (number === 0) return null;
    const calendar = working === undefined ? 'calendar' : 'working';
    const anchor = anchorOf(from);
    const issued = context.issued?.day ?? null;
    const due = anchor === 'issue' && issued !== null ? dueDay(issued, number, 'ngày', calendar) : null;
    return { kind: 'relative', value: `P${number}D`, first: due, last: due, calendar, anchor, certain: false };
  },
};
