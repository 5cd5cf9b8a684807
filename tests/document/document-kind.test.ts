import { expect, it } from 'vitest';
import { kindOfHeadline, kindOfSymbol, kindOfTitleLine } from '@/lib/document/document-kind';

it.each([
  ['THÔNG BÁO', 'notice'],
  ['THÔNG BÁO KẾT LUẬN', 'notice'],
  ['CHỈ THỊ', 'directive'],
  ['CHỈ THỊ VỀ VIỆC TĂNG CƯỜNG QUẢN LÝ RỪNG', 'directive'],
  ['CÔNG ĐIỆN', 'telegram'],
  ['KẾ HOẠCH', 'plan'],
  ['THÔNG BẢO', 'notice'],
  ['KÊ HOACH', 'plan'],
  ['QUYẾT ĐỊNH:', 'decision'],
  ['NGHỊ QUYẾT', 'resolution'],
  ['KẾT LUẬN', 'conclusion'],
  ['BÁO CÁO', 'report'],
  ['HƯỚNG DẪN', 'other'],
])('the title %s', (line, kind) => {
  expect(kindOfTitleLine(line)).toBe(kind);
});

it.each([
  'ỦY BAN NHÂN DÂN TỈNH',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Thông báo tuyển dụng',
  'THÔNG BÁO MỚI',
  'KẾ HOẠCH KHÁC',
  'Thông bảo',
  'THÔNG BẢO VẬT',

  'BÁO CÁOO',
])('no title: %s', (line) => {
  expect(kindOfTitleLine(line)).toBeNull();
});

it.each([
  ['Chỉ thị của Chủ tịch UBND tỉnh về phòng cháy rừng', 'directive'],
  ['Thông báo kết luận của Chủ tịch UBND huyện', 'notice'],
  ['Kế hoạch triển khai Nghị quyết của Đảng ủy', 'plan'],
])('the headline %s', (line, kind) => {
  expect(kindOfHeadline(line)).toBe(kind);
});

it.each(['Quyết định nghỉ hưu được hưởng chế độ gì?', 'Kế hoạch nhỏ của học sinh', 'Luật sư tư vấn', 'Sở Y tế họp'])(
  'no headline: %s',
  (line) => {
    expect(kindOfHeadline(line)).toBeNull();
  },
);

it.each([
  ['TB-UBND', 'notice'],
  ['CT-TTg', 'directive'],
  ['CĐ-UBND', 'telegram'],
  ['KH/TU', 'plan'],
  ['KL/TU', 'conclusion'],
  ['QĐ-BYT', 'decision'],
  ['UBND-NC', 'dispatch'],
  ['VPCP-KTTH', 'dispatch'],
  ['CV/ĐU', 'dispatch'],
  ['TB/TU', 'notice'],
])('the symbol %s is a %s', (symbol, kind) => {
  expect(kindOfSymbol(symbol)).toBe(kind);
});
