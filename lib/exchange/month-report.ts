import { formatDay } from '@/lib/calendar/iso-day';
import type { ListEntry } from '@/lib/store/read-list';
import type { Drawn } from './follow-up-report';
import { type Month, type MonthItem, monthItems, type Outcome } from './month-outcomes';
import type { Sheet } from './sheet';
import { contentOf, dayCell, noteOf, sourceOf } from './task-cells';
import type { Words } from './words';

const OUTCOME_WORDS: Record<Outcome, Parameters<Words>[0]> = {
  inTime: 'statusDoneInTime',
  late: 'statusDoneLate',
  overdue: 'monthOverdue',
  open: 'monthOpen',
};

/**
 * The monthly sheet for the rating of officials under Decree 335/2025/NĐ-CP, which compares, month by month, the products and pieces of
 * work that were finished, and finished in time, with those that were assigned. It counts what is due in the month; conversion
 * coefficients and quality are for the superior to set, and the sheet says so.
 */
export function monthReport(entries: readonly ListEntry[], month: Month, drawn: Omit<Drawn, 'soonInDays'>, t: Words): Sheet {
  const items = monthItems(entries, month, drawn.today);
  return {
    unit: drawn.unit.join('; '),
    title: t('monthTitle'),
    period: t('monthPeriod', month.slice(5), month.slice(0, 4), formatDay(drawn.today)),
    columns: [
      { heading: t('reportIndex'), width: 5 },
      { heading: t('reportContent'), width: 46 },
      { heading: t('reportProduct'), width: 22 },
      { heading: t('monthSource'), width: 20 },
      { heading: t('reportDue'), width: 12 },
      { heading: t('reportFinishedOn'), width: 12 },
      { heading: t('monthOutcome'), width: 16 },
      { heading: t('reportLateReason'), width: 26 },
      { heading: t('reportNote'), width: 26 },
    ],
    rows: items.map(({ entry, due, finishedOn, outcome, lateReason }, index) => [
      index + 1,
      contentOf(entry.followUp),
      entry.followUp.product,
      sourceOf(entry.document),
      dayCell(due),
      dayCell(finishedOn),
      t(OUTCOME_WORDS[outcome]),
      lateReason,
      noteOf(entry),
    ]),
    summary: [...figures(items, t), t('monthRemark')],
  };
}

function figures(items: readonly MonthItem[], t: Words): string[] {
  const count = (...outcomes: Outcome[]) => items.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const share = (part: number) => (items.length === 0 ? '–' : PERCENT.format(part / items.length));
  const [done, inTime] = [count('inTime', 'late'), count('inTime')];
  return [
    t('monthTotal', String(items.length)),
    t('monthDone', String(done), share(done)),
    t('monthInTime', String(inTime), share(inTime), String(count('late'))),
    t('monthNotDone', String(items.length - done), String(count('overdue')), String(count('open'))),
  ];
}

const PERCENT = new Intl.NumberFormat('vi', { style: 'percent', maximumFractionDigits: 1 });
