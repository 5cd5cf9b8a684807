import { describe, expect, it } from 'vitest';
import { assignees, quotes, tasksIn } from './read';

const ORDER =
  'Kết luận hội nghị, Phó Chủ tịch UBND tỉnh yêu cầu Sở Công Thương bảo đảm nguồn hàng thiết yếu trước ngày 20/3/2026.';

/** Whom paragraphs right behind an order in an article of a meeting tell. */
function behind(...lines: string[]) {
  const head = ['Họp bàn chống hạn', 'Sáng 12/3/2026, UBND tỉnh Hòa Lạc họp bàn về phòng, chống hạn.'];
  return assignees(tasksIn([...head, ORDER, ...lines].join('\n'))).slice(1);
}

/** The same in an article that reports a paper. */
function behindPaper(...lines: string[]) {
  const head = ['Hòa Lạc chống hạn', 'Ngày 12/3/2026, UBND tỉnh ban hành Chỉ thị số 09/CT-UBND về chống hạn.'];
  return assignees(tasksIn([...head, 'Chỉ thị yêu cầu Sở Xây dựng sửa các trạm bơm.', ...lines].join('\n'))).slice(1);
}

describe('a group right behind an order of an article', () => {
  it.each([
    ['Các cơ quan báo chí tăng thời lượng tuyên truyền về tiết kiệm nước.', 'Các cơ quan báo chí'],
    ['Các xã, phường tổ chức trực vận hành trạm bơm 24/24 giờ.', 'Các xã, phường'],
    ['Các trường học cho học sinh học sớm buổi sáng khi nắng nóng gay gắt.', 'Các trường học'],
    ['Các chủ đầu tư rà soát từng gói thầu, đẩy nhanh tiến độ thi công.', 'Các chủ đầu tư'],
    ['Chính quyền các địa phương tổ chức nạo vét kênh mương nội đồng.', 'Chính quyền các địa phương'],
    ['Bên cạnh đó, các phòng, ban tham mưu kế hoạch năm 2027.', 'các phòng, ban'],
  ])('is told as a body with a name is: %s', (line, who) => {
    expect(behind(line)).toEqual([[who]]);
    expect(behindPaper(line)).toEqual([[who]]);
  });

  it('is told behind another that is', () => {
    const lines = ['Các thôn vận động Nhân dân tích nước.', 'Các trạm y tế tăng cường giám sát dịch bệnh mùa nắng nóng.'];
    expect(behind(...lines)).toEqual([['Các thôn'], ['Các trạm y tế']]);
  });

  it('is told in the same paragraph too', () => {
    const text = `Họp bàn chống hạn\nSáng 12/3/2026, UBND tỉnh họp.\n${ORDER} Các thôn vận động Nhân dân tích nước.`;
    expect(assignees(tasksIn(text))).toEqual([['Sở Công Thương'], ['Các thôn']]);
  });

  it.each([
    ['what it has done', 'Các xã đã tổ chức nạo vét kênh mương nội đồng.'],
    ['what it is doing', 'Các lực lượng chức năng đang khẩn trương khắc phục sự cố.'],
    ['what it has', 'Các địa phương hiện có 12 hồ chứa cạn nước.'],
    ['how much came of it', 'Các địa phương nạo vét 42 km kênh mương nội đồng.'],
    ['since when it has done it', 'Các xã ven biển tổ chức đo mặn từ chiều qua.'],
    ['what it did on the occasion', 'Các đoàn thể tổ chức lễ phát động tiết kiệm nước.'],
    ['what was said there', 'Các phòng chuyên môn trả lời câu hỏi của doanh nghiệp tại hội trường.'],
    ['what came of it', 'Các thôn, bản thành lập tổ tự quản, nhờ đó tình trạng tranh chấp nước giảm hẳn.'],
    ['how citizens feel', 'Các hộ dân phấn khởi khi nước về ruộng.'],
    ['what citizens do', 'Các hộ dân chủ động trữ nước mưa, dùng nước tiết kiệm.'],
    ['what guests did', 'Các đại biểu tham quan mô hình tưới nhỏ giọt.'],
    ['what some did', 'Nhiều địa phương chủ động tích nước ngay sau mùa mưa.'],
    ['a unit by its name', 'Huyện Đông Sơn tổ chức ra quân làm thủy lợi.'],
    ['what its paragraph ends in', 'Các xã tổ chức bơm nước luân phiên. Đến nay, nước đã về hết các cánh đồng.'],
  ])('is told of where the sentence says %s', (_what, line) => {
    expect(behind(line)).toEqual([]);
    expect(behindPaper(line)).toEqual([]);
  });

  it('is told of where something else stands between', () => {
    expect(behind('Nắng nóng còn kéo dài nhiều ngày.', 'Các địa phương chủ động tích nước, gia cố kênh mương.')).toEqual([]);
  });
});

it('a holiday notice that is reported gives no tasks, though heads of offices are to see to flags and guards', () => {
  const text = [
    'Thông báo nghỉ lễ 30/4, 01/5 năm 2026 đối với cán bộ, công chức, viên chức và người lao động',
    'UBND tỉnh vừa ban hành thông báo về việc nghỉ lễ năm 2026. Công chức, viên chức nghỉ 04 ngày liên tục.',
    'UBND tỉnh yêu cầu các cơ quan, đơn vị bố trí người trực, giải quyết công việc liên tục cho tổ chức, cá nhân.',
    'Chủ tịch UBND các xã, phường hướng dẫn Nhân dân treo cờ Tổ quốc đúng quy định.',
  ].join('\n');
  expect(quotes(tasksIn(text))).toEqual([]);
});

it('what people do at a ceremony, before the eyes of whoever reports it, is told', () => {
  const tasks = tasksIn(
    'Ra quân tổng vệ sinh môi trường\nSáng nay, UBND phường tổ chức ra quân. Chủ tịch UBND phường đề nghị các tổ dân phố duy trì vệ sinh hằng tuần. Các cơ quan, đơn vị dọn vệ sinh trụ sở.',
  );
  expect(quotes(tasks).join(' ')).not.toContain('Các cơ quan, đơn vị');
});
