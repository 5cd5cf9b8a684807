import { describe, expect, it } from 'vitest';
import { addDays, type IsoDay } from '@/lib/calendar/iso-day';
import { nextOccurrence } from '@/lib/calendar/recurrence';
import { firstOf, RHYTHMS, type Rhythm, ruleOfRhythm } from '@/lib/calendar/rhythm';

/** The first days of a rhythm. */
function daysOf(rhythm: Rhythm, first: IsoDay, count = 4): IsoDay[] {
  const rule = ruleOfRhythm(rhythm, first);
  const days: IsoDay[] = [];
  for (let from = first; days.length < count; ) {
    const next = nextOccurrence(rule, first, from);
    if (next === null) break;
    days.push(next);
    from = addDays(next, 1);
  }
  return days;
}

describe('ruleOfRhythm', () => {
  it.each<[Rhythm, IsoDay, IsoDay[]]>([
    ['daily', '2024-02-28', ['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02']],
    ['weekly', '2024-03-07', ['2024-03-07', '2024-03-14', '2024-03-21', '2024-03-28']],
    ['monthly', '2024-01-31', ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']],
    ['monthEnd', '2024-01-31', ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']],
    ['quarterly', '2024-01-30', ['2024-01-30', '2024-04-30', '2024-07-30', '2024-10-30']],
    ['quarterEnd', '2024-03-31', ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']],
    ['halfYearly', '2024-06-15', ['2024-06-15', '2024-12-15', '2025-06-15', '2025-12-15']],
    ['yearly', '2024-02-29', ['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28']],
  ])('%s from %s', (rhythm, first, days) => {
    expect(daysOf(rhythm, first)).toEqual(days);
  });

  it.each(RHYTHMS)('%s is due on its first day, whatever day that is', (rhythm) => {
    for (let day = '2023-12-25'; day < '2025-03-05'; day = addDays(day, 1)) {
      const first = firstOf(rhythm, day);
      expect(daysOf(rhythm, first, 1), day).toEqual([first]);
    }
  });
});

it('begins with the coming end where the rhythm is one of ends', () => {
  expect(firstOf('monthEnd', '2024-02-10')).toBe('2024-02-29');
  expect(firstOf('quarterEnd', '2024-10-01')).toBe('2024-12-31');
  expect(firstOf('monthly', '2024-02-10')).toBe('2024-02-10');
});
