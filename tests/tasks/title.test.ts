import { expect, it } from 'vitest';
import { tasksOf } from './read';

const title = (line: string) =>
  tasksOf(['Chủ tịch UBND xã yêu cầu các đơn vị thực hiện các nhiệm vụ sau:', `1. ${line}`])[0]?.title;

it.each([
  ['Giao Phòng Kinh tế khẩn trương rà soát các trạm bơm, báo cáo trước ngày 20/3/2026.', 'Rà soát các trạm bơm'],
  ['Công an xã chủ trì, phối hợp với Trạm Y tế và các thôn kiểm tra cư trú; lập sổ theo dõi.', 'Kiểm tra cư trú'],
  ['Phòng Văn hóa - Xã hội có trách nhiệm hướng dẫn các trường mở cửa sân chơi.', 'Hướng dẫn các trường mở cửa sân chơi'],
  ['Phòng Kinh tế vừa được giao rà soát các trạm bơm.', 'Rà soát các trạm bơm'],
  ['Rà soát các trạm bơm (giao Phòng Kinh tế chủ trì).', 'Rà soát các trạm bơm'],
  ['Tiếp tục vận động hộ dân hiến đất mở đường.', 'Tiếp tục vận động hộ dân hiến đất mở đường'],
  ['Đề nghị Ủy ban MTTQ Việt Nam xã giám sát việc chi trả trợ cấp trong Quý II năm 2026.', 'Giám sát việc chi trả trợ cấp'],
  ['Các thôn tập trung nhân lực, máy móc làm đường.', 'Tập trung nhân lực, máy móc làm đường'],
  ['Phòng Kinh tế tập trung rà soát các trạm bơm.', 'Rà soát các trạm bơm'],
  ['Rà soát các trạm bơm (đồng chí Lê Văn Anh - Phó Chủ tịch UBND xã chủ trì).', 'Rà soát các trạm bơm'],
  ['Lập kế hoạch, dự toán, phương án nhân lực và thiết bị.', 'Lập kế hoạch, dự toán, phương án nhân lực và thiết bị'],
])('%s', (line, expected) => {
  expect(title(line)).toBe(expected);
});

it('is cut at a word where the first clause is long', () => {
  const long = `Rà soát ${'toàn bộ hệ thống kênh mương nội đồng '.repeat(6)}trên địa bàn xã.`;
  const cut = title(long) ?? '';
  expect(cut.length).toBeLessThanOrEqual(111);
  expect(cut).toMatch(/^Rà soát toàn bộ .* \p{L}+…$/u);
});

it('is the content of a row of a table', () => {
  const head = 'TT\tNội dung\tChủ trì\tThời hạn';
  const tasks = tasksOf([head, '1\tTu sửa nhà văn hóa thôn Đồi\tPhòng Kinh tế\t30/6/2026']);
  expect(tasks.map((task) => task.title)).toEqual(['Tu sửa nhà văn hóa thôn Đồi']);
});

it('leaves out the words between a body and its work', () => {
  expect(title('Sở Y tế thì phải rà soát các trạm y tế xã.')).toBe('Rà soát các trạm y tế xã');
});

it.each([
  [
    'Chủ tịch UBND các xã chịu trách nhiệm trước Chủ tịch UBND huyện nếu để xảy ra cháy.',
    'Chịu trách nhiệm trước Chủ tịch UBND huyện nếu để xảy ra cháy',
  ],
  ['Trước ngày 25 hằng tháng, tổng hợp số liệu tàu cá gửi Sở Công Thương.', 'Tổng hợp số liệu tàu cá gửi Sở Công Thương'],
  ['Định kỳ hằng tháng công khai tỷ lệ giải ngân của từng chủ đầu tư.', 'Công khai tỷ lệ giải ngân của từng chủ đầu tư'],
  ['UBND các xã có dự án khẩn trương chi trả bồi thường cho hộ dân.', 'Chi trả bồi thường cho hộ dân'],
  ['Các hội quần chúng được đề nghị vận động hội viên ký cam kết.', 'Vận động hội viên ký cam kết'],
  [
    'Phòng Kinh tế phối hợp chặt chẽ với UBND các xã trong công tác tuyên truyền.',
    'Phối hợp chặt chẽ với UBND các xã trong công tác tuyên truyền',
  ],
  ['Phòng Tài chính trên cơ sở dự toán của các đơn vị, tham mưu bố trí kinh phí.', 'Tham mưu bố trí kinh phí'],
  ['Trung tâm Y tế có phương án cấp nước luân phiên.', 'Có phương án cấp nước luân phiên'],
])('says the work, whatever stands before it: %s', (line, expected) => {
  expect(title(line)).toBe(expected);
});
