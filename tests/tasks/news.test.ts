import { describe, expect, it } from 'vitest';
import { assignees, tasksIn } from './read';

/** However an article begins and however it passes an order on, the order is a task with its limit. */
const LEADS = [
  'UBND tỉnh Hòa Lạc vừa ban hành Công văn số 512/UBND-NN ngày 03/11/2026 về việc tăng cường phòng, chống hạn trên địa bàn.',
  'Chủ tịch UBND tỉnh vừa ký Công điện số 09/CĐ-UBND ngày 03/11/2026 về ứng phó với hạn hán, xâm nhập mặn.',
  'Sáng 03/11/2026, đồng chí Lê Văn Hòa, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp về phòng, chống hạn.',
  'Ban Thường vụ Huyện ủy vừa có kết luận về công tác phòng, chống hạn vụ Đông Xuân.',
];
const ORDERS = [
  'Theo đó, UBND tỉnh yêu cầu các sở, ngành, địa phương rà soát nguồn nước, báo cáo kết quả trước ngày 20/11/2026.',
  'Chủ tịch UBND tỉnh giao Sở Nông nghiệp và Môi trường xây dựng phương án điều tiết nước, hoàn thành trước ngày 30/11/2026.',
  'Phát biểu kết luận, đồng chí Lê Văn Hòa yêu cầu chủ đầu tư đẩy nhanh tiến độ, hoàn thành đắp đập trong tháng 12/2026.',
  'Phó Chủ tịch UBND tỉnh đề nghị Công ty Thủy nông vận hành trạm bơm, cấp đủ nước cho 300 ha lúa trước ngày 15/11/2026.',
  'Ban Thường vụ Huyện ủy yêu cầu cấp ủy các xã lãnh đạo thực hiện, xong trước ngày 25/11/2026.',
  'Về giải phóng mặt bằng, ông Hòa giao UBND huyện chi trả dứt điểm cho 12 hộ còn lại trước ngày 20/11/2026.',
  'Các địa phương phải hoàn thành nạo vét kênh mương trước ngày 30/11/2026.',
  'UBND các xã khẩn trương lập danh sách hộ thiếu nước, gửi về Phòng Kinh tế trước ngày 10/11/2026.',
  'Sở Tài chính được giao tham mưu bố trí kinh phí trước ngày 15/11/2026.',
  'Đối với Sở Công Thương, UBND tỉnh yêu cầu bảo đảm nguồn điện cho các trạm bơm, báo cáo trước ngày 18/11/2026.',
  'Lãnh đạo tỉnh chỉ đạo Công an tỉnh bảo đảm trật tự tại công trường, báo cáo trước ngày 25 hằng tháng.',
  'Trước ngày 30/11/2026, các chủ hồ chứa phải lập xong quy trình vận hành.',
  'Chậm nhất trong ngày 12/11, các huyện gửi số liệu thiệt hại về Sở Nông nghiệp và Môi trường.',
  'Sở Nông nghiệp và Môi trường vừa ban hành văn bản chỉ đạo chi cục thú y các huyện kiểm tra đàn gia súc thiếu nước, báo cáo trước ngày 12/11/2026.',
  'Để giữ nguồn nước, Sở Nông nghiệp và Môi trường vừa được giao tổ chức ngay việc đo mực nước các hồ, xong trước ngày 12/11/2026.',
  'Định kỳ trước ngày 20 hằng tháng hoặc đột xuất, chính quyền cấp xã phải báo cáo mực nước giếng làng lên UBND tỉnh.',
  'Nhấn mạnh nước là mạch sống của đồng ruộng, Chủ tịch UBND tỉnh yêu cầu các xã vận hành trạm bơm, báo cáo trước ngày 12/11/2026.',
  'Ghi nhận những cố gắng của chính quyền xã, đồng chí Lê Văn Hòa đề nghị Sở Xây dựng mở đường vào đập trước ngày 25/11/2026.',
  'Bí thư Tỉnh ủy nhấn mạnh, các xã cần hoàn thành đào ao trữ nước trong quý IV/2026.',
];

