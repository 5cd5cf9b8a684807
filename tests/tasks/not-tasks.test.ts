import { describe, expect, it } from 'vitest';
import { quotes, tasksIn, tasksOf } from './read';

const ORDER = 'Giao Sở Y tế rà soát biên chế các trạm y tế xã.';

it.each([
  ['who is in charge of what', '- Ông Lê Văn Tám, Phó Giám đốc: phụ trách thư viện, bảo tàng.'],
  ['reception days', '- Lịch tiếp dân: Chủ tịch UBND xã tiếp dân vào thứ Năm hằng tuần.'],
  ['what has been finished', '- Trạm bơm Bến Lội: nghiệm thu, bàn giao ngày 15/01/2026, kịp vụ xuân.'],
  ['what is counted of visits', '- Thống kê truy cập: Hôm nay 120 - Tổng 45.210'],
])('a page or an article that tells %s orders nothing', (_what, line) => {
  expect(
    tasksIn(['Giới thiệu', 'Thứ Năm, 05/3/2026', 'Sở Văn hóa tỉnh Hòa Lạc có ba phòng và hai đơn vị.', line].join('\n')),
  ).toEqual([]);
});

describe('beside a task, none of these is one', () => {
  it.each([
    [
      'legal bases',
      [
        'Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;',
        'Căn cứ Quyết định số 12/QĐ-TTg ngày 04/01/2026 của Thủ tướng Chính phủ;',
        'Theo đề nghị của Sở Y tế tại Tờ trình số 45/TTr-SYT ngày 02/3/2026,',
      ],
    ],
    [
      'what a law says',
      [
        '- Tại khoản 2, Điều 4 Nghị định số 90/2024/NĐ-CP của Chính phủ quy định: "2. Chủ đầu tư phải thông báo cho Sở Xây dựng."',
      ],
    ],
    [
      'what a law says about taxes',
      ['- Căn cứ Điều 44 Luật Quản lý thuế quy định thời hạn nộp hồ sơ: chậm nhất là ngày thứ 20 của tháng tiếp theo.'],
    ],
    ['what a petition is answered', ['Trả lời: Tuyến mương này dài 900 m, năm nay đã được nạo vét.']],
    ['what somebody likes', ['6. Sở thích: sưu tầm sử thi, đánh chiêng']],
    ['a meeting of a whole hospital', ['Kết luận của Giám đốc tại giao ban toàn viện tuần 42']],
    ['what follows where an order is not kept', ['2. Các hộ đăng ký muộn sẽ không được cấp cây giống trong vụ này.']],
    ['what an office will not do', ['2. Trạm Khuyến nông sẽ không giải quyết khiếu nại về sau.']],
    [
      'what an earlier paper asked',
      [
        '2. Tại Công văn số 112/UBND-TH ngày 26/02/2025, UBND tỉnh đã yêu cầu các chủ đầu tư hoàn thành hồ sơ trước ngày 31/3/2025.',
      ],
    ],
    [
      'papers by their names',
      [
        '2. Quán triệt các văn bản sau:',
        '- Nghị định số 14/2026/NĐ-CP ngày 04/8/2026 của Chính phủ quy định chi tiết về bến khách ngang sông.',
        '- Chỉ thị số 24/CT-TTg ngày 29/7/2025 của Thủ tướng Chính phủ về tăng cường an toàn đường thủy.',
      ],
    ],
    ['who attended', ['Ngày 03/3/2026, Chủ tịch UBND tỉnh chủ trì cuộc họp. Tham dự có lãnh đạo Sở Y tế, Sở Nội vụ.']],
    ['an appraisal', ['1. Đánh giá cao nỗ lực của ngành y tế trong năm 2025.']],
    ['consent to a draft', ['1. Dự thảo bảng giá nước sạch: thống nhất về nguyên tắc.']],
    ['consent', ['1. Cơ bản thống nhất với đề xuất của Sở Y tế về phương án sắp xếp.']],
    ['how offices are reached', ['Văn phòng: 0209.3812.501', 'Phòng Chế độ Bảo hiểm xã hội: 0209.3812.517']],
    ['what a page says of itself', ['© 2026 UBND xã Tân Lập. Ghi rõ nguồn khi phát hành lại thông tin.']],
    [
      'what readers may give',
      ['Mọi đóng góp xin gửi về tài khoản 3713.0.1099999 tại Kho bạc Nhà nước tỉnh đến hết ngày 15/12/2026.'],
    ],
    ['what a paper replaces', ['Hướng dẫn này thay thế Hướng dẫn số 14/HD-SNV ngày 05/11/2024 của Sở Nội vụ.']],
    ['whose fault it was', ['Trách nhiệm thuộc về người đứng đầu các cơ sở, Giám đốc Ban Quản lý chợ trong thời kỳ kiểm tra.']],
    ['what has come of a resolution', ['Sau 02 năm thực hiện Nghị quyết, 100% thôn có chi bộ, kết nạp 61 đảng viên.']],
    [
      'a numbered list of shortcomings',
      [
        'Bên cạnh kết quả đạt được, còn một số tồn tại, hạn chế sau:',
        '1. Việc khám chữa bệnh tại một số trạm còn hạn chế, thiếu thuốc.',
        '2. Sở Y tế chậm tham mưu, đề xuất giải pháp tháo gỡ.',
      ],
    ],
    [
      'a numbered list of results',
      [
        'Trong 02 tháng đầu năm đã đạt được một số kết quả như sau:',
        '1. Đã tuyển dụng 45 bác sĩ về tuyến xã.',
        '2. Tỷ lệ tiêm chủng đạt 96%.',
      ],
    ],
    ['a numbered result', ['1. Năm 2025, toàn ngành đã tuyển dụng 45 bác sĩ về tuyến xã, vượt 12% so với kế hoạch.']],
    ['a money clause', ['Kinh phí thực hiện từ nguồn ngân sách tỉnh năm 2026 và các nguồn hợp pháp khác.']],
  ])('%s', (_name, lines) => {
    const tasks = tasksOf([...lines, 'Chủ tịch UBND tỉnh kết luận, yêu cầu thực hiện các nhiệm vụ sau:', `1. ${ORDER}`]);
    expect(quotes(tasks)).toEqual([ORDER]);
  });

  it.each([
    ['thanks', 'Bộ Xây dựng xin trân trọng cảm ơn sự quan tâm của cử tri.'],
    ['the closing formula', 'Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.'],
    ['a closing with trên đây', 'Trên đây là kết luận của Chủ tịch UBND tỉnh, thông báo để các đơn vị biết, thực hiện./.'],
  ])('%s', (_name, line) => {
    expect(quotes(tasksOf(['Chủ tịch UBND tỉnh yêu cầu thực hiện các nhiệm vụ sau:', `1. ${ORDER}`, line]))).toEqual([ORDER]);
  });

  it('recipients', () => {
    const tasks = tasksOf(['Chủ tịch UBND tỉnh yêu cầu thực hiện các nhiệm vụ sau:', `1. ${ORDER}`]);
    expect(quotes(tasks)).toEqual([ORDER]);
  });

  it('aims and viewpoints of a plan', () => {
    const tasks = tasksOf(
      [
        'I. MỤC ĐÍCH, YÊU CẦU',
        '1. Bảo đảm sự thống nhất trong chỉ đạo, điều hành của UBND tỉnh.',
        '2. Xác định rõ trách nhiệm của các sở, ngành trong tổ chức thực hiện.',
        'II. NHIỆM VỤ',
        `1. ${ORDER}`,
      ],
      { title: 'KẾ HOẠCH', number: 'Số: 88/KH-UBND' },
    );
    expect(quotes(tasks)).toEqual([ORDER]);
  });
});

