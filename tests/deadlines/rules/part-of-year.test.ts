import { expect, it } from 'vitest';
import { partOfYear } from '@/lib/deadlines/rules/part-of-year';
import { readBy } from '../read-by';

it.each([
  ['6 tháng đầu năm 2026', '2026-H1, 2026-06-30'],
  ['06 tháng cuối năm 2026', '2026-H2, 2026-12-31'],
  ['sáu tháng đầu năm 2027', '2027-H1, 2027-06-30'],
  ['6 tháng cuối năm', '2026-H2, 2026-12-31'],
])('%s', (text, expected) => {
  expect(readBy(partOfYear, text)).toEqual([`${text} = ${expected}`]);
});

it.each([
  ['9 tháng đầu năm 2026', '2026-09-30'],
  ['3 tháng đầu năm 2026', '2026-03-31'],
  ['4 tháng cuối năm 2026', '2026-12-31'],
  ['02 tháng cuối năm 2026', '2026-12-31'],
  ['2 tháng còn lại của năm 2026', '2026-12-31'],
])('%s ends on %s', (text, last) => {
  expect(readBy(partOfYear, text)[0]).toMatch(new RegExp(`${last}$`, 'u'));
});

it.each(['6 tháng một lần', 'tháng đầu năm', '6 tháng kể từ ngày ký', '15 tháng đầu năm'])('not in “%s”', (text) => {
  expect(readBy(partOfYear, text)).toEqual([]);
});
