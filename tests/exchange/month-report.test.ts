import { describe, expect, it } from 'vitest';
import { monthItems } from '@/lib/exchange/month-outcomes';
import { monthReport } from '@/lib/exchange/month-report';
import type { ListEntry } from '@/lib/store/read-list';
import type { FollowUp } from '@/lib/store/schema';
import { translate } from '../components/translate';
import { deadline, followUp } from '../store/sample';

const TODAY = '2026-11-21';

function entry(id: string, due: string | null, changes: Partial<FollowUp> = {}): ListEntry {
  return { followUp: followUp(id, due, { savedAt: '2026-08-31T18:00:00.000Z', ...changes }), document: null };
}

function duty(value: string, changes: Partial<FollowUp> = {}): ListEntry {
  return entry('9', null, { deadlines: [deadline(null, { kind: 'recurring', relation: 'every', value })], ...changes });
}

const outcomes = (entries: ListEntry[], month = '2026-11') => {
  return monthItems(entries, month, TODAY).map(({ due, outcome }) => `${due} ${outcome}`);
};

describe('monthItems', () => {
  it('counts what is due in the month, by when it was done', () => {
    const list = [
      entry('1', '2026-11-10', { finishedOn: '2026-11-10' }),
      entry('2', '2026-11-12', { finishedOn: '2026-11-13' }),
      entry('3', '2026-11-20'),
      entry('4', '2026-11-21'),
      entry('5', '2026-11-01', { finishedOn: '2026-10-15' }),
      entry('6', '2026-10-31'),
      entry('7', '2026-12-01'),
      entry('8', null),
    ];
    expect(outcomes(list)).toEqual([
      '2026-11-01 inTime',
      '2026-11-10 inTime',
      '2026-11-12 late',
      '2026-11-20 overdue',
      '2026-11-21 open',
    ]);
  });

  it('leaves out what was cancelled, and counts the day that was set by hand', () => {
    const list = [
      entry('1', '2026-11-10', { cancelledOn: '2026-11-02' }),
      entry('2', '2026-11-10', { due: { day: '2026-12-10' } }),
      entry('3', '2026-10-10', { due: { day: '2026-11-30' } }),
    ];
    expect(outcomes(list)).toEqual(['2026-11-30 open']);
  });

  it('counts each occurrence of a duty, and none that was let go', () => {
    const weekly = duty('FREQ=WEEKLY;BYDAY=TU', {
      occurrences: {
        '2026-11-03': { finishedOn: '2026-11-03', lateReason: '' },
        '2026-11-10': { finishedOn: null, lateReason: '' },
        '2026-11-24': { finishedOn: '2026-11-20', lateReason: '' },
      },
    });
    expect(outcomes([weekly])).toEqual(['2026-11-03 inTime', '2026-11-17 overdue', '2026-11-24 inTime']);
  });

  it('counts a duty from the day it was saved in Vietnam to the day it was finished for good', () => {
    const daily = duty('FREQ=DAILY', { savedAt: '2026-11-18T18:00:00.000Z', finishedOn: '2026-11-20' });
    expect(outcomes([daily])).toEqual(['2026-11-19 overdue', '2026-11-20 overdue']);
    expect(outcomes([daily], '2026-10')).toEqual([]);
  });
});

describe('monthReport', () => {
  it('adds up to the figures that the rating compares', () => {
    const list = [
      entry('1', '2026-11-10', { finishedOn: '2026-11-10' }),
      entry('2', '2026-11-12', { finishedOn: '2026-11-13', lateReason: 'Chờ ý kiến' }),
      entry('3', '2026-11-20'),
    ];
    const sheet = monthReport(list, '2026-11', { today: TODAY, unit: [] }, translate);
    expect(sheet.rows[1]?.slice(4, 8)).toEqual([
      { day: '2026-11-12' },
      { day: '2026-11-13' },
      'Hoàn thành quá hạn',
      'Chờ ý kiến',
    ]);
    expect(sheet.summary.slice(0, 4)).toEqual([
      '1. Sản phẩm, công việc đến hạn trong tháng: 3',
      '2. Đã hoàn thành: 2, đạt 66,7%',
      '3. Hoàn thành đúng hạn: 1, đạt 33,3%; hoàn thành quá hạn: 1',
      '4. Chưa hoàn thành: 1, trong đó quá hạn 1, còn trong hạn 0',
    ]);
  });

  it('has no share of nothing', () => {
    const { rows, summary } = monthReport([], '2026-11', { today: TODAY, unit: [] }, translate);
    expect(rows).toEqual([]);
    expect(summary[1]).toBe('2. Đã hoàn thành: 0, đạt –');
  });
});