describe('no task at all', () => {
  const decision = { title: 'QUYẾT ĐỊNH', number: 'Số: 310/QĐ-UBND', subject: 'Về việc công nhận xã đạt chuẩn nông thôn mới' };

  it('in a decision that only decides', () => {
    const tasks = tasksOf(
      [
        'Điều 1. Công nhận xã Tân Lập đạt chuẩn nông thôn mới năm 2025.',
        'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
        'Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc các sở và Chủ tịch UBND xã Tân Lập chịu trách nhiệm thi hành Quyết định này./.',
      ],
      decision,
    );
    expect(tasks).toEqual([]);
  });

  it('in a normative decision', () => {
    const tasks = tasksOf(
      ['Điều 1. Ban hành Quy định mức thu phí thư viện.', 'Điều 2. Giao Sở Tài chính hướng dẫn thực hiện Quyết định này.'],
      { ...decision, number: 'Số: 15/2026/QĐ-UBND' },
    );
    expect(tasks).toEqual([]);
  });

  it.each([
    [
      'a forecast',
      'Dự báo thời tiết ngày 05/3/2026: khu vực miền núi có mưa rào và dông, nhiệt độ cao nhất 28 độ C. Người dân cần đề phòng tố, lốc.',
    ],
    [
      'a job advertisement',
      'Trung tâm Y tế khu vực Bắc Sơn thông báo tuyển dụng 05 viên chức. Hồ sơ gồm đơn đăng ký, bản sao văn bằng. Thời gian nhận hồ sơ đến hết ngày 31/3/2026.',
    ],
    [
      'an ordinary event',
      'Sáng 05/3/2026, Sở Y tế tổ chức lễ phát động Tháng Thanh niên. Tham dự có đại diện các sở, ngành. Tại buổi lễ, 200 đoàn viên đã hiến máu.',
    ],
    [
      'a reply on a tax',
      'Theo quy định tại Điều 9 Thông tư số 45/2024/TT-BTC, trường hợp doanh nghiệp bán tài sản thì lập hóa đơn theo quy định. Cục Thuế trả lời để Công ty được biết.',
    ],
    [
      'a reply on a tax that names who answers',
      'Số: 417/CTHL-TTHT\nHòa Lạc, ngày 05 tháng 3 năm 2026\nKính gửi: Công ty TNHH Bến Mây\nCục Thuế tỉnh Hòa Lạc nhận được công văn số 12/BM của Công ty hỏi về thuế suất. Về vấn đề này, Cục Thuế có ý kiến như sau:\n1. Theo khoản 2 Điều 4 Thông tư số 19/2013/TT-BTC, thuyền nan thuộc đối tượng không chịu thuế.',
    ],
    [
      'what a lawyer advises',
      'Hỏi: Nhà tôi muốn tách thửa.\nLuật sư trả lời:\nNếu không thỏa thuận được, bạn có thể đề nghị UBND xã hòa giải trước khi nộp đơn ra tòa.',
    ],
    [
      'hits of a search',
      'Kết quả tìm kiếm cho "sổ hộ tịch"\nYêu cầu các xã số hóa sổ hộ tịch trước mùa mưa ...\n29/9/2025 - Theo đó ...',
    ],
    [
      'an answer to voters',
      'TRẢ LỜI KIẾN NGHỊ CỬ TRI\nGửi tới kỳ họp thứ 8, HĐND tỉnh\nSở Xây dựng trả lời:\nCầu treo dài 84 m. Việc sửa chữa bắt đầu ngày 05/11/2025.\nCâu 2. Cử tri xã Bến Mây phản ánh: sóng chập chờn, đề nghị các nhà mạng lắp thêm trạm phát.',
    ],
    [
      'what a year of work came to',
      'Tổng kết công tác mặt trận\nMặt trận Tổ quốc và các đoàn thể chủ trì phản biện 57 dự thảo văn bản, phối hợp với công an xã hòa giải thành 103 vụ việc.\nThay mặt Đảng ủy, đồng chí Phó Bí thư biểu dương kết quả của các chi hội, cảm ơn những người đã gắn bó với cơ sở.',
    ],
    [
      'the history of an office',
      'Lịch sử ngành Thanh tra\nGiai đoạn 1965 - 1975, cơ quan sơ tán bảy lần. Thanh tra tỉnh được giao kiểm tra việc chia lương thực, bảo quản kho.',
    ],
    [
      'the page of a procedure',
      'Mã thủ tục: 1.00xx\nTên thủ tục: Cấp thẻ đò\nTrình tự thực hiện:\n- Công chức văn hóa ghi sổ, báo cáo Chủ tịch UBND cấp xã ký thẻ.\nLệ phí: không\nĐối tượng thực hiện: Công dân\nCơ quan thực hiện: Ủy ban nhân dân xã',
    ],
  ])('in %s', (_name, text) => {
    expect(tasksIn(text)).toEqual([]);
  });
});

