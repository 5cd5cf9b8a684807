import { describe, expect, it } from 'vitest';
import { schoolYear, thisYear, year } from '@/lib/deadlines/rules/year';
import { readBy } from '../read-by';

describe('year', () => {
  it.each([
    ['trong năm 2026', 'năm 2026 = 2026, 2026-12-31'],
    ['cuối năm 2026', 'cuối năm 2026 = 2026, 2026-12-31'],
    ['giữa năm 2026', 'giữa năm 2026 = 2026, 2026-06-30'],
    ['đầu năm 2027', 'đầu năm 2027 = 2027, 2027-01-01'],
    ['năm 2025 và các năm tiếp theo', 'năm 2025 và các năm tiếp theo = 2025, 2025-12-31'],
    ['năm 2025 và những năm tiếp theo', 'năm 2025 và những năm tiếp theo = 2025, 2025-12-31'],
    ['năm 2026 - 2027', 'năm 2026 - 2027 = 2026/2027, 2027-12-31'],
    ['năm 2026-2027', 'năm 2026-2027 = 2026/2027, 2027-12-31'],
  ])('%s', (text, expected) => {
    expect(readBy(year, text)).toEqual([expected]);
  });

  it.each(['05 năm 2 tháng', 'năm học', 'năm 1975', 'hằng năm', 'năm thứ ba', 'năm 20265'])('not in “%s”', (text) => {
    expect(readBy(year, text)).toEqual([]);
  });
});

describe('this-year', () => {
  it.each([
    ['trước cuối năm', 'cuối năm = 2026, 2026-12-31'],
    ['hết năm nay', 'năm nay = 2026, 2026-12-31'],
    ['trong năm nay', 'năm nay = 2026, 2026-12-31'],
    ['giữa năm', 'giữa năm = 2026, 2026-06-30'],
  ])('%s', (text, expected) => {
    expect(readBy(thisYear, text)).toEqual([expected]);
  });

  it('has no day without a document date', () => {
    expect(readBy(thisYear, 'trong năm nay', null)[0]).toMatch(/, -$/u);
  });

  it.each(['cuối năm 2026', 'cuối năm học', 'cuối năm sau', 'cuối năm trước'])('not in “%s”', (text) => {
    expect(readBy(thisYear, text)).toEqual([]);
  });
});

describe('school-year', () => {
  it('ends on 31 May of its second year', () => {
    expect(readBy(schoolYear, 'trong năm học 2025 - 2026')).toEqual(['năm học 2025 - 2026 = 2025-09-05/2026-05-31, 2026-05-31']);
  });

  it.each(['năm học 2025', 'năm học 2025-2029', 'năm 2025-2026'])('not in “%s”', (text) => {
    expect(readBy(schoolYear, text)).toEqual([]);
  });
});
