import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../document/sample-document';
import { tasksIn } from './read';

describe('a text gives no tasks', () => {
  it('that offers something to the public', () => {
    const lines = ['Thông báo bán đấu giá 04 thửa đất ở.', '- Nộp tiền đặt trước: từ ngày 20/4/2026 đến ngày 24/4/2026.'];
    expect(tasksIn(sampleDocument(lines))).toEqual([]);
  });

  it.each([
    ['TUYỂN DỤNG NHÂN VIÊN HỢP ĐỒNG NĂM 2026', 'Điều dưỡng: 03 người.', 'Chịu được áp lực công việc, trực đêm.'],
    ['TUYỂN SINH LỚP 10 NĂM HỌC 2026 - 2027', 'Các mốc thời gian', 'Từ 20/4 đến 24/4/2026: học sinh đăng ký dự thi.'],
    ['LỊCH SÁT HẠCH GIẤY PHÉP LÁI XE', 'Hạng A1: ngày 10/4/2026.', 'Thí sinh đến muộn không được dự sát hạch.'],
    ['LỊCH NGỪNG, GIẢM CUNG CẤP ĐIỆN', 'Thứ Hai: xã Tân Lập.', 'Khách hàng chuẩn bị nguồn điện dự phòng trước ngày 10/4/2026.'],
  ])('whose title offers or announces something to the public: %s', (title, ...items) => {
    expect(tasksIn(['TRUNG TÂM BẾN LỘI', 'THÔNG BÁO', title, ...items.map((item) => `- ${item}`)].join('\n'))).toEqual([]);
  });

  it('unless it parts the work among its units as well', () => {
    const lines = ['- Cấm ô tô từ 17 giờ ngày 10/4/2026.', '- Công an phường chủ trì lập 05 chốt trực trước ngày 09/4/2026.'];
    expect(tasksIn(['UBND PHƯỜNG BẾN LỘI', 'THÔNG BÁO', 'Phân luồng giao thông dịp lễ hội', ...lines].join('\n'))).not.toEqual(
      [],
    );
  });

  it('unless its units have something to hand in by a day', () => {
    const lines = ['- Ngày 20/4/2026: thi Toán.', '- Các tổ chuyên môn nộp đề về Văn phòng trước ngày 10/4/2026.'];
    expect(tasksIn(['TRƯỜNG THPT BẾN LỘI', 'THÔNG BÁO', 'Lịch thi học kỳ II', ...lines].join('\n'))).toHaveLength(1);
  });

  it('unless the bodies of a kind have something to hand in for a recruitment', () => {
    const lines = ['Các sở, ngành đăng ký nhu cầu tuyển dụng về Sở Nội vụ trước ngày 15/4/2026.', 'Hồ sơ gồm đơn và lý lịch.'];
    expect(tasksIn(sampleDocument(lines, { title: 'THÔNG BÁO\nTuyển dụng công chức năm 2026' }))).toHaveLength(1);
  });

  it('that is the statutes of an association', () => {
    const duties = [
      '1. Ban Thường vụ chuẩn bị nội dung các kỳ họp, mỗi quý họp một lần.',
      '2. Chủ tịch điều hành công việc của Hội.',
    ];
    expect(
      tasksIn(['ĐIỀU LỆ', 'HỘI NUÔI ONG HUYỆN HÒA LẠC', 'Điều 6. Hội viên', 'Điều 7. Ban Thường vụ', ...duties].join('\n')),
    ).toEqual([]);
  });

  it('that answers an enterprise', () => {
    const lines = [
      'Chi cục Thuế nhận được văn bản của Công ty hỏi về hóa đơn.',
      'Đề nghị Công ty căn cứ tình hình thực tế để thực hiện. Chi cục Thuế trả lời để Công ty được biết.',
    ];
    expect(tasksIn(sampleDocument(lines))).toEqual([]);
  });

  it('that guides enterprises in the name of whoever writes', () => {
    const lines = [
      'CỤC THUẾ TỈNH HÒA GIANG',
      'Số: 214/CTHGI-TTHT',
      'Kính gửi: Các doanh nghiệp do Cục Thuế quản lý',
      'a) Doanh nghiệp phải tự xác định số tiền tạm nộp của quý.',
      'b) Doanh nghiệp lập tờ khai và gửi chậm nhất ngày 30/4/2026.',
      'Cục Thuế tỉnh Hòa Giang hướng dẫn để doanh nghiệp biết và thực hiện.',
    ];
    expect(tasksIn(lines.join('\n'))).toEqual([]);
  });

  it('that offers students an easement, unlike what it asks of their deans', () => {
    const easement = 'Lưu ý: Những sinh viên đã trả sách thì chỉ cần báo lại và không phải trả nữa.';
    const order = 'Đề nghị các ông (bà) trưởng khoa đôn đốc sinh viên trả sách thư viện.';
    expect(tasksIn(['THÔNG BÁO', 'Về việc trả sách thư viện', easement].join('\n'))).toEqual([]);
    expect(tasksIn(['THÔNG BÁO', 'Về việc trả sách thư viện', order].join('\n'))).toHaveLength(1);
  });

  it('that says what a school does with its pupils, no header naming it', () => {
    const lines = [
      'Thông báo về việc làm thẻ thư viện',
      'Nhà trường sẽ tiến hành làm thẻ cho học sinh theo kế hoạch như sau:',
      '1. Thời gian: từ ngày 02/10/2026 đến ngày 15/10/2026.',
      '2. Cô Lê Thị Na, ĐT: 0200 123 456; Email: na@thpt.vn',
    ];
    expect(tasksIn(lines.join('\n'))).toEqual([]);
  });

  it('that says what a file is made of', () => {
    const lines = [
      'THÔNG BÁO',
      '1. Hồ sơ đề nghị cấp lại giấy phép khai thác cát đối với trường hợp giấy phép bị mất, bị hỏng do thiên tai hoặc được sang tên gồm:',
      'a) Bản chính giấy phép còn giữ được.',
      'b) Quyết định thu hồi giấy phép cũ.',
      'c) Hai ảnh chụp bãi tập kết trong thời hạn không quá 03 tháng.',
    ];
    expect(tasksIn(lines.join('\n'))).toEqual([]);
  });

  it('that lists documents by what they are about', () => {
    const lines = [
      'Số ký hiệu\tNgày\tTrích yếu',
      '12/UBND-VX\t05/3/2026\tV/v giao Phòng Kinh tế kiểm tra các trạm bơm trước ngày 20/3/2026',
    ];
    expect(tasksIn(lines.join('\n'))).toEqual([]);
  });
});

