import { describe, expect, it } from 'vitest';
import { namesPeriodAlone, nextOccurrence, occurrencesIn } from '@/lib/calendar/recurrence';

describe('occurrencesIn', () => {
  it.each([
    ['FREQ=MONTHLY;BYMONTHDAY=25', '2024-01-10', ['2024-01-25', '2024-02-25', '2024-03-25']],
    ['FREQ=MONTHLY;BYMONTHDAY=25', '2024-01-26', ['2024-02-25', '2024-03-25']],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2024-01-10', ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']],
    ['FREQ=MONTHLY;BYMONTHDAY=30', '2023-01-31', ['2023-02-28', '2023-03-30', '2023-04-30']],
    ['FREQ=MONTHLY;BYMONTHDAY=29', '2023-02-01', ['2023-02-28', '2023-03-29', '2023-04-29']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2024-02-01', ['2024-02-29', '2024-03-31', '2024-04-30']],
    ['FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=15', '2024-03-16', ['2024-06-15', '2024-09-15', '2024-12-15', '2025-03-15']],
    ['FREQ=WEEKLY;BYDAY=FR', '2024-02-26', ['2024-03-01', '2024-03-08', '2024-03-15']],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', '2024-12-15', ['2024-12-15', '2025-12-15']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2023-03-01', ['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']],
    ['FREQ=DAILY', '2024-02-28', ['2024-02-28', '2024-02-29', '2024-03-01']],
    ['FREQ=HOURLY;INTERVAL=6', '2024-02-28', ['2024-02-28', '2024-02-29', '2024-03-01']],
    ['FREQ=DAILY;INTERVAL=15', '2024-02-20', ['2024-02-20', '2024-03-06', '2024-03-21']],
  ])('reads %s from %s', (value, from, days) => {
    expect(occurrencesIn(value, from, from, days.at(-1) ?? from)).toEqual(days);
  });

  it.each([
    ['FREQ=WEEKLY', '2024-02-26', ['2024-03-01', '2024-03-08']],
    ['FREQ=WEEKLY;INTERVAL=2', '2024-02-26', ['2024-03-01', '2024-03-15', '2024-03-29']],
    ['FREQ=MONTHLY', '2024-01-15', ['2024-01-31', '2024-02-29', '2024-03-31']],
    ['FREQ=MONTHLY;INTERVAL=2', '2024-01-15', ['2024-02-29', '2024-04-30']],
    ['FREQ=MONTHLY;INTERVAL=3', '2024-02-15', ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']],
    ['FREQ=MONTHLY;INTERVAL=6', '2024-02-15', ['2024-06-30', '2024-12-31']],
    ['FREQ=YEARLY', '2024-02-15', ['2024-12-31', '2025-12-31']],
    ['FREQ=YEARLY;BYMONTH=11', '2024-02-15', ['2024-11-30', '2025-11-30']],
    ['FREQ=YEARLY;INTERVAL=2', '2024-02-15', ['2024-12-31', '2026-12-31']],
  ])('takes the end of the period where %s names no day', (value, from, days) => {
    expect(namesPeriodAlone(value)).toBe(true);
    expect(occurrencesIn(value, from, from, days.at(-1) ?? from)).toEqual(days);
  });
});

describe('nextOccurrence', () => {
  it('is the first day on or after another', () => {
    expect(nextOccurrence('FREQ=MONTHLY;BYMONTHDAY=20', '2024-01-01', '2024-05-20')).toBe('2024-05-20');
    expect(nextOccurrence('FREQ=MONTHLY;BYMONTHDAY=20', '2024-01-01', '2024-05-21')).toBe('2024-06-20');
    expect(nextOccurrence('FREQ=MONTHLY;BYMONTHDAY=20', '2024-09-01', '2024-05-21')).toBe('2024-09-20');
  });

  it('knows none of what is no rule', () => {
    for (const value of ['', 'hằng tháng', 'FREQ=SOMETIMES', 'P15D'])
      expect(nextOccurrence(value, '2024-01-01', '2024-01-01')).toBeNull();
  });
});