describe('no tasks', () => {
  it.each([
    [
      'rules that bind for good',
      'QUY ĐỊNH\nVề trông coi sân bóng xã (trích)\nĐiều 9. Trách nhiệm của Sở Văn hóa và Thể thao\n1. Hướng dẫn cách giữ mặt sân.\nĐiều 10. Trách nhiệm của UBND cấp xã\n1. Xét đơn mượn sân trong thời hạn 03 ngày kể từ ngày nhận đơn.',
    ],
    [
      'a decision that awards',
      'ỦY BAN NHÂN DÂN TỈNH HÒA LẠC\nSố: 306/QĐ-UBND\nHòa Lạc, ngày 21 tháng 3 năm 2026\nQUYẾT ĐỊNH\nVề việc tặng Bằng khen\nQUYẾT ĐỊNH:\nĐiều 1. Tặng Bằng khen cho 03 đội tàu đã cứu người trong bão trước ngày 30 tháng 4 năm 2026.',
    ],
    [
      'history',
      'Chuyện cũ bên đê: bức điện gửi trong đêm\n21/09/2025\nMùa lũ năm 1971, nước lên mau. Bức điện yêu cầu Ủy ban hành chính các huyện đưa dân lên đê trước 20 giờ ngày 19/8.',
    ],
    [
      'what a court tells',
      'Xét xử vụ án đất đai ở Hòa Lạc\n21/09/2025\nTheo cáo trạng, UBND huyện từng gửi giấy yêu cầu các xã kê lại ruộng đất trước ngày 30/11.',
    ],
  ])('in %s', (_what, text) => {
    expect(quotes(tasksIn(text))).toEqual([]);
  });
});

