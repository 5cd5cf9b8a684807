import { expect, it } from 'vitest';
import { quarter } from '@/lib/deadlines/rules/quarter';
import { readBy } from '../read-by';

it.each([
  ['trong Quý II năm 2026', 'Quý II năm 2026 = 2026-Q2, 2026-06-30'],
  ['trong quý 3/2026', 'quý 3/2026 = 2026-Q3, 2026-09-30'],
  ['trong quý IV-2026', 'quý IV-2026 = 2026-Q4, 2026-12-31'],
  ['trong quý I, năm 2027', 'quý I, năm 2027 = 2027-Q1, 2027-03-31'],
  ['trong Quí III/2026', 'Quí III/2026 = 2026-Q3, 2026-09-30'],
  ['trong Quý 02/2026', 'Quý 02/2026 = 2026-Q2, 2026-06-30'],
  ['TRONG QUÝ III/2026', 'QUÝ III/2026 = 2026-Q3, 2026-09-30'],
  ['trong quý III', 'quý III = 2026-Q3, 2026-09-30'],
  ['trong quý I', 'quý I = 2026-Q1, 2026-03-31'],
  ['Quý IV năm 2025 và các năm tiếp theo', 'Quý IV năm 2025 và các năm tiếp theo = 2025-Q4, 2025-12-31'],
])('%s', (text, expected) => {
  expect(readBy(quarter, text)).toEqual([expected]);
});

it.each([
  ['quý I', '2026-04-01', '2027-Q1, 2027-03-31'],
  ['quý I', '2026-03-31', '2026-Q1, 2026-03-31'],
  ['quý I', '2026', '2026-Q1, 2026-03-31'],
])('%s in a document of %s', (text, issuedOn, expected) => {
  expect(readBy(quarter, text, issuedOn)).toEqual([`${text} = ${expected}`]);
});

it.each(['cuối quý II/2026', 'hết quý II/2026'])('%s ends with the quarter', (text) => {
  expect(readBy(quarter, text)[0]).toMatch(/2026-06-30$/u);
});

it.each([
  'quý 5/2026',
  'hằng quý',
  'Quý cơ quan, đơn vị',
  'kim loại quý hiếm',
  'Quý Tỵ 2013',
  'bà Nguyễn Thị Quý',
  'quỹ 1 tỷ đồng',
  'tháng cuối quý',
])('not in “%s”', (text) => {
  expect(readBy(quarter, text)).toEqual([]);
});