it('a letter with a number gives tasks though it asks one thing of everybody', () => {
  const lines = [
    'Công văn số 812/SYT V/v báo cáo công tác dược',
    'Sở Y tế yêu cầu các đơn vị trực thuộc báo cáo tình hình cung ứng thuốc.',
  ];
  expect(tasksIn(lines.join('\n'))).toHaveLength(1);
});

it('a letter to all who build with public money gives tasks, one to a company that asks does not', () => {
  const letter = (to: string, line: string) =>
    [
      'KHO BẠC NHÀ NƯỚC HÒA LẠC',
      'Số: 512/KBHL-KSC',
      'V/v hoàn ứng vốn đầu tư',
      `Kính gửi: ${to}`,
      `1. ${line}`,
      '2. Chứng từ lập theo mẫu.',
    ].join('\n');
  expect(tasksIn(letter('Các chủ đầu tư.', 'Các chủ đầu tư hoàn ứng dứt điểm trước ngày 30/4/2026.'))).toHaveLength(1);
  expect(tasksIn(letter('Công ty Cổ phần Bến Lội', 'Cục Thuế cấp mã số trong tháng 4/2026.'))).toEqual([]);
});

it('a list of papers to bring gives none', () => {
  const lines = [
    'THÔNG BÁO',
    'Sinh viên khóa cũ về nhận bằng phải có:',
    '- Phải có giấy giới thiệu của địa phương.',
    '- Trình thẻ căn cước công dân.',
  ];
  expect(tasksIn(lines.join('\n'))).toEqual([]);
});

it('a notice gives tasks though it names nobody', () => {
  const lines = ['1. Rà soát các hộ nuôi cá lồng.', '2. Ký cam kết với từng hộ trước ngày 20/4/2026.'];
  expect(tasksIn(sampleDocument(['Chủ tịch UBND xã kết luận như sau:', ...lines]))).toHaveLength(2);
});

it('is none that lists what an office answers questions about', () => {
  const text = [
    'Hỏi đáp',
    '1. Trung tâm Hỗ trợ học viên trả lời câu hỏi của học viên về:',
    '- Xét giao thực tập tốt nghiệp',
    '- Xác nhận giấy vay vốn của học viên.',
  ];
  expect(tasksIn(text.join('\n'))).toEqual([]);
});

