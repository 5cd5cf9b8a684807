import { describe, expect, it } from 'vitest';
import { assignees, deadlines, quotes, tasksIn } from './read';

/** Reads an article of a meeting whose paragraphs are `lines`. */
const meeting = (...lines: string[]) =>
  tasksIn(['Giao ban công tác tháng 3', 'Sáng 05/3/2026, UBND xã Đồng Lâm tổ chức hội nghị giao ban.', ...lines].join('\n'));

describe('a sentence of an article that tells several bodies something', () => {
  it('is parted at the semicolon before each, a group or one with a name', () => {
    const tasks = meeting(
      'Kết luận hội nghị, Chủ tịch UBND xã yêu cầu: Trạm Y tế xã phun hóa chất diệt muỗi; các thôn tổng vệ sinh đường làng trước ngày 12/3; các trường học cho học sinh ký cam kết; Công an xã trực chốt ban đêm.',
    );
    expect(assignees(tasks)).toEqual([['Trạm Y tế xã'], ['các thôn'], ['các trường học'], ['Công an xã']]);
    expect(deadlines(tasks)).toEqual([[], ['trước ngày 12/3 = 2026-03-12'], [], []]);
  });

  it('keeps a list of those who are told in one', () => {
    const orders = [
      'Chủ tịch UBND xã yêu cầu các phòng, ban; trưởng các thôn rà soát hộ nghèo trước ngày 20/3.',
      'UBND tỉnh yêu cầu các sở, ban, ngành; UBND các xã, phường; các đơn vị liên quan tăng cường kiểm tra bếp ăn tập thể.',
    ];
    const tasks = meeting(...orders);
    expect(quotes(tasks)).toEqual(orders);
    expect(assignees(tasks)).toEqual([
      ['các phòng, ban', 'trưởng các thôn'],
      ['các sở, ban, ngành', 'UBND các xã, phường', 'các đơn vị liên quan'],
    ]);
  });

  it('tells a group among everybody nothing of its own', () => {
    const tasks = meeting(
      'UBND xã yêu cầu các cơ quan, đơn vị bố trí người trực; các trường học mở cửa thư viện, báo cáo trước ngày 20/3.',
    );
    expect(tasks).toHaveLength(1);
  });

  it('makes no task of what a group has done', () => {
    const tasks = meeting('UBND xã yêu cầu Công an xã phân luồng giao thông; các thôn đã tổ chức tổng vệ sinh đường làng.');
    expect(assignees(tasks)).toEqual([['Công an xã']]);
  });
});
