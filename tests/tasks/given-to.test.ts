import { describe, expect, it } from 'vitest';
import { assignees, collaborators, tasksOf } from './read';

const tasks = (line: string) =>
  tasksOf(['Chủ tịch UBND tỉnh yêu cầu các sở, ngành:', `1. ${line}`, '2. Giao Sở Y tế theo dõi chung.']).slice(0, -1);

describe('who does what a provision is about', () => {
  it.each([
    [
      'Nhiệm vụ lập hồ sơ địa chính được giao cho Văn phòng Đăng ký đất đai tỉnh, hoàn thành trước ngày 30/4/2026.',
      'Văn phòng Đăng ký đất đai tỉnh',
    ],
    ['Việc thu gom rác giao cho các thôn tự quản.', 'các thôn'],
    ['Việc phân luồng qua cầu tạm do Công an tỉnh phối hợp với Sở Xây dựng thực hiện.', 'Công an tỉnh'],
    ['Cập nhật dữ liệu hộ tịch (UBND các xã, phường thực hiện; hoàn thành trước ngày 30/6/2026).', 'UBND các xã, phường'],
    ['Tổng hợp kiến nghị của cử tri (Văn phòng UBND tỉnh thực hiện, xong trong tháng 4/2026).', 'Văn phòng UBND tỉnh'],
  ])('%s', (line, who) => {
    expect(assignees(tasks(line))).toEqual([[who]]);
  });

  it('has those whom it works with beside it', () => {
    expect(collaborators(tasks('Việc phân luồng qua cầu tạm do Công an tỉnh phối hợp với Sở Xây dựng thực hiện.'))).toEqual([
      ['Sở Xây dựng'],
    ]);
  });

  it.each([
    'Rà soát các văn bản do UBND tỉnh ban hành, báo cáo trước ngày 15/4/2026.',
    'Thẩm định hồ sơ do UBND các xã trình.',
    'Kiểm tra việc thực hiện nhiệm vụ được giao cho các xã năm 2025.',
  ])('is not who made what the work is done to: %s', (line) => {
    expect(assignees(tasks(line))).toEqual([['các sở, ngành']]);
  });
});
