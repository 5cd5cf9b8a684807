import { expect, it } from 'vitest';
import { month } from '@/lib/deadlines/rules/month';
import { readBy } from '../read-by';

it.each([
  ['trong tháng 3 năm 2026', 'tháng 3 năm 2026 = 2026-03, 2026-03-31'],
  ['trong tháng 02/2024', 'tháng 02/2024 = 2024-02, 2024-02-29'],
  ['trong tháng 4-2026', 'tháng 4-2026 = 2026-04, 2026-04-30'],
  ['trong tháng Tư năm 2026', 'tháng Tư năm 2026 = 2026-04, 2026-04-30'],
  ['trong tháng 9', 'tháng 9 = 2026-09, 2026-09-30'],
  ['trong tháng 3', 'tháng 3 = 2026-03, 2026-03-31'],
  ['trong tháng 2', 'tháng 2 = 2027-02, 2027-02-28'],
])('%s', (text, expected) => {
  expect(readBy(month, text)).toEqual([expected]);
});

it.each([
  ['đầu tháng 6/2026', '2026-06-01'],
  ['giữa tháng 6/2026', '2026-06-15'],
  ['giữa tháng 02/2026', '2026-02-15'],
  ['cuối tháng 6/2026', '2026-06-30'],
])('%s is due on %s (Civil Code 2015, article 146)', (text, due) => {
  expect(readBy(month, text)[0]).toMatch(new RegExp(`^${text} = .*, ${due}$`, 'u'));
});

it('has no day without a year', () => {
  expect(readBy(month, 'trong tháng 9', null)[0]).toMatch(/, -$/u);
});

it.each(['tháng 13/2026', 'tháng 0/2026', '3 tháng', 'hằng tháng', 'tháng trước', 'tháng 5/12 xã'])('not in “%s”', (text) => {
  expect(readBy(month, text)).toEqual([]);
});
