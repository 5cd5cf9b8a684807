import { describe, expect, it } from 'vitest';
import { assignees, quotes, tasksOf } from './read';

const FIRST = 'Đề nghị UBND các xã, phường bố trí kinh phí trước ngày 15/6/2026.';

/** What a letter to several bodies says behind its first order. */
function letter(...lines: string[]) {
  const to = 'Kính gửi: UBND các xã, phường; các trường trung học phổ thông.';
  return tasksOf([to, FIRST, ...lines]).slice(1);
}

describe('whom a paragraph of a letter tells', () => {
  it.each([
    ['Đề nghị các chủ đầu tư dự án nhà ở xã hội cập nhật tiến độ thi công hằng quý.', 'các chủ đầu tư dự án nhà ở xã hội'],
    ['Các xã chưa nộp bản đồ khẩn trương gửi về Sở trước ngày 30/6/2026.', 'Các xã chưa nộp bản đồ'],
    ['Yêu cầu các doanh nghiệp dệt may rà soát lao động trước ngày 30/6/2026.', 'các doanh nghiệp dệt may'],
    ['Các hiệp hội ngành hàng được đề nghị vận động hội viên ký cam kết trước ngày 30/6/2026.', 'Các hiệp hội ngành hàng'],
  ])('%s', (line, who) => {
    expect(assignees(letter(line))).toEqual([[who]]);
  });

  it('is a post behind the schools it is of, written small', () => {
    const lines = [
      '1. Đề nghị UBND các xã bố trí kinh phí.',
      '2. Đối với các trường đang xây mới, hiệu trưởng chủ động rào chắn lối đi.',
    ];
    expect(assignees(tasksOf(lines))).toEqual([['UBND các xã'], ['hiệu trưởng']]);
  });

  it.each([
    ['Thôn 3, 4 và 5 nộp quỹ phòng chống thiên tai trước ngày 25/3/2026.', 'Thôn 3, 4 và 5'],
    ['Các sở, ngành khi nhận được hồ sơ của chủ đầu tư phải trả lời bằng văn bản.', 'Các sở, ngành'],
    ['Sở Xây dựng, đơn vị có nhiều hồ sơ trễ hạn nhất, phải tổ chức lại quy trình.', 'Sở Xây dựng'],
    [
      'UBND các xã ven biển Hải Lộc, Bình Tân và Cửa Đợi kiểm đếm tàu thuyền.',
      'UBND các xã ven biển Hải Lộc, Bình Tân và Cửa Đợi',
    ],
    ['Chánh Thanh tra tỉnh trong phạm vi chức năng, nhiệm vụ có trách nhiệm đôn đốc.', 'Chánh Thanh tra tỉnh'],
    ['Hộ nào chưa di dời thì Công an xã vận động trước ngày 30/3/2026.', 'Công an xã'],
    ['Các thôn còn hộ nghèo lập danh sách gửi Phòng Kinh tế.', 'Các thôn còn hộ nghèo'],
  ])('in a provision: %s', (line, who) => {
    expect(assignees(tasksOf([`1. ${line}`, '2. Giao Sở Y tế rà soát hồ sơ.']))).toEqual([[who], ['Sở Y tế']]);
  });

  it('are those of a group among whom its work is parted', () => {
    const line = 'Các đoàn thể tập trung một số việc: Hội Phụ nữ rà soát hộ nghèo; Đoàn Thanh niên trồng cây.';
    expect(assignees(tasksOf([`1. ${line}`]))).toEqual([['Hội Phụ nữ', 'Đoàn Thanh niên']]);
  });

  it('is not the builder, where one body alone is addressed', () => {
    const lines = ['1. UBND xã Tân Lập:', 'a) Rà soát hộ nghèo.', 'b) Yêu cầu nhà thầu thi công ba ca trước ngày 30/6/2026.'];
    expect(assignees(tasksOf(lines))).toEqual([['UBND xã Tân Lập'], ['UBND xã Tân Lập']]);
  });

  it('is nobody in a line that says whom to ask', () => {
    const order = 'Đề nghị các đơn vị gửi danh sách trước ngày 30/6/2026.';
    const contact = 'Thông tin chi tiết liên hệ ông Hà Văn An, Phòng Kế hoạch, điện thoại 0210.3812.482.';
    expect(quotes(letter(order, contact))).toEqual([order]);
  });
});

it('a body that guides others behind its grounds guides them, not itself', () => {
  const opening =
    'Căn cứ Quyết định số 9/2026/QĐ-UBND ngày 14/02/2026 của UBND tỉnh về phân cấp; Quyết định số 12/2026/QĐ-UBND ngày 14/02/2026 của UBND tỉnh ban hành Quy chế thi đua, Sở Nội vụ hướng dẫn các sở, ban, ngành; các khối thi đua (sau đây gọi chung là các đơn vị) như sau:';
  const lines = [opening, '1. Bình xét danh hiệu trước ngày 10/12/2026.', '2. Gửi hồ sơ trước ngày 20/12/2026.'];
  const who = ['các sở, ban, ngành', 'các khối thi đua'];
  expect(assignees(tasksOf(lines))).toEqual([who, who]);
});