describe.each(LEADS)('%s', (lead) => {
  it.each(ORDERS)('%s', (order) => {
    const tasks = tasksIn(['Tăng cường phòng, chống hạn', lead, order, 'Tin, ảnh: Minh Anh'].join('\n'));
    const [task] = tasks.filter(({ quote }) => order.includes(quote) || quote.includes(order));
    expect(task?.deadlines).toHaveLength(1);
  });
});

/** What is told of a meeting, a visit or a result gives nobody anything to do. */
const TOLD = [
  'Từ đầu năm đến nay, Sở Nông nghiệp và Môi trường đã nạo vét 45 km kênh mương.',
  'Phát biểu tại cuộc họp, Giám đốc Sở Tài chính cho biết đã bố trí 12 tỷ đồng.',
  'Người dân đề nghị UBND xã sớm sửa trạm bơm.',
  'Đoàn kiểm tra thực tế tại hồ Suối Ngang và trao quà cho 10 hộ khó khăn.',
  'Dự án có tổng mức đầu tư 120 tỷ đồng, dự kiến hoàn thành trong năm 2027.',
  'Tại hội nghị, các đại biểu thảo luận về giải pháp tiết kiệm nước.',
];

it.each(TOLD)('tells nobody anything: %s', (sentence) => {
  expect(tasksIn(['Phòng, chống hạn ở Hòa Lạc', LEADS[2], sentence, 'Tin, ảnh: Minh Anh'].join('\n'))).toEqual([]);
});

it.each([
  ['“Các xã phải nạo vét xong kênh mương trước ngày 20/4/2026”, Phó Chủ tịch UBND tỉnh yêu cầu.', 'Các xã'],
  ['Phó Chủ tịch UBND tỉnh yêu cầu “Sở Xây dựng rà soát ngay các trạm bơm trước ngày 20/4/2026”.', 'Sở Xây dựng'],
])('an order in the words of who gives it: %s', (order, who) => {
  const tasks = tasksIn(`Bảo đảm an toàn trạm bơm\nSáng 05/3/2026, Phó Chủ tịch UBND tỉnh họp về trạm bơm.\n${order}`);
  expect(assignees(tasks)).toEqual([[who]]);
});

it('gives the items below a body that stands alone to it, once somebody orders', () => {
  const tasks = tasksIn(
    [
      'Hòa Lạc ứng phó bão số 4',
      'Chủ tịch UBND tỉnh vừa có Công điện số 11/CĐ-UBND ngày 26/9/2026 về ứng phó bão số 4.',
      'Công điện yêu cầu:',
      'Chủ tịch UBND các xã, phường',
      '+ Sơ tán người dân vùng cửa sông, hoàn thành trước 18 giờ ngày 27/9/2026.',
      '+ Gia cố nhà cửa, kho bãi.',
      'Bộ Chỉ huy Bộ đội Biên phòng tỉnh bắn pháo hiệu, kiểm đếm tàu thuyền, xong trong buổi sáng 27/9.',
      'Mùa bão năm ngoái, huyện có 17 tàu chìm tại bến.',
    ].join('\n'),
  );
  expect(assignees(tasks)).toEqual([
    ['Chủ tịch UBND các xã, phường'],
    ['Chủ tịch UBND các xã, phường'],
    ['Bộ Chỉ huy Bộ đội Biên phòng tỉnh'],
  ]);
  expect(tasks.at(-1)?.quote).not.toContain('năm ngoái');
});

it.each([
  [
    'Với Sở Công Thương các tỉnh phía Bắc, Bộ trưởng đề nghị làm việc với từng khách hàng dùng điện lớn, xong trước ngày 15/11/2026.',
    'Sở Công Thương các tỉnh phía Bắc',
  ],
  ['Các bệnh viện tư nhân phải báo cáo ca bệnh lên hệ thống trước ngày 15/11/2026.', 'Các bệnh viện tư nhân'],
])('an order however its body is placed: %s', (order, who) => {
  const tasks = tasksIn(`Chốt phương án điện\nSáng 03/11/2026, Bộ trưởng Bộ Công Thương chủ trì họp về điện.\n${order}`);
  expect(assignees(tasks)).toEqual([[who]]);
});

