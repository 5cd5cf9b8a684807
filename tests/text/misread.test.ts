import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchForm } from '@/lib/text/match-form';
import { mendMisread } from '@/lib/text/misread';
import { vietnameseText } from './vietnamese-text';

it.each([
  ['trưóc ngày 30/6', 'trước ngày 30/6'],
  ['đưòng dây nóng', 'đường dây nóng'],
  ['chi đạo phòng kinh tê', 'chỉ đạo phòng kinh tê'],
  ['thâm định, kiêm tra', 'thẩm định, kiểm tra'],
  ['ngày 3o/6/2o26', 'ngày 30/6/2026'],
  ['ngày l5/6/2026', 'ngày 15/6/2026'],
  ['bru điện xã', 'bưu điện xã'],
  ['truớc ngày, nguời đuợc giao', 'trước ngày, người được giao'],
  ['tang cường, khan trương', 'tăng cường, khẩn trương'],
  ['chủ tri, phôi họp voi van phòng', 'chủ trì, phối hợp với văn phòng'],
  ['thúc đây, đây mạnh, ké từ trước ngay', 'thúc đẩy, đẩy mạnh, kể từ trước ngày'],
  ['de nghi cac don vi bao cáo', 'đề nghị cac đơn vị báo cáo'],
  ['uỷ ban, ủy han, tỉnh uỷ', 'ủy ban, ủy ban, tỉnh ủy'],
  ['kính gởi: sở', 'kính gửi: sở'],
  ['sờ tài chính, sờ gd&đt', 'sở tài chính, sở gd&đt'],
  ['vu pháp chế, vu kế hoạch', 'vụ pháp chế, vụ kế hoạch'],
  ['tháng l0, 25/l0/2026', 'tháng 10, 25/10/2026'],
  ['tháng i1 năm 2026', 'tháng 11 năm 2026'],
])('%s: %s', (misread, mended) => {
  expect(mendMisread(misread)).toBe(mended);
});

it.each([
  'kinh phí chi đào tạo',
  'có quan hệ',
  'số tiền đó',
  'một tuần trả lời',
  'theo đối tượng',
  'không dám báo cáo',
  'cảnh báo cao',
  'thành phố biển',
  'nhà trường phòng dịch',
  'khả năng cao',
  'cần cử người',
  'tổng cộng tỷ lệ',
  'làm đơn vì',
  'để xuất khẩu',
  'văn bản hành chính',
  'quy định kỹ thuật',
  'hình thức dạy học',
  'nhận thức đầy đủ',
  'kiến thức hiện đại',
  'lao động thời vụ',
  'ý kiến toàn dân',
  'thị trường phong phú',
  'trực tuyến truyền hình',
  'truyền thông kế hoạch',
  'cơ quan lý luận',
  'có quản lý',
  'giảm sạt lở',
  'mục đích khác phục vụ',
  'thống kê từ ngày',
  'cán bộ trí thức',
  'phân công thường xuyên',
  'thi công vận hành',
  'tiếp nhận dân cư',
  'đã trở thành phổ biến',
  'chủ yếu cầu cống',
  'một bộ phận công chức',
  'kiên quyết đình chỉ',
  'ứng phó biến đổi khí hậu',
  'bốc thăm quyền mua',
  'phương tiện đo',
  'viễn thông bảo đảm',
  'tiêu chí thi đua',
])('leaves “%s” alone, which has the letters of a word that is certain', (text) => {
  expect(mendMisread(text)).toBe(text);
});

it.each(['quờ quạng', 'thuở', 'lối đi', 'tỉ lệ 1/2', 'đường lên huyện', 'kiểm tra', 'ml/l', 'số o', 'trước đây', 'lan can'])(
  'leaves “%s” alone',
  (text) => {
    expect(mendMisread(text)).toBe(text);
  },
);

it('keeps every character in its place', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      expect(matchForm(text)).toHaveLength(text.length);
    }),
  );
});
