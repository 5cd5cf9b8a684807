import { describe, expect, it } from 'vitest';
import { assignees, quotes, tasksOf } from './read';

const ORDERED = ['Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng thực hiện:', '1. Lập lại sơ đồ chợ trước ngày 20/3/2026.'];

describe('what was found wanting is no work', () => {
  it.each([
    ['Việc xếp chợ tạm có mấy điểm chưa được:', '1. Ban Quản lý chợ sắp xếp lối đi lộn xộn.'],
    ['Tuy số vụ cháy giảm nhưng nổi lên một số vấn đề:', '1. Hạt Kiểm lâm tuần tra thưa, để rừng mất mới báo cáo.'],
    ['A. Việc tuần trước', '1. Phòng Kinh tế nhận 88 đơn, trễ 04 đơn.'],
    ['A. Quy định của pháp luật', '1. Doanh nghiệp báo cáo tai nạn lao động trước ngày 10 tháng 01 của năm sau.'],
  ])('under “%s”', (heading, item) => {
    expect(quotes(tasksOf([heading, item, ...ORDERED]))).toEqual(['Lập lại sơ đồ chợ trước ngày 20/3/2026.']);
  });

  it.each([
    'Hạt Kiểm lâm không nắm được hiện trạng rừng.',
    'Bộ Xây dựng đánh giá cao những nhóm thợ đã lắp xong trạm.',
    'Chủ tịch UBND tỉnh phê bình Sở Y tế về sáu hồ sơ chậm.',
  ])('as a provision: %s', (finding) => {
    expect(quotes(tasksOf([`1. ${finding}`, '2. Giao Sở Nội vụ báo cáo trước ngày 20/3/2026.']))).toHaveLength(1);
  });

  it('ahead of an order in its provision, which begins behind it', () => {
    const tasks = tasksOf([
      '1. Gói thầu kè Bến Lội đến nay chậm 32 ngày. Ban Quản lý dự án làm việc lại với nhà thầu, báo cáo trước ngày 20/3/2026.',
      '2. Việc dán thẻ cho xe công: theo số liệu đăng kiểm còn gần 60% xe chưa dán. Giao Sở Xây dựng dán xong trong tháng 4/2026.',
    ]);
    expect(quotes(tasks).map((quote) => quote.slice(0, 12))).toEqual(['Ban Quản lý ', 'Giao Sở Xây ']);
  });
});

it('an order to praise or to blame is work like any other', () => {
  expect(assignees(tasksOf(['1. Yêu cầu Sở Nội vụ phê bình các đơn vị chậm, báo cáo trước ngày 20/3/2026.']))).toEqual([
    ['Sở Nội vụ'],
  ]);
});