it.each([
  'Công ty đã hoàn thành việc trả nợ gốc đợt 7 cho ngân hàng trước ngày 30/11/2026.',
  'Hội đồng quản trị sẽ bàn về phương án lắp thêm pin mặt trời vào tháng 4/2027.',
])('a company tells of itself: %s', (sentence) => {
  expect(tasksIn(`Nhà máy cán mốc sản lượng\nNăm qua không phải là năm dễ dàng.\n${sentence}`)).toEqual([]);
});

it('tells on those whom it has just told, by the same name', () => {
  const tasks = tasksIn(
    [
      'Trực lũ ở Hòa Lạc',
      'Ngày 03/11/2026, UBND tỉnh ban hành Công văn số 512/UBND-NN về trực lũ.',
      'Theo đó, UBND tỉnh yêu cầu các sở, ngành, UBND các xã bảo đảm an toàn hồ đập.',
      'Các sở, ngành, UBND các xã bố trí người trực suốt đợt mưa, nắm chắc mực nước.',
      'Lập bảng thiệt hại, gửi hỏa tốc đến Ban Chỉ huy phòng thủ dân sự tỉnh trước 15 giờ ngày 06/11/2026.',
    ].join('\n'),
  );
  expect(tasks.map(({ quote }) => quote.slice(0, 12))).toEqual(['Theo đó, UBN', 'Các sở, ngàn', 'Lập bảng thi']);
  expect(tasks.at(-1)?.deadlines).toHaveLength(1);
});

it('passes on what a body was charged with, and leaves praise and captions alone', () => {
  const tasks = tasksIn(
    [
      'Đẩy nhanh dự án điện gió',
      'Văn phòng UBND tỉnh có Thông báo số 41 ngày 03/11/2026 về dự án điện gió.',
      '• Sở Công Thương được giao nghiên cứu cơ chế bán điện theo cụm.',
      'Phó Thủ tướng đánh giá cao chủ đầu tư trong thời gian qua.',
      'Khẩn trương bàn giao mặt bằng cho nhà thầu điện gió ở ven biển (Hình từ Internet)',
    ].join('\n'),
  );
  expect(assignees(tasks)).toEqual([['Sở Công Thương']]);
});

it('has those told last do what a leader orders of nobody by name, and nobody what a department does', () => {
  const tasks = tasksIn(
    [
      'Khởi động dự án kè sông',
      'Ngày 03/11/2026, Sở Xây dựng có Công văn số 512/SXD-QLHT về kè sông, đề nghị UBND các xã rà soát các đoạn sạt lở.',
      'Thống nhất dự thảo kế hoạch, Phó Chủ tịch UBND tỉnh yêu cầu khẩn trương hoàn thành thủ tục trước ngày 30/11/2026.',
      'Sở Xây dựng còn đề nghị kiểm tra lại toàn bộ các cống dưới đê.',
    ].join('\n'),
  );
  expect(assignees(tasks)).toEqual([['UBND các xã'], ['UBND các xã'], []]);
});

it('goes on with the same group by the first of its words, and with the limit of what was ordered', () => {
  const [task, ...others] = tasksIn(
    [
      'Xử lý xe quá tải',
      'Ngày 06/3/2026, Phó Thủ tướng yêu cầu các bộ liên quan nghiên cứu mức phạt xe quá tải. Các bộ phải báo cáo Thủ tướng trước ngày 31/3/2026. Hạn chót 10/4/2026 phải có dự thảo để các tỉnh góp ý.',
    ].join('\n'),
  );
  expect(others).toEqual([]);
  expect(task?.deadlines.map(({ due }) => due)).toEqual(['2026-03-31', '2026-04-10']);
});

it('does not take what a body proposes for work of its own', () => {
  const text = [
    'Giá nước năm nay',
    'Phó Thủ tướng yêu cầu Bộ Tài chính lên kịch bản giá, báo cáo trước ngày 30/6/2026.',
    'Giữa quý, Bộ Xây dựng kiến nghị tăng giá nước trong tháng 7/2026.',
  ];
  expect(assignees(tasksIn(text.join('\n')))).toEqual([['Bộ Tài chính']]);
});

