import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '@/lib/calendar/iso-day';
import { itemsByDay } from '@/lib/ledger/calendar-days';
import { addMonths, isMonth, monthOf, weeksOf } from '@/lib/ledger/month';
import { PERIODS, periodOf } from '@/lib/ledger/period';
import { deadline } from '../store/sample';
import { named, rowsOf, TODAY } from './rows';

const monthly = deadline(null, { kind: 'recurring', relation: 'every', value: 'FREQ=MONTHLY;BYMONTHDAY=10' });
const shown = (tasks: Parameters<typeof rowsOf>[0], first: string, last: string) =>
  [...itemsByDay(rowsOf(tasks), first, last, TODAY)].map(([day, items]) => [
    day,
    ...items.map(({ row, state }) => `${row.what}: ${state}`),
  ]);

describe('the calendar shows', () => {
  it('tasks on their days, the late and the open ones before those done', () => {
    const tasks = [
      named('xong', '2026-03-10', { finishedOn: '2026-03-09' }),
      named('muộn', '2026-03-10'),
      named('hủy', '2026-03-20', { cancelledOn: '2026-03-01' }),
      named('tháng sau', '2026-04-01'),
      named('không hạn', null),
    ];
    expect(shown(tasks, '2026-03-01', '2026-03-31')).toEqual([
      ['2026-03-10', 'muộn: late', 'xong: done'],
      ['2026-03-20', 'hủy: let-go'],
    ]);
  });

  it('a recurring duty on every occurrence, each as it stands', () => {
    const duty = named('báo cáo', null, {
      deadlines: [monthly],
      savedAt: '2026-01-05T02:00:00.000Z',
      occurrences: {
        '2026-01-10': { finishedOn: '2026-01-10', lateReason: '' },
        '2026-02-10': { finishedOn: null, lateReason: '' },
      },
    });
    expect(shown([duty], '2025-12-01', '2026-05-31')).toEqual([
      ['2026-01-10', 'báo cáo: done'],
      ['2026-02-10', 'báo cáo: let-go'],
      ['2026-03-10', 'báo cáo: late'],
      ['2026-04-10', 'báo cáo: open'],
      ['2026-05-10', 'báo cáo: open'],
    ]);
  });

  it('no occurrence of a duty after the day on which it was cancelled', () => {
    const duty = named('báo cáo', null, { deadlines: [monthly], cancelledOn: '2026-02-15' });
    expect(shown([duty], '2026-02-01', '2026-12-31')).toEqual([['2026-02-10', 'báo cáo: let-go']]);
  });
});

describe('a month', () => {
  it('is whole weeks from Monday to Sunday, every day of it in one of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const month = `${year}-${String(number).padStart(2, '0')}`;
        const days = weeksOf(month).flat();
        expect(weeksOf(month).every((week) => week.length === 7 && weekday(week[0] ?? '') === 1)).toBe(true);
        expect(days).toEqual(days.map((_, index) => addDays(days[0] ?? '', index)));
        expect(monthOf(days[6] ?? '')).toBe(month);
        expect(monthOf(days.at(-7) ?? '')).toBe(month);
      }),
    );
  });

  it('later is the same day, or the last one of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  });

  it('is told from what is none', () => {
    expect(['2026-11', '2026-13', '2026-1', '2026-00', ''].map(isMonth)).toEqual([true, false, false, false, false]);
  });
});

it('knows the periods that offices report on', () => {
  expect(PERIODS.map((name) => Object.values(periodOf(name, '2026-11-21')))).toEqual([
    ['2026-11-01', '2026-11-30'],
    ['2026-12-01', '2026-12-31'],
    ['2026-10-01', '2026-12-31'],
    ['2026-01-01', '2026-12-31'],
  ]);
  expect(periodOf('nextMonth', '2026-12-31')).toEqual({ from: '2027-01-01', to: '2027-01-31' });
});
