import { describe, expect, it } from 'vitest';
import { assignees, deadlines, quotes, tasksIn, tasksOf } from './read';

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

  it.each(['; giao', '; đồng thời đề nghị', ', đồng thời yêu cầu', ', giao', ' và yêu cầu'])(
    'is parted before the next order, joined by "%s"',
    (joint) => {
      const tasks = meeting(`Chủ tịch UBND xã giao Phòng Kinh tế lập dự toán${joint} Công an xã cắm biển báo trước ngày 20/3.`);
      expect(assignees(tasks)).toEqual([['Phòng Kinh tế'], ['Công an xã']]);
      expect(deadlines(tasks)).toEqual([[], ['trước ngày 20/3 = 2026-03-20']]);
    },
  );

  it('tells both who are told the same work', () => {
    const tasks = meeting('UBND tỉnh yêu cầu các sở và đề nghị UBND các xã, phường kiểm tra bếp ăn tập thể trước ngày 20/3.');
    expect(assignees(tasks)).toEqual([['các sở', 'UBND các xã, phường']]);
  });

  it.each([
    ['the staff that is sent', 'UBND xã yêu cầu các thôn lập tổ trực, phân công cán bộ theo dõi mực nước.'],
    ['whom it deals with', 'UBND xã giao Công an xã kiểm tra bến bãi, đồng thời yêu cầu các chủ tàu ký cam kết.'],
    ['whom it is to ask', 'UBND xã giao Phòng Kinh tế lập hồ sơ và đề nghị UBND tỉnh hỗ trợ kinh phí.'],
    ['its own work', 'UBND xã giao Phòng Kinh tế lập hồ sơ và giao đất tái định cư.'],
  ])('leaves to the body told %s', (_whose, order) => {
    expect(quotes(meeting(order))).toEqual([order]);
  });

  it('keeps the day of what is demanded of nobody before the one who leads it', () => {
    const tasks = meeting(
      'Kết luận hội nghị, Chủ tịch UBND xã yêu cầu hoàn thành kiểm kê đất đai trước ngày 20/3; giao Phòng Kinh tế chủ trì thực hiện.',
    );
    expect(assignees(tasks)).toEqual([['Phòng Kinh tế']]);
    expect(deadlines(tasks)).toEqual([['trước ngày 20/3 = 2026-03-20']]);
  });

  it('tells of what was ordered long ago as a whole', () => {
    const tasks = meeting(
      'Năm 2011, huyện giao Phòng Kinh tế lập dự án; giao Công an huyện cắm mốc; đề nghị Hội Nông dân hiến đất.',
    );
    expect(tasks).toEqual([]);
  });
});

it('names both whom one provision of a paper tells, were it by "đồng thời"', () => {
  const tasks = tasksOf(['1. Giao Sở Tư pháp thẩm định dự thảo, đồng thời đề nghị UBND các xã góp ý trước ngày 30/6/2026.']);
  expect(assignees(tasks)).toEqual([['Sở Tư pháp', 'UBND các xã']]);
});

it('those of a group among whom the work is parted do it, not the group', () => {
  const tasks = meeting(
    'Kết luận hội nghị, Chủ tịch UBND xã đề nghị các phòng, ban tập trung thực hiện tốt các nhiệm vụ: Phòng Kinh tế đôn đốc giải phóng mặt bằng; Công an xã làm sạch dữ liệu dân cư.',
  );
  expect(assignees(tasks)).toEqual([['Phòng Kinh tế'], ['Công an xã']]);
});
