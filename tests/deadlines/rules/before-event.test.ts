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
  ['Xin ý kiến trước hội nghị.', []],
  ['Trước hội nghị, ngày 07/6/2026, xã đã họp.', []],
])('%s', (text, expected) => {
  expect(readBy(beforeEvent, text)).toEqual(expected);
});
