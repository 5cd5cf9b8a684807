import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/calendar/iso-day';
import { lunarNewYear, lunarYearName } from '@/lib/calendar/lunar-new-year';

const CHINESE = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

/** First days of a year by the Chinese calendar that the runtime knows, as ISO days. */
function chineseNewYear(year: number): string | undefined {
  return Array.from({ length: 40 }, (_, index) => addDays(`${year}-01-20`, index)).find(
    (day) => CHINESE.format(new Date(day)) === '1/1',
  );
}

describe('the first day of Tết Nguyên đán', () => {
  it.each([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2028, 2029])('of %d is that of the Chinese calendar', (year) => {
    expect(lunarNewYear(year)).toBe(chineseNewYear(year));
  });

  // The new moons are at 15:56 UTC on 06/02/2027 and at 16:07 UTC on 02/02/2030: minutes from midnight in China, where the runtime's
  // reckoning errs, and an hour before midnight in Vietnam.
  it.each([2027, 2030])('of %d, at a new moon near midnight in China, is at most a day from there', (year) => {
    const day = lunarNewYear(year) ?? '';
    expect([addDays(day, -1), day, addDays(day, 1)]).toContain(chineseNewYear(year));
  });

  it('is not known outside its table', () => {
    expect(lunarNewYear(2019)).toBeNull();
    expect(lunarNewYear(2031)).toBeNull();
  });

  it('names years by stem and branch', () => {
    expect([2024, 2025, 2026, 2027].map(lunarYearName)).toEqual(['giáp thìn', 'ất tỵ', 'bính ngọ', 'đinh mùi']);
  });
});