describe('a page that says in no words of orders who has to do something gives no tasks', () => {
  it.each([
    ['headlines', ['TIN MỚI NHẬN', 'Hải đội Bến Lội diễn tập cứu nạn trên biển', 'Đội tuyển trường Hòa Lạc giành giải Nhất']],
    ['a poll', ['THÔNG BÁO', 'Danh sách trúng tuyển', '○ Rất tốt', '○ Cần cải tiến thêm', 'Xem kết quả']],
    ['a thank-you', ['LỊCH TẠM NGỪNG CẤP ĐIỆN', 'Ngày 22/4: thôn 3.', 'Điện lực rất mong quý khách hàng thông cảm.']],
    [
      'a list of papers',
      [
        '1. Số: 917/UBND-NN',
        'Ngày: 29/9/2026',
        'V/v giao Phòng Kinh tế rà soát trụ sở',
        '2. Số: 909/UBND-TN',
        'Ngày: 28/9/2026',
        'V/v đôn đốc các xã',
        '3. Số: 30/QĐ-UBND',
        'V/v thu hồi đất',
        '4. Số: 21/TB-UBND',
        'V/v họp giao ban',
      ],
    ],
  ])('%s', (_name, lines) => {
    expect(tasksIn(lines.join('\n'))).toEqual([]);
  });

  it('a schedule of who receives citizens when, titled in its first line', () => {
    const lines = [
      'Lịch tiếp công dân',
      '1. Tiếp thường xuyên: giờ hành chính các ngày làm việc.',
      '2. Giám đốc Sở tiếp: ngày 12 hằng tháng.',
      '- Trường hợp Giám đốc Sở đi công tác thì ủy quyền cho Phó Giám đốc Sở tiếp công dân.',
    ];
    expect(tasksIn(lines.join('\n'))).toEqual([]);
    expect(tasksIn([...lines, 'Giao Văn phòng Sở bố trí phòng tiếp trước ngày 05/6/2026.'].join('\n'))).not.toEqual([]);
  });

  it('a letter that answers what voters asked', () => {
    const lines = [
      'Kính gửi: Đoàn đại biểu Quốc hội tỉnh Hòa Lạc',
      'Bộ Xây dựng nhận được kiến nghị của cử tri, Bộ xin trả lời như sau:',
      '1. Kiến nghị số 1: Cử tri đề nghị nâng mức hỗ trợ làm nhà.',
      'Trả lời: Mức hỗ trợ được quy định tại nghị định của Chính phủ.',
      '2. Kiến nghị số 2: Cử tri hỏi thời gian cấp phép.',
    ];
    expect(tasksIn(sampleDocument(lines, { number: 'Số: 874/BXD-VP', title: '', subject: '' }))).toEqual([]);
  });

  it('minutes that tell who reported and was elected', () => {
    const lines = ['1. Kế toán trưởng trình bày báo cáo tài chính.', '2. Bầu bổ sung thành viên Ban Kiểm soát: ông Lê Văn An.'];
    expect(tasksIn(sampleDocument(lines, { number: 'Số: 12/BB-ĐHĐCĐ', title: 'BIÊN BẢN', subject: 'Đại hội cổ đông' }))).toEqual(
      [],
    );
  });

  it('but minutes in which somebody is told something do', () => {
    const lines = [
      '1. Kế toán trưởng trình bày báo cáo tài chính.',
      '2. Giao Phòng Kế hoạch lập phương án trước ngày 30/4/2026.',
    ];
    expect(tasksIn(sampleDocument(lines, { title: 'BIÊN BẢN', subject: 'Họp giao ban' }))).not.toEqual([]);
  });

  it('a decision that takes land back by deciding it, whatever days it names', () => {
    const lines = [
      'Điều 1. Thu hồi 217 m2 đất của Công ty Bến Lội, nộp lại giấy chứng nhận trước ngày 20/8/2026.',
      'Điều 2. Quyết định này có hiệu lực từ ngày ký.',
    ];
    const subject = 'Về việc thu hồi 217 m2 đất của Công ty Bến Lội';
    expect(tasksIn(sampleDocument(lines, { title: 'QUYẾT ĐỊNH', number: 'Số: 21/QĐ-UBND', subject }))).toEqual([]);
  });
});
