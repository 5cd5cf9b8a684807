import { expect, it } from 'vitest';
import { writtenDay } from '@/lib/deadlines/rules/written-day';
import { readBy } from '../read-by';

it.each([
  ['trước ngày 31 tháng 3 năm 2026', 'ngày 31 tháng 3 năm 2026 = 2026-03-31, 2026-03-31'],
  ['TRƯỚC NGÀY 01 THÁNG 4 NĂM 2026', 'NGÀY 01 THÁNG 4 NĂM 2026 = 2026-04-01, 2026-04-01'],
  ['trước ngày 15 tháng 4, năm 2026', 'ngày 15 tháng 4, năm 2026 = 2026-04-15, 2026-04-15'],
  ['trước ngày 15 tháng 4/2026', 'ngày 15 tháng 4/2026 = 2026-04-15, 2026-04-15'],
  ['trước ngày 15 tháng 4', 'ngày 15 tháng 4 = 2026-04-15, 2026-04-15'],
  ['trước ngày 15 tháng 02', 'ngày 15 tháng 02 = 2027-02-15, 2027-02-15'],
  ['trước 15 giờ ngày 15 tháng 8 năm 2026', '15 giờ ngày 15 tháng 8 năm 2026 = 2026-08-15T15:00, 2026-08-15'],
  ['trước 9h30, ngày 15 tháng 8 năm 2026', '9h30, ngày 15 tháng 8 năm 2026 = 2026-08-15T09:30, 2026-08-15'],
  ['trước ngày 30 tháng 02 năm 2026', 'ngày 30 tháng 02 năm 2026 = null, -'],
])('%s', (text, expected) => {
  expect(readBy(writtenDay, text)).toEqual([expected]);
});

it('needs a year from somewhere', () => {
  expect(readBy(writtenDay, 'trước ngày 29 tháng 02', null)).toEqual(['ngày 29 tháng 02 = --02-29, -']);
});

it.each(['trong 15 ngày', 'ngày 15 hằng tháng', 'ngày 15 tháng 14 năm 2026', 'tháng 3 năm 2026', 'ngày làm việc'])(
  'not in “%s”',
  (text) => {
    expect(readBy(writtenDay, text)).toEqual([]);
  },
);