it('goes on behind a line that a picture heads', () => {
  const text = [
    'Tuyển đủ giáo viên',
    '📅 14 tháng 6, 2026',
    'Ngày 11/6/2026, Bộ Nội vụ ban hành Công văn số 214/BNV-TCBC về biên chế.',
    'Theo đó, Bộ đề nghị các địa phương:',
    'Khẩn trương tuyển hết số biên chế đã giao, báo cáo Bộ trước ngày 25/8/2026.',
    'Tiếp tục rà soát, gộp các điểm trường lẻ.',
  ];
  expect(assignees(tasksIn(text.join('\n')))).toEqual([['các địa phương'], ['các địa phương']]);
});

it('has ministers direct what the Prime Minister has them do, and nobody what they say of themselves', () => {
  const minister =
    'Bộ trưởng Bộ Xây dựng chỉ đạo xây dựng định mức nạo vét luồng. Bộ trưởng Bộ Tài chính chỉ đạo bố trí vốn cho cảng cá.';
  const lead = 'Thủ tướng Chính phủ yêu cầu: Bộ trưởng Bộ Công an rà soát tàu không số.';
  const text = (...lines: string[]) =>
    ['Chống khai thác cá trái phép', 'Chiều 05/3/2026, Ban Chỉ đạo họp phiên thứ ba.', ...lines].join('\n');
  expect(assignees(tasksIn(text(lead, minister)))).toEqual([
    ['Bộ trưởng Bộ Công an'],
    ['Bộ trưởng Bộ Xây dựng'],
    ['Bộ trưởng Bộ Tài chính'],
  ]);
  expect(tasksIn(text(minister))).toEqual([]);
});

it('reads on where a committee has just directed others; a paragraph that tells the same body again is a task of its own', () => {
  const tasks = tasksIn(
    [
      'Mỗi người dân là một chiến sĩ',
      'UBND TP Sông Mây vừa chỉ đạo các sở, ngành và UBND các phường tuyệt đối không chủ quan trong phòng dịch.',
      'Theo đó, Sở Y tế cần tăng cường giám sát, lấy mẫu người có triệu chứng.',
      'Sở Y tế cũng phải có phương án mua sinh phẩm.',
    ].join('\n'),
  );
  expect(assignees(tasks)).toEqual([['các sở, ngành', 'UBND các phường'], ['Sở Y tế'], ['Sở Y tế']]);
});

it('takes a few words between a group and its modal for a part of its name', () => {
  const text = [
    'Phòng dịch ở Hòa Lạc',
    'Phó Chủ tịch UBND tỉnh yêu cầu Sở Y tế lập đội phản ứng nhanh trước ngày 15/3/2026.',
    'Các cơ sở bán lẻ thuốc cần lập sổ người mua kháng sinh.',
  ];
  expect(assignees(tasksIn(text.join('\n')))).toEqual([['Sở Y tế'], ['Các cơ sở bán lẻ thuốc']]);
});

describe('an article goes on with what a leader or a paper orders', () => {
  const HEAD = [
    'Giữ tiến độ đường vành đai',
    'Sáng 05/3/2026, Bí thư Tỉnh ủy kiểm tra công trường và yêu cầu Sở Xây dựng báo cáo trước ngày 15/3/2026.',
  ];
  it.each([
    ['Ông đề nghị UBND phường Trà Lồng vận động 14 hộ giao đất trước ngày 20/3/2026.', ['UBND phường Trà Lồng']],
    ['Ban Quản lý dự án thì được yêu cầu tính lại tiến độ, gửi Sở Xây dựng trước ngày 20/3/2026.', ['Ban Quản lý dự án']],
    ['Còn Sở Tài chính bố trí vốn bổ sung trước ngày 20/3/2026.', ['Sở Tài chính']],
    ['Thanh tra tỉnh cũng kiến nghị Chủ tịch UBND tỉnh rà soát hợp đồng cát trước ngày 20/3/2026.', ['Chủ tịch UBND tỉnh']],
  ])('%s', (sentence, who) => {
    expect(assignees(tasksIn([...HEAD, sentence].join('\n'))).at(-1)).toEqual(who);
  });

  it.each([
    'Luật Giao thông đường thủy sửa đổi có hiệu lực từ năm 2026 cũng giao UBND xã quản lý bến.',
    'Sáng nay, chúng tôi thấy Đội Quản lý trật tự đô thị rà soát từng lán trại.',
    'Tại phiên họp, UBND tỉnh cũng thông qua năm tờ trình về giá đất.',
  ])('not with what is told beside it: %s', (sentence) => {
    expect(assignees(tasksIn([...HEAD, sentence].join('\n')))).toEqual([['Sở Xây dựng']]);
  });

  it('to those whom a heading of its list names', () => {
    const text = [
      'Thu chi đầu năm học',
      'Ngày 05/3/2026, Sở Giáo dục và Đào tạo tỉnh Hòa Lạc ban hành Công văn số 312/SGDĐT-KHTC về các khoản thu.',
      'Theo đó, với các trường:',
      '- Chỉ thu khi đã họp với cha mẹ học sinh.',
      '- Lập danh mục khoản thu, gửi phòng giáo dục trước ngày 20/3/2026.',
    ];
    expect(assignees(tasksIn(text.join('\n')))).toEqual([['các trường'], ['các trường']]);
  });

  it('at the end of a visit, behind whoever speaks', () => {
    const text = [
      'Kiểm tra cải cách hành chính',
      'Kết thúc lượt kiểm tra bến đò, Trưởng đoàn đề nghị UBND xã làm mấy việc:',
      '1. Bổ sung hồ sơ số hóa, xong trước ngày 15/3/2026.',
      '2. Thay bảng niêm yết ở sảnh.',
    ];
    expect(assignees(tasksIn(text.join('\n')))).toEqual([['UBND xã'], ['UBND xã']]);
  });
});

