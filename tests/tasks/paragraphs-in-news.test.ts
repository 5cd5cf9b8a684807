import { expect, it } from 'vitest';
import { assignees, deadlines, quotes, tasksIn } from './read';

/** Paragraphs of an article behind one that orders: which of them order as well. */
const HEAD = [
  'Hòa Lạc chủ động chống hạn',
  'Ngày 12/3/2026, UBND tỉnh ban hành Chỉ thị số 09/CT-UBND về chống hạn.',
  'Chỉ thị yêu cầu Sở Xây dựng sửa các trạm bơm.',
];

function behind(...lines: string[]) {
  return assignees(tasksIn([...HEAD, ...lines].join('\n'))).slice(1);
}

it.each([
  [
    'names again those who join in',
    'Bên cạnh đó, các ban, ngành tỉnh và UBND các xã tiếp tục nạo vét kênh mương nội đồng.',
    ['các ban, ngành tỉnh', 'UBND các xã'],
  ],
  [
    'says what is kept to',
    'Các cơ quan nhà nước thực hiện nghiêm việc tắt đèn trang trí sau 22 giờ hằng đêm trong mùa khô.',
    ['Các cơ quan nhà nước'],
  ],
  [
    'goes on with plans and forces',
    'Chủ động các phương án đưa nước về ruộng cao khi hồ cạn, không để lúa chết khô trong tháng tới.',
    ['Sở Xây dựng'],
  ],
  [
    'says what must come first',
    'Trước khi mở cống lấy nước phải đo độ mặn ở từng cửa, báo cho người dân trong vùng được biết.',
    ['Sở Xây dựng'],
  ],
])('a paragraph that %s orders', (_what, line, who) => {
  expect(behind(line)).toEqual([who]);
});

it.each([
  'Sau khi mưa lớn kéo dài, nhiều hộ phải dời nhà lên đồi cao để tránh nước lũ tràn về bất ngờ.',
  'Các cơ quan nhà nước đã tắt đèn trang trí từ đầu mùa khô, tiết kiệm hơn mười vạn số điện.',
])('a paragraph that tells of what is or has been orders nobody: %s', (line) => {
  expect(behind(line)).toEqual([]);
});

it.each([
  [
    'by its charge',
    'Các phòng, ban của huyện căn cứ chức năng, nhiệm vụ hướng dẫn các xã tích nước.',
    'Các phòng, ban của huyện',
  ],
  [
    'by its charge, said at length',
    'Các trường, các đơn vị theo chức năng, nhiệm vụ được giao tăng cường tiết kiệm nước.',
    'Các trường',
  ],
  ['that has just been asked', 'Sở Xây dựng đã yêu cầu các chủ hồ quán triệt quy trình vận hành, cử người trực.', 'các chủ hồ'],
])('a group is told %s', (_how, line, first) => {
  expect(behind(line)[0]?.[0]).toBe(first);
});

it('a group is told behind an order in the same paragraph', () => {
  const line =
    'UBND tỉnh đề nghị Công ty Cấp nước làm việc với các xã về giá nước. Các sở, ngành tạo điều kiện cho Công ty Cấp nước mở thêm điểm bán.';
  expect(behind(line)).toEqual([['Công ty Cấp nước'], ['Các sở, ngành']]);
});

it.each([
  'Sở Giáo dục chủ trì cụm thi số 4 với 12 điểm thi, 208 phòng thi trên địa bàn.',
  'Bộ Giáo dục ủy quyền Trường Đại học Sông Mây coi thi ở ba huyện.',
])('what is told of who leads how much, and for whom, is no order: %s', (line) => {
  expect(tasksIn(`Họp bàn kỳ thi\nSáng 12/3/2026, Ban Chỉ đạo thi tỉnh họp bàn về kỳ thi.\n${line}`)).toEqual([]);
});

it('what an office has had done is no order', () => {
  expect(behind('UBND tỉnh đã chỉ đạo các sở, ngành giải quyết kiến nghị của cử tri về giá nước sinh hoạt.')).toEqual([]);
});

