import { describe, expect, it } from 'vitest';
import { assignees, deadlines, quotes, tasksIn } from './read';

describe('a timetable', () => {
  it('is announced by a sentence of when something is to be sent, and gives a task a line', () => {
    const tasks = tasksIn(
      [
        'Chế độ báo cáo tưới tiêu',
        'Ngày 05/3/2026, UBND tỉnh Hòa Lạc ban hành Văn bản số 77/UBND-NN về chế độ báo cáo tưới tiêu hằng năm của các địa phương.',
        'Theo đó, thời gian quy định cho các xã, phường gửi báo cáo tưới tiêu cụ thể như sau:',
        '• Báo cáo tháng gửi trước ngày 12 của tháng',
        '• Báo cáo vụ Đông Xuân gửi trước ngày 20/5',
        '• Báo cáo năm gửi trước ngày 05/12 hằng năm',
      ].join('\n'),
    );
    expect(assignees(tasks)).toEqual([['các xã, phường'], ['các xã, phường'], ['các xã, phường']]);
    expect(deadlines(tasks)).toEqual([
      ['trước ngày 12 của tháng = FREQ=MONTHLY;BYMONTHDAY=12'],
      ['trước ngày 20/5 = 2026-05-20'],
      ['trước ngày 05/12 hằng năm = FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5'],
    ]);
  });

  it('has lines that begin with their day', () => {
    const line = '- Chậm nhất 15/8 hằng năm: Các phòng Kinh tế và trạm y tế nộp sổ theo dõi máy bơm.';
    const tasks = tasksIn(['Hướng dẫn quản lý máy bơm dã chiến', '2. Lịch cụ thể', line].join('\n'));
    expect(quotes(tasks)).toEqual([line.slice(2)]);
    expect(assignees(tasks)).toEqual([['Các phòng Kinh tế', 'trạm y tế']]);
  });

  it('has items whose label asks for what is to be sent, not when the work above is done', () => {
    const tasks = tasksIn(
      [
        'I. Thời gian và thủ tục',
        'a, Thời gian đăng ký: Các tổ dân phố gửi danh sách đội đua ghe về xã trước ngày 10/4/2026.',
        'b, Địa điểm: bến sông Cái.',
      ].join('\n'),
    );
    expect(assignees(tasks)).toEqual([['Các tổ dân phố']]);
    expect(deadlines(tasks)).toEqual([['trước ngày 10/4/2026 = 2026-04-10']]);
  });

  it('may be a plan that has lost its heading', () => {
    const tasks = tasksIn(
      [
        'KẾ HOẠCH Sửa chữa đình làng Hòa Lạc năm 2026',
        'Tiến độ thực hiện cụ thể như sau:',
        '1. Khảo sát kèo, cột: Hoàn thành trước ngày 30/4/2026.',
        '2. Thay ngói, sơn lại cửa: Hoàn thành trước ngày 15/7/2026.',
      ].join('\n'),
    );
    expect(deadlines(tasks)).toEqual([['trước ngày 30/4/2026 = 2026-04-30'], ['trước ngày 15/7/2026 = 2026-07-15']]);
  });
});

describe('an article that reports a plan', () => {
  const LEAD = 'Ban Thường vụ Tỉnh ủy vừa ban hành Kế hoạch số 207-KH/TU về đại hội chi bộ các thôn trên địa bàn tỉnh Hòa Lạc.';

  it('says by when something is done, whoever does it', () => {
    const tasks = tasksIn(
      [
        'Chuẩn bị đại hội chi bộ thôn',
        LEAD,
        'Việc chuẩn bị nhân sự cấp thôn phải hoàn thành trước ngày 10/4/2026, cấp xã trước ngày 30/5/2026.',
        'Đại hội điểm của huyện hoàn thành trước ngày 15/6/2026. Đại hội các thôn vùng cao hoàn thành trước ngày 31/8/2026.',
      ].join('\n'),
    );
    expect(deadlines(tasks)).toEqual([
      ['trước ngày 10/4/2026 = 2026-04-10', 'trước ngày 30/5/2026 = 2026-05-30'],
      ['trước ngày 15/6/2026 = 2026-06-15'],
      ['trước ngày 31/8/2026 = 2026-08-31'],
    ]);
    expect(assignees(tasks)).toEqual([[], [], []]);
  });

  it('goes on with a task where it says when that is done, in a paragraph of its own or not', () => {
    const order = 'Ban Thường vụ Tỉnh ủy giao Đảng ủy các xã chuẩn bị nhân sự chi bộ thôn.';
    const when = 'Thời gian tiến hành ở các xã hoàn thành trong quý II năm 2026.';
    const tasks = tasksIn(['Chuẩn bị đại hội chi bộ thôn', LEAD, order, when].join('\n'));
    expect(quotes(tasks)).toEqual([`${order}\n${when}`]);
    expect(deadlines(tasks)).toEqual([['trong quý II năm 2026 = 2026-Q2']]);
  });

  it.each([
    'Tuyến kè có tổng mức đầu tư 12 tỷ đồng, dự kiến hoàn thành trước ngày 30/9/2026.',
    'Đến nay các thôn đã hoàn thành việc chuẩn bị trước ngày 30/9/2026.',
    'Khẩn trương hoàn thành kè sông trước ngày 30/9/2026',
  ])('is no order where it tells or links: %s', (sentence) => {
    expect(tasksIn(['Chuẩn bị đại hội chi bộ thôn', LEAD, sentence].join('\n'))).toEqual([]);
  });

  it('has a unit or a paper order and name nobody', () => {
    const order = 'Cụ thể, tỉnh yêu cầu rà soát hồ sơ đảng viên đi làm ăn xa, cập nhật số điện thoại liên hệ.';
    const told = 'Đảng ủy các xã phải báo cáo kết quả trước ngày 30/4/2026.';
    expect(quotes(tasksIn(['Chuẩn bị đại hội chi bộ thôn', LEAD, order, told].join('\n')))).toEqual([order, told]);
  });

  it('tells a group by what it must do, or by its day', () => {
    const first = 'Đảng ủy các xã sẽ chủ trì rà soát danh sách đảng viên.';
    const second = 'Cùng với đó, các trường học phải cập nhật danh sách đảng viên sinh hoạt tạm thời.';
    const third = 'Chậm nhất ngày 20/4/2026, các hội đồng thi gửi lịch thi để tránh trùng ngày đại hội.';
    const tasks = tasksIn(['Chuẩn bị đại hội chi bộ thôn', LEAD, `${first} ${second}`, third].join('\n'));
    expect(assignees(tasks)).toEqual([['Đảng ủy các xã'], ['các trường học'], ['các hội đồng thi']]);
  });

  it('tells nobody of what the law says of everybody', () => {
    const rule = 'Theo quy định của luật, Sở Nội vụ tổng hợp số lao động trước ngày 15 tháng 6.';
    expect(tasksIn(['Hỏi đáp về lao động', rule].join('\n'))).toEqual([]);
  });
});
