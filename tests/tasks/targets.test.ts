import { expect, it } from 'vitest';
import { readTargets } from '@/lib/tasks/targets';
import { matchForm } from '@/lib/text/match-form';

const read = (text: string) =>
  readTargets(text, matchForm(text), { start: 0, end: text.length }).map(
    ({ phrase, bound, amount, unit }) => `${phrase} | ${bound} ${amount} ${unit}`,
  );

it.each([
  ['Phấn đấu có ít nhất 80% hồ sơ nộp trực tuyến.', ['ít nhất 80% | at-least 80 %']],
  ['Tỷ lệ giải ngân đạt 95% kế hoạch.', ['đạt 95% | exactly 95 %']],
  ['Giảm số vụ, không quá 05 vụ cháy trong năm.', ['không quá 05 vụ cháy | at-most 5 vụ cháy']],
  ['Mỗi phòng đăng ký 01 sáng kiến.', ['01 sáng kiến | exactly 1 sáng kiến']],
  ['Trồng tối thiểu 1.200 cây xanh.', ['tối thiểu 1.200 cây xanh | at-least 1200 cây xanh']],
  ['Hoàn thành 97,5% trở lên.', ['Hoàn thành 97,5% trở lên | at-least 97.5 %']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  'Báo cáo trong 05 ngày làm việc.',
  'Thực hiện Điều 5 và khoản 3.',
  'Bố trí tối thiểu 30 tỷ đồng.',
  'Họp ít nhất 01 lần mỗi quý.',
  'Có 12 xã đã về đích.',
])('none in “%s”', (text) => {
  expect(read(text)).toEqual([]);
});
