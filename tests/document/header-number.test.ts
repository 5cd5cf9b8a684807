import { expect, it } from 'vitest';
import { readNumber, readNumberLine, readTitleNumber } from '@/lib/document/header-number';

it.each([
  ['Số: 53/TB-UBND', '53/TB-UBND', 'TB-UBND'],
  ['Số: 012/CT-UBND', '012/CT-UBND', 'CT-UBND'],
  ['Số : 1203 /UBND-KGVX', '1203/UBND-KGVX', 'UBND-KGVX'],
  ['Số: 45/KH – UBND', '45/KH-UBND', 'KH-UBND'],
  ['Số: 13-KH/TU', '13-KH/TU', 'KH/TU'],
  ['Số 21-KL/TU', '21-KL/TU', 'KL/TU'],
  ['Số: 05-HD/BTGDVTU', '05-HD/BTGDVTU', 'HD/BTGDVTU'],
  ['Số: 15/2026/QĐ-UBND', '15/2026/QĐ-UBND', 'QĐ-UBND'],
  ['SỐ: 77/BC-UBND', '77/BC-UBND', 'BC-UBND'],
  ['Số:      /TB-UBND', null, 'TB-UBND'],
  ['Số: ........./KH-SYT', null, 'KH-SYT'],
  ['Số:     -KH/ĐU', null, 'KH/ĐU'],
  ['Số hiệu: 310/QĐ-UBND', '310/QĐ-UBND', 'QĐ-UBND'],
  ['Số: 88/TTr-SXD', '88/TTr-SXD', 'TTr-SXD'],
  ['Số: 409/VPCP-KTTH', '409/VPCP-KTTH', 'VPCP-KTTH'],
  ['Số: 09/CĐ-TTg', '09/CĐ-TTg', 'CĐ-TTg'],
  ['Nghị quyết số: 12/2026/UBTVQH16', '12/2026/UBTVQH16', 'UBTVQH16'],
  ['Số: 6/BCĐ-VP&TH', '6/BCĐ-VP&TH', 'BCĐ-VP&TH'],
  ['Số: 617/EVNHL-AT+KT', '617/EVNHL-AT+KT', 'EVNHL-AT+KT'],
  ['Sổ: 214/TB-BV', '214/TB-BV', 'TB-BV'],
])('%s', (line, number, symbol) => {
  expect(readNumberLine(line)).toEqual({ number, symbol });
});

it.each([
  'Số liệu tính đến hết tháng 5',
  'Số điện thoại: 0243 8251234',
  'Số hồ sơ đã tiếp nhận: 120',
  'Kèm theo Công văn số 12/SNV-CCHC',
  'Quyết định số 12/QĐ-SNV của Sở Nội vụ',
  '53/TB-UBND',
  'Số: 12',
])('“%s” is no line of a number', (line) => {
  expect(readNumberLine(line)).toBeNull();
});

it('reads the number in a portal’s title of a letter', () => {
  expect(readTitleNumber('Công văn số: 812/SYT V/v báo cáo công tác dược')).toEqual({ number: '812/SYT', symbol: 'SYT' });
  expect(readTitleNumber('Công văn số 812/SYT ngày 05/3/2026 của Sở Y tế')).toBeNull();
});

it('stops where the number ends', () => {
  expect(readNumber('9/CĐ-UBND ngày 05/3/2026 về mưa lũ')).toEqual({ number: '9/CĐ-UBND', symbol: 'CĐ-UBND' });
  expect(readNumber('16/CT-UBND của Chủ tịch')).toEqual({ number: '16/CT-UBND', symbol: 'CT-UBND' });
  expect(readNumber('ngày 05/3/2026')).toBeNull();
});

it('reads the number in a field of a portal', () => {
  expect(readNumberLine('Số/Ký hiệu: 215/TB-VPUBND')).toEqual({ number: '215/TB-VPUBND', symbol: 'TB-VPUBND' });
});
