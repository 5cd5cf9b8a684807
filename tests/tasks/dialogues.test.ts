import { describe, expect, it } from 'vitest';
import { assignees, deadlines, quotes, tasksIn } from './read';

const HEAD = [
  'Lãnh đạo tỉnh gặp gỡ các hợp tác xã',
  'Thứ Năm, 12/3/2026 - 09:15',
  'Sáng 11/3, Chủ tịch UBND tỉnh Hòa Lạc gặp gỡ gần 90 hợp tác xã trồng rau. Buổi gặp đi thẳng vào phần hỏi đáp.',
];

describe('an article that sets down who asked and who answered', () => {
  const tasks = tasksIn(
    [
      ...HEAD,
      '* Hợp tác xã Rau Đồi Thông: Xe tải của chúng tôi bị cấm vào chợ từ 6 giờ, rau tới nơi thì chợ đã vãn.',
      '- Giám đốc Sở Xây dựng: Đường vào chợ đang sửa cống, xe to còn bị cấm đến 30/4.',
      '- Chủ tịch UBND tỉnh: Vậy thì rau héo hết. Sở Xây dựng cấp phù hiệu cho xe chở rau, làm xong trước ngày 20/3.',
      '* Hợp tác xã Bến Lội: Kho lạnh có trong quy hoạch từ năm 2019 mà chưa thấy đâu.',
      '- Chủ tịch UBND tỉnh: Tôi giao Sở Tài chính tìm nguồn vốn, báo cáo trước 10/4.',
    ].join('\n'),
  );

  it('has as tasks what is ordered in the answers, not the questions nor the speakers', () => {
    expect(assignees(tasks)).toEqual([['Sở Xây dựng'], ['Sở Tài chính']]);
    expect(deadlines(tasks)).toEqual([['xong trước ngày 20/3 = 2026-03-20'], ['trước 10/4 = 2026-04-10']]);
  });

  it('begins each where the order begins, not with who speaks', () => {
    expect(quotes(tasks)[0]).toMatch(/^Sở Xây dựng cấp phù hiệu/u);
  });
});

it.each([
  'Trung tâm Phục vụ hành chính công: mỗi tháng hai buổi cử người về bản nhận hồ sơ.',
  'Phòng Kinh tế: rà soát hộ thiếu nước, báo cáo trước ngày 20/3.',
  'Trạm Khuyến nông: dự tính mật độ chuột, gửi kết quả về xã trước ngày 20/3.',
  'Trạm Y tế: đủ thuốc, đủ người trực trong mùa mưa bão.',
])('a body and its work behind a colon is no speech: %s', (item) => {
  const text = [...HEAD, 'Chủ tịch UBND xã giao việc như sau:', `1. ${item}`].join('\n');
  expect(tasksIn(text)).toHaveLength(1);
});
