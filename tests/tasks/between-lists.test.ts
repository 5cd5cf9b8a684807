import { describe, expect, it } from 'vitest';
import { assignees, quotes, tasksIn, tasksOf } from './read';

describe('what stands between lists and headings', () => {
  it('a sentence that speaks of some things, ended by a stop, opens the list below it', () => {
    const lines = [
      '2. Chủ tịch UBND tỉnh yêu cầu các sở, ngành tập trung vào một số nội dung.',
      'a) Rà soát trường lớp trước ngày 15/4/2026.',
      'b) Báo cáo tiến độ hằng tuần.',
    ];
    expect(assignees(tasksOf(lines))).toEqual([['các sở, ngành'], ['các sở, ngành']]);
  });

  it('an appraisal behind its topic orders nothing', () => {
    const lines = [
      '1. Về năm học trước: đánh giá cao việc các trường tổ chức khai giảng gọn nhẹ.',
      '2. Giao Sở Y tế kiểm tra bếp ăn trước ngày 15/4/2026.',
    ];
    expect(assignees(tasksOf(lines))).toEqual([['Sở Y tế']]);
  });

  it('the last item of a list is a task, though a paragraph behind it opens another list', () => {
    const lines = [
      'Sở Y tế yêu cầu Trung tâm Y tế các xã:',
      'a) Lập tổ tiêm chủng.',
      'b) Báo cáo tiến độ trước 10 giờ thứ Sáu hằng tuần.',
      'Bên cạnh đó, các phòng của Sở được phân công:',
      '- Phòng Nghiệp vụ in tài liệu trong tháng 4/2026.',
      '- Phòng Tài chính bố trí kinh phí.',
    ];
    expect(quotes(tasksOf(lines))).toContain('Báo cáo tiến độ trước 10 giờ thứ Sáu hằng tuần.');
    expect(tasksOf(lines)).toHaveLength(4);
  });

  it('a section of facts is no work with its time', () => {
    const lines = [
      'I. THỜI GIAN, PHẠM VI',
      '1. Thời gian: từ ngày 15/4/2026 đến ngày 15/5/2026.',
      '2. Phạm vi: toàn tỉnh.',
      'II. NHIỆM VỤ',
      '1. Sở Y tế kiểm tra bếp ăn tập thể trước ngày 10/5/2026.',
    ];
    expect(quotes(tasksOf(lines, { title: 'KẾ HOẠCH\nTháng hành động vì an toàn thực phẩm' }))).toEqual([
      'Sở Y tế kiểm tra bếp ăn tập thể trước ngày 10/5/2026.',
    ]);
  });

  it('a sentence of an article gives each of two bodies its own work', () => {
    const text = [
      'Chống hạn mặn',
      'Trong Công văn số 63/UBND-NN ban hành ngày 05/3/2026, UBND tỉnh giao việc cho từng đơn vị.',
      'Về nguồn lực, Sở Tài chính tham mưu bố trí kinh phí, trình UBND tỉnh trước ngày 13/3/2026; còn Sở Y tế hướng dẫn người dân xử lý nước.',
    ];
    expect(assignees(tasksIn(text.join('\n')))).toEqual([['Sở Tài chính'], ['Sở Y tế']]);
  });
});
