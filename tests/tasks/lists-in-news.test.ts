import { expect, it } from 'vitest';
import { assignees, tasksIn } from './read';

/** What lists of an article give, and where they end. */
const LETTER =
  'UBND tỉnh Hòa Lạc vừa ban hành Công văn số 512/UBND-NN ngày 03/11/2026 về việc tăng cường phòng, chống hạn trên địa bàn.';
const TELEGRAM = 'Chủ tịch UBND tỉnh vừa ký Công điện số 09/CĐ-UBND ngày 03/11/2026 về ứng phó với hạn hán, xâm nhập mặn.';
const MEETING = 'Sáng 03/11/2026, đồng chí Lê Văn Hòa, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp về phòng, chống hạn.';

it('opens the list of what a whole branch has to do, at the end of a long paragraph', () => {
  const tasks = tasksIn(
    [
      'Giảm lãi suất cho vay',
      'Văn phòng Chính phủ vừa ban hành Thông báo số 41/TB-VPCP ngày 03/3/2026 về tín dụng.',
      'Năm nay có ý nghĩa đặc biệt. Để đạt mục tiêu, toàn hệ thống ngân hàng cần chủ động thực hiện 2 nhóm nhiệm vụ trọng tâm sau:',
      '(1) Tiết giảm chi phí để giảm lãi suất cho vay.',
      '(2) Tiên phong trong chuyển đổi số, cắt giảm giấy tờ.',
    ].join('\n'),
  );
  expect(assignees(tasks)).toEqual([['toàn hệ thống ngân hàng'], ['toàn hệ thống ngân hàng']]);
});

it('lists duties that an article of a law names for information only', () => {
  const text = [
    'Rà soát dự án chậm tiến độ',
    'Ngày 05/3/2026, Thủ tướng yêu cầu Bộ Xây dựng rà soát dự án chậm tiến độ, báo cáo trước ngày 31/3/2026.',
    'Căn cứ tại Điều 3 Quyết định 15/QĐ-TTg năm 2025 quy định nhiệm vụ của Ban Chỉ đạo như sau:',
    '(1) Nghiên cứu, đề xuất giải pháp tháo gỡ khó khăn.',
    '(2) Thực hiện các nhiệm vụ khác do Thủ tướng giao.',
  ];
  expect(assignees(tasksIn(text.join('\n')))).toEqual([['Bộ Xây dựng']]);
});

it('passes on what a paper forbids everybody, and reads over links between the items of its list', () => {
  const tasks = tasksIn(
    [
      'Phòng dịch ở Hòa Lạc',
      'UBND tỉnh vừa ban hành Chỉ thị số 05/CT-UBND về phòng dịch.',
      'Theo đó, các ngành, các địa phương không được chủ quan, để dịch lây lan.',
      'Chủ tịch UBND tỉnh yêu cầu các cơ sở bán lẻ thuốc:',
      'Lập danh sách người mua thuốc ho.',
      'Kết nối với chúng tôi',
      'Báo cáo ca nghi nhiễm về trạm y tế.',
    ].join('\n'),
  );
  expect(tasks.map(({ quote }) => quote.slice(0, 11))).toEqual(['Theo đó, cá', 'Lập danh sá', 'Báo cáo ca ']);
});

it.each([
  ['- ', (body: string) => body],
  ['', (body: string) => body],
  ['- ', (body: string) => body.toUpperCase()],
  ['', (body: string) => body.toUpperCase()],
])('bodies in lines of their own head the items below them, marked "%s"', (mark, written) => {
  const tasks = tasksIn(
    [
      'Tăng cường phòng, chống hạn',
      LETTER,
      'Theo đó, UBND tỉnh yêu cầu các sở triển khai các nhiệm vụ cụ thể như sau:',
      written('Sở Nông nghiệp và Môi trường'),
      `${mark}Rà soát các hồ chứa trên địa bàn, báo cáo trước ngày 15/11/2026.`,
      `${mark}Hướng dẫn nông dân tưới tiết kiệm trong cả vụ.`,
      written('Sở Công Thương'),
      `${mark}Bảo đảm nguồn điện cho các trạm bơm.`,
      'Phòng Truyền thông',
      'THÔNG BÁO MỚI',
      'Mời báo giá máy bơm, nhận đến 17h ngày 24/11/2026',
    ].join('\n'),
  );
  const [agriculture, trade] = [written('Sở Nông nghiệp và Môi trường'), written('Sở Công Thương')];
  expect(assignees(tasks)).toEqual([[agriculture], [agriculture], [trade]]);
});

