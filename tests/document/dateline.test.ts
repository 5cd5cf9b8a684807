import { expect, it } from 'vitest';
import { datelineDay } from '@/lib/document/dateline';
import { extract } from '@/lib/extract';

it.each([
  ['HNP - Chiều 05/3/2026, tại trụ sở UBND tỉnh, Chủ tịch UBND tỉnh họp về chợ đêm.', '2026-03-05'],
  ['(hoalac.gov.vn) - ngày 05 tháng 3 năm 2026, đoàn kiểm tra làm việc với xã về cầu treo.', '2026-03-05'],
  ['Sáng 05/3/2026, đoàn kiểm tra làm việc với xã về việc sửa cầu treo bản Mây.', '2026-03-05'],
  ['Đoàn kiểm tra ngày 05/3/2026, làm việc với xã về việc sửa cầu treo bản Mây.', null],
  ['Ngày 23/11/1945, đoàn kiểm tra đầu tiên của tỉnh lên đường với sáu cán bộ và một xe.', null],
  ['Sáng 05/3, đoàn kiểm tra làm việc với xã về việc sửa cầu treo bản Mây ở đầu nguồn.', null],
])('“%s” is of %s', (paragraph, day) => {
  expect(datelineDay(`Tin trong tỉnh\n${paragraph.toLowerCase()}`)).toBe(day);
});

it('gives the year that the orders of an article leave out', () => {
  const text =
    'HNP - Chiều 05/3/2026, tại trụ sở UBND tỉnh, Chủ tịch UBND tỉnh họp về chợ đêm.\nNăm 2025, chợ thu 3 tỷ đồng. Chủ tịch UBND tỉnh giao Sở Công Thương báo cáo trước ngày 30/6.';
  const { tasks } = extract(text, { url: 'http://bao.hoalac.gov.vn/2', title: '' });
  expect(tasks.flatMap((task) => task.deadlines.map(({ due }) => due))).toEqual(['2026-06-30']);
});
