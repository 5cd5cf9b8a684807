import { addDays, type IsoDay } from './iso-day';

/** A year of the Vietnamese lunar calendar. */
interface LunarYear {
  /** The first day of Tết Nguyên đán. */
  first: IsoDay;
  /** A figure a month, the leap month in its place: 1 for thirty days, 0 for twenty-nine. */
  lengths: string;
  /** The month that comes a second time; null where none does. */
  leap: number | null;
}

/**
 * Months begin on the day of the new moon and the winter solstice falls in the eleventh, at UTC+7 (so that Tết 2007 is a day before the
 * Chinese one). Reckoned from J. Meeus, Astronomical Algorithms, chapters 25 and 49.
 */
const YEARS: ReadonlyMap<number, LunarYear> = new Map([
  [2005, { first: '2005-02-09', lengths: '010101101010', leap: null }],
  [2006, { first: '2006-01-29', lengths: '1010011011010', leap: 7 }],
  [2007, { first: '2007-02-17', lengths: '101001011101', leap: null }],
  [2008, { first: '2008-02-07', lengths: '100100101011', leap: null }],
  [2009, { first: '2009-01-26', lengths: '1010100101011', leap: 5 }],
  [2010, { first: '2010-02-14', lengths: '101010010101', leap: null }],
  [2011, { first: '2011-02-03', lengths: '101101001010', leap: null }],
  [2012, { first: '2012-01-23', lengths: '1011010101010', leap: 4 }],
  [2013, { first: '2013-02-10', lengths: '101011010101', leap: null }],
  [2014, { first: '2014-01-31', lengths: '0101010110101', leap: 9 }],
  [2015, { first: '2015-02-19', lengths: '010010111010', leap: null }],
  [2016, { first: '2016-02-08', lengths: '101001011011', leap: null }],
  [2017, { first: '2017-01-28', lengths: '0101001010111', leap: 6 }],
  [2018, { first: '2018-02-16', lengths: '010100100111', leap: null }],
  [2019, { first: '2019-02-05', lengths: '011010010011', leap: null }],
  [2020, { first: '2020-01-25', lengths: '0111010010011', leap: 4 }],
  [2021, { first: '2021-02-12', lengths: '011010101010', leap: null }],
  [2022, { first: '2022-02-01', lengths: '101011010101', leap: null }],
  [2023, { first: '2023-01-22', lengths: '0100110110101', leap: 2 }],
  [2024, { first: '2024-02-10', lengths: '010010110110', leap: null }],
  [2025, { first: '2025-01-29', lengths: '1010010101110', leap: 6 }],
  [2026, { first: '2026-02-17', lengths: '101001001110', leap: null }],
  [2027, { first: '2027-02-06', lengths: '110100100110', leap: null }],
  [2028, { first: '2028-01-26', lengths: '1110100100110', leap: 5 }],
  [2029, { first: '2029-02-13', lengths: '110101010010', leap: null }],
  [2030, { first: '2030-02-02', lengths: '110110101010', leap: null }],
  [2031, { first: '2031-01-23', lengths: '0101101101010', leap: 3 }],
  [2032, { first: '2032-02-11', lengths: '010101101101', leap: null }],
  [2033, { first: '2033-01-31', lengths: '0100101011101', leap: 11 }],
  [2034, { first: '2034-02-19', lengths: '010010011101', leap: null }],
  [2035, { first: '2035-02-08', lengths: '101001001101', leap: null }],
]);

const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'];
const BRANCHES = ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi'];

/** The name of a lunar year in small letters, for patterns. */
export const LUNAR_YEAR_NAME = `(?:${STEMS.join('|')}) (?:${BRANCHES.join('|')})`;

/** The first day of the lunar year that begins in a year; null outside 2005–2035. */
export function lunarNewYear(year: number): IsoDay | null {
  return YEARS.get(year)?.first ?? null;
}

/** The name of the lunar year that begins in a year, in small letters: `đinh mùi` for 2027. */
export function lunarYearName(year: number): string {
  const at = (names: readonly string[]) => names[(year - 4) % names.length];
  return `${at(STEMS)} ${at(BRANCHES)}`;
}

/**
 * A day of the lunar year that begins in `year`, of the month of that number itself where it comes twice; null outside 2005–2035, and
 * for a day that the month does not have.
 */
export function lunarDay(year: number, month: number, day: number): IsoDay | null {
  const found = YEARS.get(year);
  if (found === undefined || !Number.isInteger(month) || month < 1 || month > 12 || day < 1) return null;
  const place = month - 1 + (found.leap !== null && month > found.leap ? 1 : 0);
  const lengths = [...found.lengths].map((length) => 29 + Number(length));
  if (day > (lengths[place] ?? 0)) return null;
  const before = lengths.slice(0, place).reduce((sum, length) => sum + length, 0);
  return addDays(found.first, before + day - 1);
}