it('a meeting that was held gives nobody work, and whoever leads it speaks to those he names', () => {
  const text = [
    'Giao ban giải ngân tháng 3',
    'Kết luận buổi giao ban, đồng chí Lò Thị Mai, Phó Chủ tịch UBND huyện nhấn mạnh thời gian còn ít. Đồng chí giao phòng Tài chính rà từng công trình, báo cáo trước ngày 20/3/2026.',
    'Đối với các phường, đồng chí đề nghị Chủ tịch UBND các phường Mai Hạ, Mai Thượng trực tiếp kiểm tra công trình nước.',
    'Quy định hiện hành buộc chủ đầu tư công khai tiến độ trên bảng tin của công trình và trang thông tin của huyện.',
  ];
  expect(assignees(tasksIn(text.join('\n')))).toEqual([['phòng Tài chính'], ['Chủ tịch UBND các phường Mai Hạ, Mai Thượng']]);
});

it.each([
  ['a link to another article', '>> Giao Sở Xây dựng kiểm tra cầu treo trước ngày 20/11/2026'],
  ['a question', '“Bao giờ Sở Xây dựng phải kiểm tra xong cầu treo?”, bà Hoa hỏi.'],
  ['what was years ago', 'Cách đây ba năm, Sở Xây dựng được giao kiểm tra cầu treo.'],
  ['what was in a month past', 'Hồi tháng 5, UBND xã được yêu cầu rà soát cầu treo.'],
  ['a verb before what a leader says', 'Thăm trạm bơm, Phó Chủ tịch UBND tỉnh cho rằng hồ này rất cần cho vùng lúa.'],
  ['what a leader speaks of', 'Chủ tịch UBND tỉnh cũng lưu ý việc giữ nước.'],
  ['of whom something holds', 'Nhà thầu nào ì ạch quá hai kỳ thì cắt bớt khối lượng.'],
  ['an answer to a citizen', 'Trả lời: Theo Luật Khiếu nại, Chủ tịch UBND cấp xã có trách nhiệm tiếp người có đơn.'],
  ['how it was whenever it was', 'Khi phường giao mỗi tổ vận động 80% hộ, cô Mai lập danh sách, phân công từng người.'],
  ['an excuse', 'Chủ tịch xã phân trần, đơn vị thi công phải chờ vật liệu.'],
])('gives no task: %s', (_name, sentence) => {
  expect(tasksIn(['Phòng, chống hạn ở Hòa Lạc', LEADS[0], sentence, 'Tin, ảnh: Minh Anh'].join('\n'))).toEqual([]);
});

it('a task about a place is charged to the body, whatever happened there', () => {
  const order = 'Về bến Mới, nơi gió vừa lật hai mái che, Sở Xây dựng được giao dựng lại xong trước ngày 20/11/2026.';
  expect(assignees(tasksIn(['Phòng, chống hạn ở Hòa Lạc', LEADS[0], order].join('\n')))).toEqual([['Sở Xây dựng']]);
});

