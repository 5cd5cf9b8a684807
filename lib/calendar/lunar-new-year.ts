import type { IsoDay } from './iso-day';

/** The first day of Tết Nguyên đán by the Vietnamese calendar (UTC+7, so that 2030 is a day before the Chinese one). */
const FIRST_DAYS: ReadonlyMap<number, IsoDay> = new Map([
  [2020, '2020-01-25'],
  [2021, '2021-02-12'],
  [2022, '2022-02-01'],
  [2023, '2023-01-22'],
  [2024, '2024-02-10'],
  [2025, '2025-01-29'],
  [2026, '2026-02-17'],
  [2027, '2027-02-06'],
  [2028, '2028-01-26'],
  [2029, '2029-02-13'],
  [2030, '2030-02-02'],
]);

const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'];
const BRANCHES = ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi'];

/** The first day of the lunar year that begins in a year; null outside 2020–2030. */
export function lunarNewYear(year: number): IsoDay | null {
  return FIRST_DAYS.get(year) ?? null;
}

/** The name of the lunar year that begins in a year, in small letters: `đinh mùi` for 2027. */
export function lunarYearName(year: number): string {
  const at = (names: readonly string[]) => names[(year - 4) % names.length];
  return `${at(STEMS)} ${at(BRANCHES)}`;
}
