import { expect, it } from 'vitest';
import { beforeEvent } from '@/lib/deadlines/rules/before-event';
import { readBy } from '../read-by';

it.each([
  ['Gửi dự thảo trước hội nghị 07 ngày.', ['trước hội nghị 07 ngày = P7D calendar event, -']],
  [
    'Gửi tài liệu trước phiên họp của Ban ít nhất 05 ngày làm việc.',
    ['trước phiên họp của Ban ít nhất 05 ngày làm việc = P5D working event, -'],
  ],
  ['Báo vùng hạ du trước khi xả lũ ít nhất 04 giờ.', ['trước khi xả lũ ít nhất 04 giờ = PT4H calendar event, -']],
  ['Thông báo cho hạ du trước khi xả 4 giờ.', ['trước khi xả 4 giờ = PT4H calendar event, -']],
  ['Nộp đề cương về khoa trước đợt đăng ký 3 ngày.', ['trước đợt đăng ký 3 ngày = P3D calendar event, -']],
  ['Xin ý kiến trước hội nghị.', []],
  ['Dừng thu phí trước khi xây 4 trạm.', []],
  ['Trước hội nghị, ngày 07/6/2026, xã đã họp.', []],
])('%s', (text, expected) => {
  expect(readBy(beforeEvent, text)).toEqual(expected);
});
