import { expect, it } from 'vitest';
import { onlyYear } from '@/lib/document/only-year';
import { matchForm } from '@/lib/text/match-form';

it.each([
  ['Hướng dẫn thi bơi năm 2026. Gửi danh sách trước ngày 10-6.', '2026'],
  ['Gửi trước ngày 10/6/2026, tổng kết cuối năm 2026.', '2026'],
  ['Đo đất từ ngày 5-8 đến ngày 20-11-2026 cho quy hoạch năm 2030; gửi sổ trước ngày 14-9.', '2026'],
  ['Theo Nghị định số 12/2021/NĐ-CP ngày 05/3/2021, gửi trước ngày 10/6 năm 2026.', '2026'],
])('is the year that a text names: %s', (text, year) => {
  expect(onlyYear(matchForm(text))).toBe(year);
});

it.each([
  'Gửi danh sách trước ngày 10-6.',
  'Họp ngày 05/3/2025, họp lại ngày 06/3/2026.',
  'Kết quả năm 2025, kế hoạch năm 2026.',
  'Công tác năm học 2025 - 2026.',
])('is none where several or none are named: %s', (text) => {
  expect(onlyYear(matchForm(text))).toBeNull();
});