it('a list that begins with what has been done tells of it throughout', () => {
  const told = [
    '1. Về chỉ đạo',
    '- UBND huyện đã giao Phòng Tư pháp gom các cuốn sổ.',
    '- Các xã lập 12 nhóm nhập máy.',
    '- Định kỳ mỗi tuần, tiến độ được thông báo.',
  ];
  expect(tasksIn(['Một năm số hóa sổ hộ tịch', MEETING, ...told, '2. Về máy móc', '- Có 12 máy quét.'].join('\n'))).toEqual([]);
});

it('an order that ends with "Trong đó:" is one, and so is what spells it out', () => {
  const told = [
    'Chủ tịch UBND tỉnh yêu cầu các sở, ngành tiết kiệm nước, đề cao trách nhiệm người đứng đầu. Trong đó:',
    'UBND các huyện Hòa Lạc, Đồi Thông hoàn thành nạo vét những đoạn kênh đã bàn giao trong tháng 11/2026.',
    'Sở Công Thương bảo đảm nguồn điện cho các trạm bơm.',
  ];
  const tasks = tasksIn(['Tăng cường phòng, chống hạn', LETTER, ...told].join('\n'));
  expect(assignees(tasks)).toEqual([['các sở, ngành'], ['UBND các huyện Hòa Lạc, Đồi Thông'], ['Sở Công Thương']]);
});

it('headings between the paragraphs of a list are no items of it', () => {
  const told = [
    'Chủ tịch UBND tỉnh yêu cầu các sở, ngành tập trung thực hiện các nhiệm vụ sau:',
    'Kiểm soát xe quá tải ban đêm',
    'Công an tỉnh tăng cường tuần tra trên các tuyến đường vào công trường, xử lý nghiêm xe chở quá tải.',
    'Đóng sớm các cống đầu mối',
    'Sở Nông nghiệp và Môi trường chỉ đạo đóng cống trước ngày 20/11/2026, thông báo cho các xã vùng hạ lưu.',
  ];
  const tasks = tasksIn(['Tăng cường phòng, chống hạn', LETTER, ...told].join('\n'));
  expect(assignees(tasks)).toEqual([['Công an tỉnh'], ['Sở Nông nghiệp và Môi trường']]);
});

it('a paragraph in which the paper goes on to speak is no part of the last item before it', () => {
  const told = [
    'Chủ tịch UBND tỉnh yêu cầu:',
    '- Sở Y tế chuẩn bị đủ thuốc.',
    '- Các chủ hồ chứa thủy lợi, thủy điện vận hành đúng quy trình được phê duyệt.',
    'Công điện nêu rõ, Sở Tài chính tham mưu cấp kinh phí trước ngày 12/11/2026.',
    'P.V (tổng hợp)',
  ];
  const tasks = tasksIn(['Tăng cường phòng, chống hạn', TELEGRAM, ...told].join('\n'));
  expect(assignees(tasks)).toEqual([['Sở Y tế'], ['Các chủ hồ chứa thủy lợi, thủy điện'], ['Sở Tài chính']]);
  expect(tasks[1]?.quote).toBe('Các chủ hồ chứa thủy lợi, thủy điện vận hành đúng quy trình được phê duyệt.');
});

it.each([
  ['Đối với UBND các huyện, thành phố', [['UBND các huyện, thành phố']]],
  ['Đối với Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh', [['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh']]],
  ['Trách nhiệm của UBND các xã, phường', [['UBND các xã, phường']]],
  ['Về phía các chủ rừng, đơn vị quản lý rừng', [['các chủ rừng, đơn vị quản lý rừng']]],
])('heads a part of a paper without a colon, behind what opens its list and as the first line: %s', (heading, who) => {
  const work = 'Tổ chức nạo vét kênh dẫn trước ngày 15/12/2026.';
  const opening = 'Theo đó, UBND tỉnh yêu cầu các sở, ngành, địa phương thực hiện các nội dung sau:';
  expect(assignees(tasksIn(['Chống hạn', TELEGRAM, opening, heading, work].join('\n')))).toEqual(who);
  expect(assignees(tasksIn(['Chống hạn', TELEGRAM, heading, work].join('\n')))).toEqual(who);
});

it('leaves the list to those who were told where its next part is headed by a topic', () => {
  const opening = 'Theo đó, UBND tỉnh yêu cầu Sở Xây dựng thực hiện các nội dung sau:';
  const lines = ['Đối với hồ chứa lớn, hồ chứa vừa', 'Tổ chức nạo vét kênh dẫn trước ngày 15/12/2026.'];
  expect(assignees(tasksIn(['Chống hạn', TELEGRAM, opening, ...lines].join('\n')))).toEqual([['Sở Xây dựng']]);
});

it('heads nothing in an article that reports no paper', () => {
  const lines = ['Đối với Sở Xây dựng, Công an tỉnh', 'Tổ chức nạo vét kênh dẫn là việc làm thường xuyên mỗi mùa khô.'];
  expect(tasksIn(['Chống hạn', MEETING, ...lines].join('\n'))).toEqual([]);
});
