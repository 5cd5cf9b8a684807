import { describe, expect, it } from 'vitest';
import { assignees, quotes, tasksOf } from './read';

const ORDERED = ['Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng thực hiện:', '1. Lập lại sơ đồ chợ trước ngày 20/3/2026.'];

describe('what was found wanting is no work', () => {
  it.each([
    ['Việc xếp chợ tạm có mấy điểm chưa được:', '1. Ban Quản lý chợ sắp xếp lối đi lộn xộn.'],
    ['Tuy số vụ cháy giảm nhưng nổi lên một số vấn đề:', '1. Hạt Kiểm lâm tuần tra thưa, để rừng mất mới báo cáo.'],
    ['A. Việc tuần trước', '1. Phòng Kinh tế nhận 88 đơn, trễ 04 đơn.'],
    ['A. Quy định của pháp luật', '1. Doanh nghiệp báo cáo tai nạn lao động trước ngày 10 tháng 01 của năm sau.'],
  ])('under “%s”', (heading, item) => {
    expect(quotes(tasksOf([heading, item, ...ORDERED]))).toEqual(['Lập lại sơ đồ chợ trước ngày 20/3/2026.']);
  });

  it.each([
    'Hạt Kiểm lâm không nắm được hiện trạng rừng.',
    'Bộ Xây dựng đánh giá cao những nhóm thợ đã lắp xong trạm.',
    'Chủ tịch UBND tỉnh phê bình Sở Y tế về sáu hồ sơ chậm.',
  ])('as a provision: %s', (finding) => {
    expect(quotes(tasksOf([`1. ${finding}`, '2. Giao Sở Nội vụ báo cáo trước ngày 20/3/2026.']))).toHaveLength(1);
  });

  it('ahead of an order in its provision, which begins behind it', () => {
    const tasks = tasksOf([
      '1. Gói thầu kè Bến Lội đến nay chậm 32 ngày. Ban Quản lý dự án làm việc lại với nhà thầu, báo cáo trước ngày 20/3/2026.',
      '2. Việc dán thẻ cho xe công: theo số liệu đăng kiểm còn gần 60% xe chưa dán. Giao Sở Xây dựng dán xong trong tháng 4/2026.',
    ]);
    expect(quotes(tasks).map((quote) => quote.slice(0, 12))).toEqual(['Ban Quản lý ', 'Giao Sở Xây ']);
  });
});

describe('an order keeps its task though it speaks of what is found, done or late', () => {
  it.each([
    'Công an xã: rà soát các quán đã được cấp phép, lập sổ theo dõi.',
    'Ban Quản lý dự án: đôn đốc các nhà thầu đang thi công trên tuyến đê.',
    'Trạm Y tế: thống kê số trẻ đã có sổ tiêm.',
    'Quá thời hạn này, Phòng Nội vụ tổng hợp những xã chưa nộp, trình Chủ tịch UBND tỉnh.',
    'Các trạm còn thiếu thuốc mua bổ sung trong tháng 4/2026.',
    'Dự thảo đề án: Phòng Tài chính thống nhất với các xã, trình ký.',
    'Đề nghị của thôn Bến Lội: nhất trí cho sửa cống, Phòng Kinh tế khởi công trước ngày 15/4/2026.',
    'Lịch trực lũ: Văn phòng phân công, gửi các trạm bơm.',
    'Lịch tiếp công dân: Văn phòng niêm yết tại trụ sở.',
  ])('%s', (order) => {
    const text = ['Chủ tịch UBND tỉnh yêu cầu:', `1. ${order}`, '2. Sở Nội vụ báo cáo trước ngày 20/3/2026.'];
    expect(quotes(tasksOf(text))).toEqual([order, 'Sở Nội vụ báo cáo trước ngày 20/3/2026.']);
  });
});

