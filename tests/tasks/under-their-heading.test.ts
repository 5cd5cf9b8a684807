import { describe, expect, it } from 'vitest';
import { assignees, collaborators, quotes, tasksIn, tasksOf } from './read';

/** What a line says of those below it, where a page has lost dashes and numbers. */
describe('lines below a heading that names who', () => {
  it('are a task each under "Đối với …" with its number', () => {
    const tasks = tasksOf([
      'Thường trực HĐND xã đề nghị:',
      '1. Đối với UBND xã',
      'Lập bãi gửi xe ở chợ, hoàn thành trước ngày 20/4/2026.',
      'Trả lời dứt điểm 12 đơn về giá dịch vụ vệ sinh.',
      '2. Đối với Công an xã',
      'Phân luồng lối vào chợ các phiên cuối tuần.',
    ]);
    expect(assignees(tasks)).toEqual([['UBND xã'], ['UBND xã'], ['Công an xã']]);
  });

  it('are told to it under "Đối với …" without a number, whatever is counted in them', () => {
    const tasks = tasksOf([
      'Để đợt phun có kết quả, UBND xã đề nghị:',
      'Đối với hộ dân',
      'Úp lu nước, dọn lồng gà ra vườn trước giờ phun 30 phút.',
      'Đối với Trạm Y tế xã',
      'Chỉ đường cho tổ phun, báo tên người trực trước ngày 10/4/2026.',
    ]);
    expect(assignees(tasks)).toEqual([['hộ dân'], ['Trạm Y tế xã']]);
  });
});

describe('a provision that begins with a few words and a colon', () => {
  it.each([
    ['Vệ sinh buồng bệnh: Khoa Kiểm soát nhiễm khuẩn lau khử khuẩn sàn mỗi ca.', 'Khoa Kiểm soát nhiễm khuẩn'],
    ['Đồng hành với người trồng dâu: Trung tâm Khuyến nông mở hai lớp dạy ươm tằm.', 'Trung tâm Khuyến nông'],
    ['Tiếp sức mùa thi: Các chi đoàn lập đội đưa đón thí sinh.', 'Các chi đoàn'],
  ])('%s', (line, body) => {
    expect(assignees(tasksOf(['Giám đốc kết luận:', `1. ${line}`]))).toEqual([[body]]);
  });
});

describe('what has been found, ahead of what is to be done about it', () => {
  it.each([
    'Về bến đò: Theo biên bản kiểm tra, 4/9 bến chưa có phao cứu sinh. Giao Công an xã lập biên bản, xong trước ngày 20/4/2026.',
    'Về thủy lợi phí: Số nợ của ba thôn còn 240 triệu đồng. Giao Công an xã đôn đốc thu nộp trước ngày 20/4/2026.',
  ])('%s', (provision) => {
    const [task, ...others] = tasksOf(['Chủ tịch UBND xã kết luận:', `1. ${provision}`]);
    expect(others).toEqual([]);
    expect(task?.quote).toMatch(/^Giao Công an xã/u);
  });

  it('announces no findings where it is only named again', () => {
    const tasks = tasksIn(
      [
        'CHỈ THỊ',
        'Về việc quản lý bến đò ngang trên sông Mây',
        'Để khắc phục dứt điểm những khuyết điểm trên, Chỉ huy trưởng Ban CHQS huyện chỉ thị:',
        '1. Đại đội Thông tin',
        '- Rà soát đường dây ven sông, thay 06 cột gãy.',
        '2. Ban Tham mưu',
        '- Lập lại sổ trực, kiểm tra chéo cuối mỗi tháng.',
      ].join('\n'),
    );
    expect(assignees(tasks)).toEqual([['Đại đội Thông tin'], ['Ban Tham mưu']]);
  });
});

describe('a later sentence of a provision', () => {
  it('has a person do a task of its own', () => {
    const tasks = tasksOf([
      'Giám đốc kết luận:',
      '1. Yêu cầu Phòng Cơ điện thay cánh quạt 17 máy. Đồng chí Lê Văn Bảy, Phó Tổng Giám đốc, đàm phán lại giá điện.',
    ]);
    expect(assignees(tasks)).toEqual([['Phòng Cơ điện'], ['Đồng chí Lê Văn Bảy, Phó Tổng Giám đốc']]);
  });

  it('has a group with a duty and a limit do one of its own', () => {
    const tasks = tasksOf([
      'Giám đốc kết luận:',
      '1. Phòng Tài vụ đo lại ruộng muối. Các hợp tác xã nông nghiệp có trách nhiệm ký biên bản trong 12 ngày kể từ lúc đo.',
    ]);
    expect(assignees(tasks)).toEqual([['Phòng Tài vụ'], ['Các hợp tác xã nông nghiệp']]);
  });
});

