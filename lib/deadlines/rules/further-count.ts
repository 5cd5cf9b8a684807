import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';

/** `… 04 ngày đối với văn bản thường và 06 ngày đối với văn bản khó`, `… và 05 ngày làm việc, kể từ ngày …`: it binds as the count before it. */
export const furtherCount: TimeRule = {
  name: 'further-count',
  begins: ['#'],
  pattern: words(
    '(?<=\\d (?:ngày|giờ)(?: làm việc)?(?:,? kể từ [^.;\\n]{2,60})? đối với [^.;\\n]{2,60}(?:,| và) )(\\d{1,3}) (ngày|giờ)( làm việc)?(?=,? (?:đối với|kể từ))',
  ),
  read([, counted, unit, working]) {
    const number = Number(counted);
    if (number === 0) return null;
    return {
      kind: 'relative',
      value: unit === 'giờ' ? `PT${number}H` : `P${number}D`,
      first: null,
      last: null,
      calendar: working === undefined ? 'calendar' : 'working',
      anchor: 'event',
      certain: false,
    };
  },
};
