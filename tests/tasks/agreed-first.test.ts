import { describe, expect, it } from 'vitest';
import { assignees, deadlines, quotes, tasksOf } from './read';

const conclusion = (line: string) => tasksOf([`1. ${line}`, '2. Giao Văn phòng UBND tỉnh theo dõi chung.']).slice(0, -1);

describe('what is agreed to first, and who is told in the next clause', () => {
  it.each([
    ['Thống nhất với đề xuất của Sở Y tế tại Tờ trình số 21/TTr-SYT; giao Sở Y tế hoàn thiện hồ sơ.', ['Sở Y tế']],
    ['Đồng ý với đề nghị của Sở Nội vụ, giao Sở Tài chính tham mưu bố trí kinh phí.', ['Sở Tài chính']],
    ['Cơ bản thống nhất phương án phân luồng; yêu cầu Công an tỉnh cắm biển báo.', ['Công an tỉnh']],
    ['Biểu dương Sở Công Thương đã chủ động bình ổn giá; đề nghị Sở Công Thương kiểm tra các chợ đầu mối.', ['Sở Công Thương']],
    ['Đồng ý chủ trương mở lớp bồi dưỡng; Trường Chính trị tỉnh lập kế hoạch, gửi Sở Nội vụ.', ['Trường Chính trị tỉnh']],
    ['Thống nhất giao Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ thẩm định dự thảo quy chế.', ['Sở Tư pháp']],
  ])('is one task of theirs: %s', (line, who) => {
    const tasks = conclusion(line);
    expect(quotes(tasks)).toEqual([line]);
    expect(assignees(tasks)).toEqual([who]);
  });

  it('has the day of what is told', () => {
    const tasks = conclusion(
      'Thống nhất với báo cáo của Sở Y tế tại Công văn số 5/SYT-NV ngày 02/02/2026; giao Sở Y tế trình đề án trước ngày 20/4/2026.',
    );
    expect(deadlines(tasks)).toEqual([['trước ngày 20/4/2026 = 2026-04-20']]);
  });

  it('leaves out what is agreed to where the order is a sentence of its own', () => {
    const tasks = conclusion(
      'Đồng ý chủ trương sửa chữa trạm bơm Đồng Lạc. Sở Tài chính cân đối nguồn, tham mưu UBND tỉnh quyết định.',
    );
    expect(quotes(tasks)).toEqual(['Sở Tài chính cân đối nguồn, tham mưu UBND tỉnh quyết định.']);
    expect(assignees(tasks)).toEqual([['Sở Tài chính']]);
  });
});

it.each([
  'Cơ bản thống nhất với báo cáo của Sở Công Thương, ý kiến của Sở Tài chính và các đại biểu dự họp.',
  'Đánh giá cao kết quả của Sở Y tế; Sở Y tế đã chủ động phòng dịch từ sớm.',
  'Ghi nhận sự cố gắng của các xã, phường trong giải phóng mặt bằng.',
  'Thống nhất về sự cần thiết xây dựng Đề án; nội dung Đề án đã bám sát thực tiễn.',
  'Đánh giá cao sự nỗ lực của ngành Y tế. Các bệnh viện đã hoàn thành khám sàng lọc.',
])('agreement and praise alone order nothing: %s', (line) => {
  expect(quotes(conclusion(line))).toEqual([]);
});