describe('whom guidance is for', () => {
  it('is told what follows, not whoever gives it', () => {
    const tasks = tasksOf(['Ban Thường vụ Huyện đoàn hướng dẫn các cơ sở Đoàn như sau:', '1. Trồng 500 cây sao ven đường.']);
    expect(assignees(tasks)).toEqual([['các cơ sở Đoàn']]);
  });
});

describe('articles', () => {
  const article = (...lines: string[]) =>
    tasksIn(
      [
        'Bàn cách giữ nước cho đồng Mây',
        '18/05/2026 - 08:00',
        'Sáng 17/5/2026, Chủ tịch UBND huyện Lê Văn Hòa chủ trì cuộc họp về chống hạn.',
        ...lines,
        'Bài, ảnh: Minh Anh',
      ].join('\n'),
    );

  it.each([
    'Năm 1996, UBND tỉnh giao Sở Thủy sản mở bến cá, cùng hai xã lo dời dân.',
    'Tháng 9-1988, Bộ Giao thông giao Viện Thiết kế vẽ lại cầu Mây, định xong trong quý I.',
    'Có lần đá không về kịp, Sở phải mượn Công ty Đường bộ chở giúp trước ngày 12-4.',
    'Bí thư Huyện ủy phân tích, thôn nào có người đứng ra gánh vác thì thôn ấy xong trước ngày 30/6.',
    'Phó Giám đốc Sở Nội vụ thông tin thêm, xã nào tới ngày 20-8 chưa nộp danh sách sẽ bị nhắc tên.',
  ])('tell of it, and give no task: %s', (sentence) => {
    expect(quotes(article(sentence))).toEqual([]);
  });

  it('have a person charged with something', () => {
    const order = 'Chủ tịch UBND huyện giao Công ty Thủy nông nạo vét kênh Bắc trước ngày 30/6.';
    const charged = 'Ông Trần Văn Em, Phó Chủ tịch UBND huyện, được phân công theo dõi kênh Bắc, thứ sáu mỗi tuần báo cáo.';
    expect(assignees(article(order, charged))).toEqual([['Công ty Thủy nông'], ['Ông Trần Văn Em, Phó Chủ tịch UBND huyện']]);
  });
});

describe('an article of January', () => {
  it.each([
    'Ngày 28/12/2025, Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng kiểm tra các bến đò, báo cáo trước ngày 15/01/2026.',
    'Tháng 12/2025, Chủ tịch UBND tỉnh giao Sở Xây dựng sơn lại phao tiêu, xong trước ngày 15/01/2026.',
    'Năm 2019, dự án kè được duyệt. Phó Chủ tịch UBND tỉnh giao Sở Xây dựng thúc nhà thầu xong kè trước ngày 30/6.',
    'Năm 2025, số vụ lật đò tăng. Sở Xây dựng hoàn thành rà soát bến trước ngày 30/4/2026.',
  ])('still gives what was told before, or stands behind what is told of years before: %s', (words) => {
    const tasks = tasksIn(['Hòa Lạc siết quản lý bến đò', '02/01/2026', words].join('\n'));
    expect(assignees(tasks)).toEqual([['Sở Xây dựng']]);
  });
});

