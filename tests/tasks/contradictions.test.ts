import { expect, it } from 'vitest';
import { tasksOf } from './read';

const flagsOf = (lines: readonly string[]) => tasksOf(lines).map((task) => task.deadlines.map((deadline) => deadline.flags));

it('flags a task that says a later day than its heading', () => {
  const lines = [
    '1. Giao Phòng Văn hóa - Xã hội hoàn thành trước ngày 15/5/2026:',
    'a) Lập danh sách hộ cần sửa nhà, gửi UBND xã trước ngày 30/5/2026.',
    'b) Kiểm tra hồ sơ của từng hộ, gửi UBND xã trước ngày 10/5/2026.',
  ];
  expect(flagsOf(lines)).toEqual([
    [['contradicts'], []],
    [[], []],
  ]);
});

it('leaves a task alone whose heading only names a rhythm, or that has one day', () => {
  const lines = [
    '1. Giao Phòng Kinh tế định kỳ hằng quý báo cáo UBND xã các nội dung:',
    'a) Kết quả kiểm tra chợ, gửi trước ngày 30/5/2026.',
    '2. Giao Công an xã kiểm tra cư trú, báo cáo trước ngày 10/6/2026; trước ngày 20/6/2026 tổng hợp chung.',
  ];
  expect(flagsOf(lines).flat(2)).not.toContain('contradicts');
});