it('what a paper tells groups "theo đó" is told, what they did is not', () => {
  expect(behind('Theo đó, các đơn vị tổ chức nạo vét kênh dẫn, dựng cột đo mực nước ở từng đoạn.')).toEqual([['các đơn vị']]);
  expect(behind('Theo đó, các đơn vị đã tổ chức nạo vét kênh dẫn, dựng cột đo mực nước ở từng đoạn.')).toEqual([]);
});

it('tasks that a leader stresses for the time ahead stand below, whatever their sentence lacks of a colon', () => {
  const tasks = tasksIn(
    [
      'Giao ban tháng ở Hòa Lạc',
      'Kết luận cuộc họp, đồng chí Chủ tịch UBND huyện nhấn mạnh một số nhiệm vụ trọng tâm trong thời gian tới.',
      'Trong đó, Phòng Kinh tế hướng dẫn nông dân xuống giống; Hạt Kiểm lâm tăng cường tuần tra rừng.',
      'UBND các xã tập trung thu phí chợ, dọn bến đò.',
    ].join('\n'),
  );
  expect(assignees(tasks)).toEqual([['Phòng Kinh tế'], ['Hạt Kiểm lâm'], ['UBND các xã']]);
});

it('a leader who has signed a letter orders, though he only tells of it', () => {
  const tasks = tasksIn(
    'Hòa Lạc chống hạn\nNgày 12/3, bà Lê Thị Tám, Phó Chủ tịch UBND tỉnh, cho biết vừa ký công văn yêu cầu các sở ngành, UBND các xã tích nước. Sở Xây dựng chủ động soát lại các trạm bơm.',
  );
  expect(assignees(tasks)).toEqual([['các sở ngành', 'UBND các xã'], ['Sở Xây dựng']]);
});

it.each([
  [
    'behind a colon',
    'Sau khi nghe các sở báo cáo, ông Lê Văn Tám - Phó Chủ tịch UBND tỉnh chỉ đạo: Văn phòng UBND tỉnh rà soát lại các tờ trình.',
    'Văn phòng UBND tỉnh',
  ],
  [
    'behind a topic',
    'Đối với ý kiến của các Ban HĐND, ông chỉ đạo các sở chuẩn bị báo cáo giải trình, gửi UBND tỉnh trước ngày 26-6-2026.',
    'các sở',
  ],
])('whom a person directs is told %s', (_where, line, who) => {
  expect(assignees(tasksIn(`Chuẩn bị kỳ họp giữa năm\n${line}`))).toEqual([[who]]);
});

it('what an officer directs in general tells nobody', () => {
  expect(tasksIn('Chuẩn bị kỳ họp giữa năm\nSáng 12/6/2026, ông Lê Văn Tám chỉ đạo diễn tập chữa cháy tại chợ Bến Lội.')).toEqual(
    [],
  );
});

it('a line that says by when what was ordered is handed in goes on with it', () => {
  const tasks = tasksIn([...HEAD, 'Báo cáo nhanh gửi trước 14 giờ ngày 20/3/2026.'].join('\n'));
  expect(quotes(tasks)).toEqual([
    'Chỉ thị yêu cầu Sở Xây dựng sửa các trạm bơm.\nBáo cáo nhanh gửi trước 14 giờ ngày 20/3/2026.',
  ]);
  expect(deadlines(tasks)).toEqual([['trước 14 giờ ngày 20/3/2026 = 2026-03-20T14:00']]);
  expect(deadlines(tasksIn([...HEAD, 'Báo cáo của Sở đã gửi trước ngày 10/3/2026.'].join('\n')))).toEqual([[]]);
});

it('an opening that says in detail what is to be done has its list below, reporting or not', () => {
  const tasks = tasksIn(
    [
      'Trực và báo cáo trong kỳ nghỉ',
      'UBND tỉnh vừa ban hành văn bản yêu cầu các sở, UBND các xã trực và báo cáo tình hình những ngày nghỉ, cụ thể như sau:',
      '1. Bố trí lãnh đạo trực, giải quyết việc phát sinh trong ngày.',
      '2. Báo cáo UBND tỉnh trước ngày 20/3/2026.',
    ].join('\n'),
  );
  expect(assignees(tasks)).toEqual([
    ['các sở', 'UBND các xã'],
    ['các sở', 'UBND các xã'],
  ]);
});
