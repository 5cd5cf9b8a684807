import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../document/sample-document';
import { assignees, deadlines, quotes, tasksIn, tasksOf } from './read';

describe('orders in documents that assign', () => {
  it('are provisions that say who does what, where only a notice opens them', () => {
    const tasks = tasksOf([
      'UBND phường thông báo đến các tổ dân phố, trường học như sau:',
      '1. Các tổ dân phố vận động hộ dân quét dọn ngõ hẻm.',
      '2. Công chức Địa chính - Xây dựng lập danh sách điểm tập kết rác, báo cáo Chủ tịch UBND phường đầu tháng 4/2026.',
      '3. Tỷ lệ thu gom rác đạt 92%.',
    ]);
    expect(assignees(tasks)).toEqual([['Các tổ dân phố'], ['Công chức Địa chính - Xây dựng']]);
  });

  it('may be announced by words of findings, if someone is told', () => {
    const tasks = tasksOf(['Để bảo đảm số liệu thống nhất, Cục đề nghị các Sở Công Thương:', '1. Đối chiếu danh sách chợ.']);
    expect(quotes(tasks)).toEqual(['Đối chiếu danh sách chợ.']);
  });

  it('may forbid', () => {
    const tasks = tasksOf([
      '1. UBND các xã:',
      '- Không ký mới hợp đồng giao khoán bãi bồi.',
      '- Tuyệt đối không để phát sinh điểm nóng.',
    ]);
    expect(tasks).toHaveLength(2);
  });

  it('stand behind an approval that orders nothing', () => {
    const tasks = tasksOf(['2. Thống nhất chủ trương sửa trạm bơm. Giao Phòng Kinh tế thẩm định dự toán.']);
    expect(quotes(tasks)).toEqual(['Giao Phòng Kinh tế thẩm định dự toán.']);
  });

  it('stand behind an answer to what a body had asked', () => {
    const tasks = tasksOf([
      '2. Đối với kiến nghị của Trạm Thủy văn: Thống nhất chủ trương dời thước đo. Giao Phòng Kinh tế lập dự toán trước 20/4/2026.',
    ]);
    expect(quotes(tasks)).toEqual(['Giao Phòng Kinh tế lập dự toán trước 20/4/2026.']);
  });

  it('take along the list of what a report must contain', () => {
    const tasks = tasksOf([
      '1. Giao Phòng Kinh tế kiểm tra chợ.',
      'Nhận được văn bản này, yêu cầu các xã báo cáo kết quả về UBND huyện trước ngày 20/4/2026, nêu rõ:',
      '- Số chợ đã kiểm tra;',
      '- Khó khăn, vướng mắc.',
    ]);
    expect(tasks).toHaveLength(2);
    expect(tasks[1]?.quote).toMatch(/^Nhận được.*Khó khăn, vướng mắc\.$/su);
    expect(deadlines(tasks)[1]).toEqual(['trước ngày 20/4/2026 = 2026-04-20']);
  });

  it('are a task each where the line before announces work, though it speaks of papers as well', () => {
    const tasks = tasksOf([
      'Thực hiện Thông tư về hồ sơ hải trình, Giám đốc Cảng vụ yêu cầu các bến thực hiện một số nội dung sau:',
      '1. Đội Neo đậu rà soát vạch neo.',
      '2. Đội Phao tiêu kiểm tra đèn hiệu.',
    ]);
    expect(quotes(tasks)).toEqual(['Đội Neo đậu rà soát vạch neo.', 'Đội Phao tiêu kiểm tra đèn hiệu.']);
  });

  it('under a heading in capitals are that body’s', () => {
    const lines = [
      'Bộ trưởng yêu cầu các cơ quan thực hiện các nhiệm vụ sau:',
      'CỤC ĐƯỜNG BỘ VIỆT NAM',
      'Công bố đường dây nóng trong dịp lễ.',
    ];
    expect(assignees(tasksOf(lines))).toEqual([['CỤC ĐƯỜNG BỘ VIỆT NAM']]);
  });

  it('to one’s own people are one’s own work', () => {
    const tasks = tasksOf([
      '1. Sở Xây dựng:',
      '- Yêu cầu nhà thầu lập lại tiến độ.',
      '2. Phòng Nội vụ phân công cán bộ trực lễ.',
    ]);
    expect(assignees(tasks)).toEqual([['Sở Xây dựng'], ['Phòng Nội vụ']]);
  });

  it('call upon the addressees again as “Quý Sở”', () => {
    const text = sampleDocument(['Cục đề nghị Quý Sở thực hiện các nội dung sau:', '1. Cử 01 cán bộ làm đầu mối.'], {
      title: '',
    }).replace('\n', '\nKính gửi: Sở Y tế các tỉnh ven biển\n');
    expect(assignees(tasksIn(text)).flat()).toEqual(['Sở Y tế các tỉnh ven biển']);
  });
});

describe('no orders', () => {
  it.each([
    ['the title of another paper', 'V/v giao Phòng Kinh tế kiểm tra các trạm bơm'],
    ['a link with its day', 'Yêu cầu Sở Xây dựng báo cáo tiến độ cầu Mới - 15/05/2026'],
    ['a line of a calendar', 'Sáng: 7h30 - Chủ tịch UBND xã họp giao ban Thường trực.'],
    ['a blank form', 'Giao …………… chủ trì, phối hợp với …………… thực hiện trước ngày …/…/2026.'],
    ['a question', 'Sở Y tế phải làm gì khi có dịch?'],
    ['an aside in brackets', '(Tài liệu: Văn phòng gửi các thành viên trước phiên họp)'],
    ['strengths and shortcomings', 'Ưu điểm: UBND xã mở sổ kế toán đầy đủ.'],
    ['what was issued', 'UBND thị xã đã ban hành Kế hoạch số 08/KH-UBND; giao Phòng Nội vụ theo dõi.'],
    ['what a council decides', 'Hội đồng nhân dân xã tán thành báo cáo của UBND xã.'],
  ])('%s', (_what, line) => {
    expect(quotes(tasksOf(['1. Giao Công an xã kiểm tra cư trú.', `2. ${line}`]))).toEqual(['Giao Công an xã kiểm tra cư trú.']);
  });
});

describe('news', () => {
  const news = (...lines: string[]) => tasksIn(['Tin hoạt động', ...lines].join('\n'));

  it('lists who is responsible for what', () => {
    const tasks = news(
      'UBND huyện vừa ban hành Kế hoạch số 88/KH-UBND ngày 20/3/2026 về tiêm phòng. Kế hoạch nêu rõ trách nhiệm của từng đơn vị:',
      '+ Trung tâm Dịch vụ nông nghiệp cấp vắc xin cho các xã.',
      '+ UBND các xã hoàn thành tiêm phòng trước ngày 15/9/2026.',
    );
    expect(assignees(tasks)).toEqual([['Trung tâm Dịch vụ nông nghiệp'], ['UBND các xã']]);
  });

  it('tells what a body commits itself to', () => {
    const tasks = news('Để phục vụ người dân tốt hơn, thời gian tới Văn phòng sẽ tiếp tục kiểm tra bộ phận một cửa các xã.');
    expect(assignees(tasks)).toEqual([['Văn phòng']]);
  });

  it('takes what citizens and enterprises ask for as no order', () => {
    expect(news('Ông Hà, giám đốc Công ty Hải Đăng, đề nghị UBND tỉnh sớm nạo vét luồng.')).toEqual([]);
    expect(news('Cử tri kiến nghị UBND huyện sửa cầu treo trước ngày 30/4/2026.')).toEqual([]);
  });
});
