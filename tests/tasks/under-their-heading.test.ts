import { describe, expect, it } from 'vitest';
import { assignees, deadlines, tasksIn, tasksOf } from './read';

/** What a line says of those below it, where a page has lost dashes and numbers, and what stands behind its colon. */
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

describe('what goes on below a heading that names who', () => {
  it('is one task with "Đồng thời, …" behind it', () => {
    const tasks = tasksOf([
      'Chủ tịch UBND tỉnh yêu cầu:',
      '1. Giao Sở Xây dựng',
      'Chủ trì, phối hợp với UBND các xã kiểm tra cần trục ở các bến.',
      'Đồng thời, chủ trì phối hợp với Công an tỉnh kiểm tra việc đỗ xe ở bến, hoàn thành trước ngày 20/4/2026.',
    ]);
    expect(assignees(tasks)).toEqual([['Sở Xây dựng']]);
    expect(deadlines(tasks)).toEqual([['trước ngày 20/4/2026 = 2026-04-20']]);
  });

  it('is told to those of the heading, whatever establishments it is about', () => {
    const tasks = tasksOf([
      'Chủ tịch UBND tỉnh yêu cầu:',
      '1. Công an tỉnh và Ủy ban nhân dân các xã',
      'Rà soát các kho chứa phế liệu trong khu dân cư.',
      'Đối với các cơ sở, kho bãi thuộc phạm vi quản lý, hướng dẫn chủ kho lắp vòi chữa cháy trước ngày 20/4/2026.',
    ]);
    expect(assignees(tasks)).toEqual([['Công an tỉnh', 'Ủy ban nhân dân các xã']]);
  });

  it('is told to those of the heading, whatever they in turn ask of others', () => {
    const tasks = tasksOf([
      'I. Trung tâm Khuyến nông',
      '1. Phối hợp với Ủy ban nhân dân các xã trong việc lấy mẫu đất; yêu cầu các hợp tác xã ghi sổ bón phân.',
      '2. Mở lớp dạy ủ phân.',
    ]);
    expect(assignees(tasks)).toEqual([['Trung tâm Khuyến nông'], ['Trung tâm Khuyến nông']]);
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

describe('whom guidance is for', () => {
  it('is told what follows, not whoever gives it', () => {
    const tasks = tasksOf(['Ban Thường vụ Huyện đoàn hướng dẫn các cơ sở Đoàn như sau:', '1. Trồng 500 cây sao ven đường.']);
    expect(assignees(tasks)).toEqual([['các cơ sở Đoàn']]);
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

describe('who directs', () => {
  const OPENING = 'Chủ tịch UBND tỉnh yêu cầu các sở, ngành, địa phương:';

  it('is told in a line of its own below its name', () => {
    const tasks = tasksOf([
      OPENING,
      '1. Công an tỉnh',
      'Chỉ đạo các phòng nghiệp vụ và Công an cấp xã:',
      'a) Nắm chắc địa bàn giáp ranh.',
      'b) Lập danh sách cơ sở bán pháo hoa.',
    ]);
    expect(assignees(tasks)).toEqual([['Công an tỉnh'], ['Công an tỉnh']]);
  });

  it('is told in a heading that says whom it directs, unless it is who speaks', () => {
    const below = ['- Tuyên truyền trên loa truyền thanh.', '- Ký cam kết với các hộ.'];
    expect(assignees(tasksOf([OPENING, '1. UBND các xã, phường chỉ đạo các tổ dân phố:', ...below]))).toEqual([
      ['UBND các xã, phường'],
      ['UBND các xã, phường'],
    ]);
    expect(assignees(tasksOf([OPENING, '1. Chủ tịch UBND tỉnh chỉ đạo Sở Công Thương:', ...below]))).toEqual([
      ['Sở Công Thương'],
      ['Sở Công Thương'],
    ]);
  });
});

it('a page cut out of a plan charges the bodies that head its items, with no colon behind them', () => {
  const lines = [
    '4. Sở Nội vụ',
    'a) Chủ trì, phối hợp với Sở Tài chính hướng dẫn chế độ.',
    'b) Tổng hợp kết quả.',
    '5. Sở Tài chính',
    '- Bố trí kinh phí.',
  ];
  const who = [['Sở Nội vụ'], ['Sở Nội vụ'], ['Sở Tài chính']];
  expect(assignees(tasksIn(lines.join('\n')))).toEqual(who);
  expect(assignees(tasksIn(['c) Theo dõi chung.', ...lines].join('\n'))).slice(-3)).toEqual(who);
});

it('a heading names those who run something by several verbs, and what they run', () => {
  const heading = 'Các cơ quan, đơn vị, doanh nghiệp được giao quản lý, sử dụng hoặc khai thác bến thủy';
  expect(assignees(tasksOf(['Chủ tịch UBND tỉnh yêu cầu:', `1. ${heading}`, 'a) Lập hồ sơ bến.', 'b) Cắm biển báo.']))).toEqual([
    [heading],
    [heading],
  ]);
});

it('a page of what the departments of an office are for charges nobody', () => {
  const page = [
    'Cơ cấu tổ chức Sở Nội vụ',
    '1. Văn phòng Sở',
    '- Tham mưu tổng hợp, điều phối hoạt động của Sở.',
    '2. Phòng Tổ chức biên chế',
    '- Tham mưu về tổ chức bộ máy, biên chế.',
    '- Thực hiện thống kê về đội ngũ.',
  ];
  expect(tasksIn(page.join('\n'))).toEqual([]);
});
