import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/calendar/iso-day';
import { lunarDay, lunarNewYear, lunarYearName } from '@/lib/calendar/lunar-calendar';

const CHINESE = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

/** First days of a year by the Chinese calendar that the runtime knows, as ISO days. */
function chineseNewYear(year: number): string | undefined {
  return Array.from({ length: 40 }, (_, index) => addDays(`${year}-01-20`, index)).find(
    (day) => CHINESE.format(new Date(day)) === '1/1',
  );
}

describe('the first day of Tết Nguyên đán', () => {
  it.each([2005, 2010, 2015, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2028, 2029])(
    'of %d is that of the Chinese calendar',
    (year) => {
      expect(lunarNewYear(year)).toBe(chineseNewYear(year));
    },
  );

  // The new moons are at 15:56 UTC on 06/02/2027 and at 16:07 UTC on 02/02/2030: minutes from midnight in China, where the runtime's
  // reckoning errs, and an hour before midnight in Vietnam.
  it.each([2027, 2030])('of %d, at a new moon near midnight in China, is at most a day from there', (year) => {
    const day = lunarNewYear(year) ?? '';
    expect([addDays(day, -1), day, addDays(day, 1)]).toContain(chineseNewYear(year));
  });

  it('is not known outside its table', () => {
    expect(lunarNewYear(2004)).toBeNull();
    expect(lunarNewYear(2036)).toBeNull();
  });

  it('names years by stem and branch', () => {
    expect([2024, 2025, 2026, 2027].map(lunarYearName)).toEqual(['giáp thìn', 'ất tỵ', 'bính ngọ', 'đinh mùi']);
  });
});

describe('a day of the lunar calendar', () => {
  it.each(Array.from({ length: 31 }, (_, index) => 2005 + index))('of %d is at most a day from the Chinese one', (year) => {
    for (let month = 1; month <= 12; month += 1) {
      const day = lunarDay(year, month, 15) ?? '';
      const near = [-1, 0, 1].map((distance) => CHINESE.format(new Date(addDays(day, distance))));
      expect(near, `${month}/${year}`).toContain(`${month}/15`);
    }
  });

  it('is that of the calendar hung on the wall', () => {
    expect(lunarDay(2026, 3, 10)).toBe('2026-04-26');
    expect(lunarDay(2025, 12, 23)).toBe('2026-02-10');
    // The sixth month of 2025 came twice.
    expect(lunarDay(2025, 7, 15)).toBe('2025-09-06');
  });

  it('joins year to year: the last day of the twelfth month is the eve of Tết', () => {
    for (let year = 2005; year < 2035; year += 1) {
      const last = lunarDay(year, 12, 30) ?? lunarDay(year, 12, 29) ?? '';
      expect(addDays(last, 1)).toBe(lunarNewYear(year + 1));
    }
  });

  it('is not known where the month has no such day, or the table no such year', () => {
    expect(lunarDay(2025, 12, 30)).toBeNull();
    expect(lunarDay(2026, 13, 1)).toBeNull();
    expect(lunarDay(2036, 1, 1)).toBeNull();
  });
});
