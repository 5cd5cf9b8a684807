import { expect, it } from 'vitest';
import { summary } from '../summary';

it.each([
  ['Hằng năm, các sở báo cáo kết quả về Sở Nội vụ.', 'Hằng năm | every FREQ=YEARLY -'],
  ['Sở Nội vụ tổng hợp, báo cáo UBND tỉnh hằng quý.', 'hằng quý | every FREQ=MONTHLY;INTERVAL=3 -'],
  ['Mỗi tuần, các tổ công tác họp giao ban với nhà thầu.', 'Mỗi tuần | every FREQ=WEEKLY -'],
  ['Hằng tháng rà soát danh sách hộ nghèo.', 'Hằng tháng | every FREQ=MONTHLY -'],
  ['Cuối mỗi quý, kế toán kiểm tra sổ sách.', 'Cuối mỗi quý | every FREQ=MONTHLY;INTERVAL=3 -'],
  [
    'Báo cáo tháng gửi chậm nhất vào ngày 23 hằng tháng.',
    'chậm nhất vào ngày 23 hằng tháng | every FREQ=MONTHLY;BYMONTHDAY=23 2026-03-23',
  ],
  ['Công khai kết quả giải quyết hồ sơ hằng tuần.', 'hằng tuần | every FREQ=WEEKLY -'],
  ['Ban Quản lý chợ tổ chức họp vào thứ Hai hằng tuần.', 'vào thứ Hai hằng tuần | every FREQ=WEEKLY;BYDAY=MO 2026-03-09'],
])('a duty in “%s”', (text, expected) => {
  expect(summary(text)).toEqual([expected]);
});

it.each([
  'Bố trí kinh phí trong dự toán ngân sách hằng năm.',
  'Đánh giá, xếp loại chất lượng cán bộ hằng năm.',
  'Thu nhập bình quân hằng tháng đạt 8 triệu đồng.',
  'Mùa mưa hằng năm thường kéo dài.',
  'Kế hoạch hằng năm của đơn vị đã được duyệt.',
  'Người dân đi làm hằng ngày.',
  'Lương hưu hằng tháng được chi trả qua tài khoản.',
  'Số hồ sơ tiếp nhận hằng ngày tăng 20%.',
  'Thời gian tiếp nhận hồ sơ: từ thứ Hai đến thứ Sáu và sáng thứ Bảy hằng tuần.',
  'Khóa bồi dưỡng gồm 120 tiết, học vào thứ Bảy hằng tuần.',
  'Chợ trung tâm xã họp vào Chủ nhật hằng tuần.',
  'Số liệu trong báo cáo năm chốt đến ngày 20 tháng 11 của năm báo cáo.',
  'Kỳ báo cáo quý: Tính từ ngày 15 của tháng trước đến ngày 14 của tháng cuối quý.',
])('no duty in “%s”', (text) => {
  expect(summary(text)).toEqual([]);
});
