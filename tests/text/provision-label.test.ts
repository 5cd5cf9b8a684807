import { describe, expect, it } from 'vitest';
import { isBareLabel, readLabel } from '@/lib/text/provision-label';

describe('readLabel', () => {
  it.each([
    ['1. Giao Sở Y tế', 'number', '1'],
    ['12. Giao Sở Y tế', 'number', '12'],
    ['2/. Giao Sở Y tế', 'number', '2'],
    ['II/. Giao Sở Y tế', 'roman', 'II'],
    ['b/. Giao Sở Y tế', 'letter.', 'b'],
    ['100. Giao Sở Y tế', 'number', '100'],
    ['1.Giao Sở Y tế', 'number', '1'],
    ['3/ Sở Tài chính', 'number', '3'],
    ['4 - Sở Tài chính', 'number', '4'],
    ['2) Sở Tài chính', 'number)', '2'],
    ['(3) Người đứng đầu', '(number)', '3'],
    ['Giai đoạn 2 (tháng 4/2026): Các xã rà soát', 'step', '2'],
    ['Phần thứ hai NHIỆM VỤ', 'part', 'hai'],
    ['PHẦN II. GIẢI PHÁP', 'part', 'II'],
    ['1.1. Về nhân lực', 'number.number', '1.1'],
    ['2.3 Về nhân lực', 'number.number', '2.3'],
    ['2.1.3. Rà soát', 'number.number.number', '2.1.3'],
    ['a) Rà soát', 'letter)', 'a'],
    ['đ) Rà soát', 'letter)', 'đ'],
    ['i) Rà soát', 'letter)', 'i'],
    ['b. Rà soát', 'letter.', 'b'],
    ['(ii) Rà soát', '(roman)', 'ii'],
    ['I. ĐÁNH GIÁ CHUNG', 'roman', 'I'],
    ['IV. Tổ chức thực hiện', 'roman', 'IV'],
    ['II - NHIỆM VỤ', 'roman', 'II'],
    ['A. PHẦN CHUNG', 'capital', 'A'],
    ['III/- NỘI DUNG', 'roman', 'III'],
    ['I.- MỤC ĐÍCH', 'roman', 'I'],
    ['B/- Các phường', 'capital', 'B'],
    ['2/- Phòng Nội vụ soát sổ', 'number', '2'],
    ['1.- Phòng Nội vụ soát sổ', 'number', '1'],
    ['o  Rà soát', '•', 'o'],
    ['ü Rà soát', '•', 'ü'],
    ['=> Rà soát', '•', '=>'],
    ['-- Rà soát', '-', '--'],
    ['*Rà soát', '*', '*'],
    ['II: NHIỆM VỤ', 'roman', 'II'],
    ['2: Phòng Nội vụ', 'number', '2'],
    ['2./ Phòng Nội vụ', 'number', '2'],
    ['a- Rà soát', 'letter.', 'a'],
    ['\uF0B7 Rà soát', '•', '\uF0B7'],
    ['Điều 2. Giao Sở Y tế', 'article', '2'],
    ['Chương II', 'chapter', 'II'],
    ['Phần thứ nhất', 'part', 'nhất'],
    ['Mục 3. Nguồn lực', 'section', '3'],
    ['Hai là, Công ty Thủy lợi đóng cống', 'ordinal', '2'],
    ['Bốn là phân công người trực', 'ordinal', '4'],
    ['Bước 2: Nộp phiếu', 'step', '2'],
    ['- Bước 2: Nộp phiếu', 'step', '2'],
    ['Giai đoạn 1: Lập danh sách', 'step', '1'],
    ['Thứ tư: Sở Y tế rà soát', 'ordinal', '4'],
    ['- Rà soát', '-', '-'],
    ['– Rà soát', '-', '–'],
    ['−Rà soát', '-', '−'],
    ['+ Rà soát', '+', '+'],
    ['• Rà soát', '•', '•'],
    ['* Đối với các sở', '*', '*'],
    ['1. “Xã nông thôn mới”', 'number', '1'],
    ['5. 12 thôn rà soát hộ nghèo', 'number', '5'],
  ] as const)('%s', (line, style, mark) => {
    expect(readLabel(line)).toMatchObject({ style, mark });
  });

  it('begins the content behind the label and its space', () => {
    const line = '2.1.   Giao Sở Y tế';
    expect(line.slice(readLabel(line)?.length)).toBe('Giao Sở Y tế');
  });

  it.each([
    '1.280.000 đồng',
    '31/3/2026 là hạn cuối',
    '2026 là năm bản lề',
    '17h00 ngày 05/3/2026',
    'Thứ hai, ngày 20/10 họp giao ban',
    'Thứ ba tuần sau họp tổ',
    'Hai là số chẵn',
    '10 xã đã hoàn thành',
    '2026. Tiếp tục thực hiện',
    '115. Hết.',
    '50% số hộ',
    'Vì vậy, yêu cầu',
    'Giao Sở Y tế',
    'Điều này cho thấy',
    'Phần móng trụ cầu, Ban Quản lý dự án phải làm xong',
    '-----------',
    '12/CT-UBND',
    'V/v triển khai bệnh án điện tử',
    'o nhiễm từ các lò gạch',
    '» Khởi công cầu Bến Lội',
    '>> Tin liên quan',
    'v.v. và các nội dung khác',
    '',
  ])('“%s” has none', (line) => {
    expect(readLabel(line)).toBeNull();
  });
});

it.each([
  ['1.', true],
  ['2.1.', true],
  ['đ)', true],
  ['(a)', true],
  ['III.', true],
  ['Điều 4.', true],
  ['Giao', false],
  ['-', true],
  ['•', false],
  ['2026', false],
  ['1.5%', false],
])('“%s” is nothing but a label: %s', (line, bare) => {
  expect(isBareLabel(line)).toBe(bare);
});