it('what an office answers to whoever has asked it gives nobody work', () => {
  const answer = [
    'Giải đáp cùng bạn đọc',
    'Chiều 03/11/2026, Phòng Y tế thị xã nhận được thư của bà Lụa ở khu 6 về việc mở quán bún tại nhà, với hai người phụ việc trong khu chợ mới.',
    'Về việc mở quán, Phòng xin trả lời như sau:',
    '1. Cơ sở phải dừng bán và báo ngay cho trạm y tế khi có người bệnh.',
    '2. Trạm y tế có trách nhiệm lấy mẫu.',
  ];
  expect(tasksIn(answer.join('\n'))).toEqual([]);
});

it.each([
  [
    'Ngoài ra, Công điện còn nêu rõ: Đài Hòa Lạc, Báo Hòa Lạc tăng thời lượng phát sóng về tiết kiệm nước.',
    ['Đài Hòa Lạc', 'Báo Hòa Lạc'],
  ],
  ['Các chủ rừng khẩn trương tu sửa đường băng cản lửa.', ['Các chủ rừng']],
  ['Ban Thường vụ nhấn mạnh: các cấp ủy trực thuộc không tổ chức liên hoan tổng kết.', ['các cấp ủy trực thuộc']],
  [
    'Đối với đường điện 110 kV, đồng chí đề nghị Công ty Điện lực Bến Lội bố trí lịch cắt điện trước ngày 15/11/2026.',
    ['Công ty Điện lực Bến Lội'],
  ],
  ['Công an tỉnh là cơ quan thường trực, có trách nhiệm phân loại từng cơ sở.', ['Công an tỉnh']],
  ['Sở Xây dựng với vai trò cơ quan đầu mối tổng hợp vướng mắc của dự án.', ['Sở Xây dựng']],
])('a paper that an article reports tells bodies in such words as well: %s', (line, bodies) => {
  const tasks = tasksIn(
    [
      'Tăng cường phòng, chống hạn',
      LEADS[1],
      'Chủ tịch UBND tỉnh yêu cầu Sở Y tế rà soát thuốc trước ngày 12/11/2026.',
      line,
    ].join('\n'),
  );
  expect(assignees(tasks).slice(1)).toEqual([bodies]);
});

it.each([
  [
    'Chủ tịch UBND tỉnh yêu cầu Tập đoàn Điện lực Bến Lội (EBL) giữ nước hồ. EBL phải lập phương án trước ngày 12/11/2026.',
    'Tập đoàn Điện lực Bến Lội',
  ],
  ['Chủ tịch UBND tỉnh yêu cầu UBND các huyện giữ nước. Các huyện phải lập phương án trước ngày 12/11/2026.', 'UBND các huyện'],
  ['Giám đốc Sở Xây dựng chủ trì rà soát hồ đập. Sở trình phương án trước ngày 12/11/2026.', 'Giám đốc Sở Xây dựng'],
])('is told on by its short name, its units or its kind alone: %s', (line, body) => {
  const tasks = tasksIn(['Tăng cường phòng, chống hạn', LEADS[1], line].join('\n'));
  expect(assignees(tasks)).toEqual([[body]]);
});

const OPENED_SO = 'Chủ tịch UBND tỉnh yêu cầu Sở Y tế rà soát thuốc trước ngày 12/11/2026.';

it.each([
  ['Đối với Đội Dân phòng, tiếp tục tuần tra các tuyến kênh, nhắc nhở hộ lấn bờ.', [['Đội Dân phòng']]],
  ['Đối với các trường học, chủ động rà soát cây xanh trước ngày 20/11/2026.', [['các trường học']]],
  ['Đối với các doanh nghiệp, tiếp tục đối mặt với giá cước cao.', []],
  ['Đối với các địa phương, chủ động phòng ngừa là giải pháp căn cơ.', []],
])('whom an order is for may stand before how it urges, unlike what is told of them: %s', (line, bodies) => {
  const tasks = tasksIn(['Tăng cường phòng, chống hạn', LEADS[1], OPENED_SO, line].join('\n'));
  expect(assignees(tasks).slice(1)).toEqual(bodies);
});
