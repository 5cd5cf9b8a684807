import { describe, expect, it } from 'vitest';
import { bareDay, numericDay, yearlessDay } from '@/lib/deadlines/rules/numeric-day';
import { readBy } from '../read-by';

describe('numeric-day', () => {
  it.each([
    ['trước ngày 31/3/2026', 'ngày 31/3/2026 = 2026-03-31, 2026-03-31'],
    ['trước 31/03/2026', '31/03/2026 = 2026-03-31, 2026-03-31'],
    ['trước ngày 05-4-2026', 'ngày 05-4-2026 = 2026-04-05, 2026-04-05'],
    ['trước ngày 5.4.2026', 'ngày 5.4.2026 = 2026-04-05, 2026-04-05'],
    ['trước ngày 30 / 6 / 2026', 'ngày 30 / 6 / 2026 = 2026-06-30, 2026-06-30'],
    ['trước ngày 30/6/26', 'ngày 30/6/26 = 2026-06-30, 2026-06-30'],
    ['trước ngày 29/02/2024', 'ngày 29/02/2024 = 2024-02-29, 2024-02-29'],
    ['trước ngày 29/02/2026', 'ngày 29/02/2026 = null, -'],
    ['trước ngày 31/6/2026', 'ngày 31/6/2026 = null, -'],
    ['trước 17h00 ngày 20/9/2026', '17h00 ngày 20/9/2026 = 2026-09-20T17:00, 2026-09-20'],
    ['trước 8 giờ 30 phút sáng ngày 20/9/2026', '8 giờ 30 phút sáng ngày 20/9/2026 = 2026-09-20T08:30, 2026-09-20'],
    ['trước thứ Sáu, ngày 13/3/2026', 'thứ Sáu, ngày 13/3/2026 = 2026-03-13, 2026-03-13'],
  ])('%s', (text, expected) => {
    expect(readBy(numericDay, text)).toEqual([expected]);
  });

  it.each([
    'số 15/2026/QĐ-UBND',
    'Nghị định số 60/2021/NĐ-CP',
    'trước ngày 15/13/2026',
    'trước ngày 32/3/2026',
    'phiên bản 1.2.26',
    'điện thoại 024-3825-1234',
    'tỷ lệ 12/15/2026 xã',
    '1.280.2000 đồng',
  ])('not in “%s”', (text) => {
    expect(readBy(numericDay, text)).toEqual([]);
  });
});

describe('yearless-day', () => {
  it.each([
    ['trước ngày 15/4', '2026-03-05', 'ngày 15/4 = 2026-04-15, 2026-04-15'],
    ['trước ngày 05/3', '2026-03-05', 'ngày 05/3 = 2026-03-05, 2026-03-05'],
    ['trước ngày 04/3', '2026-03-05', 'ngày 04/3 = 2027-03-04, 2027-03-04'],
    ['trước 14h00 ngày 10/3', '2026-03-05', '14h00 ngày 10/3 = 2026-03-10T14:00, 2026-03-10'],
    ['trước ngày 10/01', '2025-12', 'ngày 10/01 = 2026-01-10, 2026-01-10'],
    ['trước ngày 10/01', '2025', 'ngày 10/01 = 2025-01-10, 2025-01-10'],
    ['trước ngày 10/01', null, 'ngày 10/01 = --01-10, -'],
    ['trước ngày 31/4', null, 'ngày 31/4 = null, -'],
    ['trước ngày 31/4', '2026-03-05', 'ngày 31/4 = null, -'],
  ])('%s in a document of %s', (text, issuedOn, expected) => {
    expect(readBy(yearlessDay, text, issuedOn)).toEqual([expected]);
  });

  it('takes the year of its sentence before the document’s', () => {
    expect(readBy(yearlessDay, 'trước ngày 04/3', '2026-03-05', 2026)).toEqual(['ngày 04/3 = 2026-03-04, 2026-03-04']);
  });

  it.each(['đạt 15/16 chỉ tiêu', 'ngày 15/4/2026', 'ngày 45/4', '7 ngày/tuần'])('not in “%s”', (text) => {
    expect(readBy(yearlessDay, text)).toEqual([]);
  });
});

describe('bare-day', () => {
  it.each([
    ['gửi trước 30/6', '30/6 = 2026-06-30, 2026-06-30'],
    ['xong chậm nhất 15/4', '15/4 = 2026-04-15, 2026-04-15'],
    ['đến hết 15/9', '15/9 = 2026-09-15, 2026-09-15'],
  ])('%s', (text, expected) => {
    expect(readBy(bareDay, text)).toEqual([expected]);
  });

  it.each(['đạt 30/6 chỉ tiêu', 'trước 30/6%', 'trước 30/6/2026', 'trước 30/45 hộ'])('not in “%s”', (text) => {
    expect(readBy(bareDay, text)).toEqual([]);
  });
});