describe('what is said in an article', () => {
  const article = (...lines: string[]) =>
    tasksIn(
      [
        'Bàn cách giữ đê biển',
        'Thứ Năm, 14/05/2026, 09:15 | Cỡ chữ | In trang',
        'Chiều 14/5, Phó Chủ tịch UBND tỉnh Lê Văn Nam chủ trì cuộc họp về tiến độ đê biển Tây.',
        ...lines,
        'Bài, ảnh: Minh Anh',
      ].join('\n'),
    );

  it.each([
    ['“Chậm lắm là ngày 25-5, Sở Xây dựng phải đem bản vẽ đê lên đây”, ông Nam nhấn mạnh.', 'Sở Xây dựng', '2026-05-25'],
    ['“Từ nay đến hết tháng 9, Ban Quản lý dự án phải nối xong hai nhánh đê”, ông Nam nói.', 'Ban Quản lý dự án', '2026-09-30'],
  ])('orders in the words of whoever speaks: %s', (said, body, due) => {
    const [task] = article(said);
    expect(task?.assignees.map(({ name }) => name)).toEqual([body]);
    expect(task?.deadlines.map((deadline) => deadline.due)).toEqual([due]);
  });

  it('is one task where it goes on with the same body', () => {
    const order = 'Chủ tịch UBND tỉnh giao Sở Xây dựng rà soát nguồn đá trước ngày 30/5. Sở cũng phải lắp camera ở bãi đúc.';
    expect(quotes(article(order))).toEqual([order]);
  });

  it('ends with the meeting', () => {
    const tasks = article(
      'Kết luận, Phó Chủ tịch UBND tỉnh giao nhiệm vụ như sau:',
      '* Sở Xây dựng: rà soát nguồn đá, xong trước ngày 30/5.',
      '* Các trưởng bản: vận động dân giữ cọc mốc.',
      'Cũng tại cuộc họp, đồng chí Phó Chủ tịch trao Giấy khen cho hai tập thể.',
    );
    expect(tasks.map(({ quote }) => quote).join(' ')).not.toMatch(/Giấy khen/u);
  });
});

describe('a provision', () => {
  it('names a person by the degree, whose stop ends no sentence', () => {
    expect(assignees(tasksOf(['Giám đốc kết luận:', '1. Giao BSCKI. Lê Văn Thọ, Phó Giám đốc, theo dõi chung.']))).toEqual([
      ['BSCKI. Lê Văn Thọ, Phó Giám đốc'],
    ]);
  });

  it('does not go on behind what has been', () => {
    const work = 'Các đơn vị nêu trên nộp số liệu cho Phòng Kinh tế trước ngày 12 hằng tháng.';
    const [task] = tasksOf([
      'Chủ tịch UBND xã kết luận:',
      `1. ${work}`,
      'Từ năm 2022 đến nay, xã đã đóng 14 giếng khoan.',
      '>> Tải toàn văn văn bản tại đây',
    ]);
    expect(task?.quote).toBe(work);
  });
});

describe('who helps with the work', () => {
  it.each([
    ['Sở Xây dựng trục vớt sà lan chìm, có Cảng vụ Đường thủy giúp tàu kéo.', 'Cảng vụ Đường thủy'],
    ['Đội Cơ động hiệp đồng với Trạm Kiểm ngư Sông Mây tuần tra cửa biển.', 'Trạm Kiểm ngư Sông Mây'],
  ])('%s', (line, helper) => {
    expect(collaborators(tasksOf(['Chủ tịch UBND tỉnh kết luận:', `1. ${line}`]))).toEqual([[helper]]);
  });
});

describe('signs above numbers', () => {
  it('“* Sở …” heads the numbers below it, each time anew', () => {
    const tasks = tasksOf([
      'UBND tỉnh yêu cầu:',
      '* Ủy ban nhân dân các huyện',
      '1. Lùa trâu xuống núi trước ngày 10/4/2026.',
      '2. Che bạt, rải trấu cho chuồng.',
      '* Sở Nông nghiệp và Môi trường',
      '1. Cử ba đội thú y xuống các xã.',
    ]);
    expect(assignees(tasks)).toEqual([
      ['Ủy ban nhân dân các huyện'],
      ['Ủy ban nhân dân các huyện'],
      ['Sở Nông nghiệp và Môi trường'],
    ]);
  });
});

describe('what a sentence announces in the middle of its paragraph', () => {
  it('stands right behind it', () => {
    const tasks = tasksIn(
      [
        'Hòa Lạc xóa các bản trắng sóng',
        'Ngày đăng: 25/03/2026',
        'UBND tỉnh vừa ban hành Kế hoạch số 118/KH-UBND ngày 21/3/2026 về phủ sóng di động.',
        'Muốn vậy, UBND tỉnh phân nhiệm vụ như sau. Sở Khoa học và Công nghệ làm đầu mối, treo bản đồ các bản mất sóng chậm nhất 10/5/2026.',
        'Viễn thông Hòa Lạc dựng sáu cột mới trong quý II/2026.',
      ].join('\n'),
    );
    expect(assignees(tasks)).toEqual([['Sở Khoa học và Công nghệ'], ['Viễn thông Hòa Lạc']]);
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