describe('what was done, and what follows where it is not', () => {
  it('behind an order, in figures: not of its words', () => {
    const tasks = tasksOf([
      '- Khoa Nội nhắc người nhà rửa tay trước khi vào buồng bệnh.',
      'Trung tâm đã mua thêm 12 xe đẩy, 40 bộ quần áo, cấp phát từ ngày 22/02.',
      '- Khoa Ngoại nộp sổ trực trước ngày 20/3/2026.',
      'Khoa Ngoại đã được cấp 12 giường mới, khẩn trương lắp xong trước ngày 25/3/2026.',
    ]);
    expect(quotes(tasks)).toEqual([
      'Khoa Nội nhắc người nhà rửa tay trước khi vào buồng bệnh.',
      'Khoa Ngoại nộp sổ trực trước ngày 20/3/2026.\nKhoa Ngoại đã được cấp 12 giường mới, khẩn trương lắp xong trước ngày 25/3/2026.',
    ]);
  });

  it('as the state of what a label names', () => {
    const tasks = tasksOf([
      '+ Tiêm chủng: Trạm Y tế đã có lịch, đợt 1 bắt đầu từ 15/4.',
      '+ Cấp thuốc: Trạm Y tế cấp đủ cho các bản trước ngày 20/3/2026.',
    ]);
    expect(assignees(tasks)).toEqual([['Trạm Y tế']]);
  });

  it('past a limit: of the task, not one of its own, unless somebody is told', () => {
    const tasks = tasksOf([
      'Giám đốc giao nhiệm vụ như sau:',
      '- Từng khoa gửi danh sách trước ngày 20/3/2026. Quá hạn, Hội đồng Thi đua không xét.',
      '- Phòng Vật tư thu lại máy hỏng trước ngày 20/3/2026. Quá thời hạn này, giao Phòng Kế toán lập biên bản.',
    ]);
    expect(assignees(tasks)).toEqual([['Từng khoa'], ['Phòng Vật tư'], ['Phòng Kế toán']]);
  });

  it('ahead of whom it tells by name', () => {
    const tasks = tasksOf([
      'Hiệu trưởng giao nhiệm vụ như sau:',
      '5. Tổ Văn phòng',
      'Bộ phận kế toán còn chậm trả tiền dạy thay. Yêu cầu cô Mận chi trả xong trước ngày 25/3/2026.',
    ]);
    expect(assignees(tasks)).toEqual([['cô Mận']]);
    expect(quotes(tasks)[0]).toMatch(/^Yêu cầu cô Mận/u);
  });
});

describe('minutes of a meeting', () => {
  const minutes = { title: 'BIÊN BẢN', number: 'Số: 12/BB-UBND' };

  it('order what the chair concludes, not what was reported or said', () => {
    const tasks = tasksOf(
      [
        '1. Phòng Kinh tế báo cáo tình hình gieo cấy: cấy được 812 ha, bằng 96% kế hoạch.',
        '2. Ý kiến thảo luận',
        '- Ông Lê Văn Tám (Phòng Kinh tế): máy gặt thiếu, xin thuê thêm 02 máy.',
        '3. Kết luận của Chủ tịch UBND xã',
        '- Phòng Kinh tế: thuê thêm 02 máy gặt, xong trước ngày 20/3/2026.',
      ],
      minutes,
    );
    expect(quotes(tasks)).toEqual(['Phòng Kinh tế: thuê thêm 02 máy gặt, xong trước ngày 20/3/2026.']);
  });
});

it('a list that goes with the paper is not the list behind the colon', () => {
  const tasks = tasksOf([
    '1. Giao việc cho các cơ quan sửa 12 trạm bơm (danh mục trạm bơm, phụ lục kèm theo), gồm các việc sau:',
    'a) Sở Xây dựng lập thiết kế mẫu trước ngày 20/3/2026.',
    'b) Sở Tài chính bố trí kinh phí trong tháng 4/2026.',
  ]);
  expect(assignees(tasks)).toEqual([['Sở Xây dựng'], ['Sở Tài chính']]);
});

it('where something is so, another may be told to see to it', () => {
  const tasks = tasksOf(['1. Những bản đường chưa thông thì đề nghị Bộ đội Biên phòng chở thuốc vào trước ngày 20/3/2026.']);
  expect(assignees(tasks)).toEqual([['Bộ đội Biên phòng']]);
});

it('a heading in capitals ends the provision before it', () => {
  const tasks = tasksOf([
    '1. Giao Sở Y tế phát thuốc trước ngày 20/3/2026.',
    'TIN ĐỌC NHIỀU',
    'Lịch tiêm chủng tháng 4 của các trạm y tế xã',
  ]);
  expect(quotes(tasks)).toEqual(['Giao Sở Y tế phát thuốc trước ngày 20/3/2026.']);
});

it('each who is told in a paragraph below a heading has a task of his own', () => {
  const tasks = tasksOf([
    '2. Đối với các tổ dân phố',
    'Ban điều hành 6 tổ dân phố đọc thư ngỏ trên loa. Yêu cầu tổ trưởng phát phiếu cho từng hộ chậm nhất ngày 17/3. Riêng tổ 2 và tổ 7 dọn mương chợ.',
  ]);
  expect(assignees(tasks)).toEqual([['Ban điều hành 6 tổ dân phố'], ['tổ trưởng'], ['tổ 2', 'tổ 7']]);
});

it('what an order is about stands before its colon, whom it tells behind', () => {
  expect(assignees(tasksOf(['1. Trạm Y tế: giao Phòng Văn hóa lập dự toán sửa cổng trong tháng 4/2026.']))).toEqual([
    ['Phòng Văn hóa'],
  ]);
});

it('an order to praise or to blame is work like any other', () => {
  expect(assignees(tasksOf(['1. Yêu cầu Sở Nội vụ phê bình các đơn vị chậm, báo cáo trước ngày 20/3/2026.']))).toEqual([
    ['Sở Nội vụ'],
  ]);
});