it('explains an article of a law, or gives an example, between orders', () => {
  const tasks = tasksOf([
    'Đề nghị các phòng thực hiện:',
    '1. Nộp muộn: Điều 6 và Điều 7 phân định hai trường hợp. Quá 45 ngày mà chủ đò không nộp thì bị thu giấy phép.',
    '2. Đôn đốc các cơ sở nộp hồ sơ trước ngày 31/3/2026.',
    'Ví dụ: Công ty A nộp theo quý, phí của quý I phải nộp chậm nhất ngày 30/4/2026.',
  ]);
  expect(tasks.map(({ label }) => label)).toEqual(['2']);
  expect(tasks[0]?.deadlines.map(({ due }) => due)).toEqual(['2026-03-31']);
});

it('takes the articles of a plan or of rules of the office for no law', () => {
  const orders = [
    'Theo Mục III Kế hoạch số 12/KH-UBND, các xã rà soát hồ sơ theo quy định, gửi Phòng Nội vụ.',
    'Theo khoản 2 Điều 4 Quy chế, các xã gửi báo cáo trước ngày 15 hằng tháng.',
    'Theo Điều 5 Kế hoạch này, Sở Y tế chủ trì tập huấn cho cộng tác viên.',
  ];
  expect(
    quotes(tasksOf(['UBND tỉnh yêu cầu thực hiện các nội dung sau:', ...orders.map((order, at) => `${at + 1}. ${order}`)])),
  ).toEqual(orders);
});

it.each([
  'Bí thư Tỉnh ủy đọc diễn văn ôn truyền thống;',
  'Chủ tịch UBND tỉnh phát biểu khai mạc.',
  'Đại diện Ban Tổ chức tuyên bố lý do, giới thiệu đại biểu.',
])('an entry of the programme of a ceremony gives nobody work: %s', (line) => {
  expect(quotes(tasksOf(['1. Giao Sở Văn hóa chuẩn bị sân khấu.', `2. ${line}`]))).toEqual([
    'Giao Sở Văn hóa chuẩn bị sân khấu.',
  ]);
});
