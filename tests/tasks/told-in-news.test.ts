import { describe, expect, it } from 'vitest';
import { assignees, quotes, tasksIn, tasksOf } from './read';

const ORDER = 'Kết luận cuộc họp, Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng hoàn thành thẩm định trước ngày 15/10/2026.';
const HEAD = ['Họp bàn tiến độ kè sông Lam Hà', 'Sáng 28/9/2026, UBND tỉnh Hòa Lạc họp bàn về tiến độ kè sông Lam Hà.'];
const ahead = (line: string) => quotes(tasksIn([...HEAD, line, ORDER].join('\n')));
const behind = (line: string) => quotes(tasksIn([...HEAD, ORDER, line].join('\n')));

describe('what those ask who discuss something', () => {
  it.each([
    'Đại diện Sở Tài chính đề nghị đơn vị tư vấn tính lại đơn giá. Sở Công Thương đề nghị bổ sung phương án cấp điện.',
    'Các đại biểu đề nghị UBND tỉnh sớm bố trí kinh phí thi công.',
    'Đại biểu Trần Văn Nam đề nghị Bộ Xây dựng rà soát định mức.',
    'Nhiều ý kiến đề nghị các sở phân cấp mạnh hơn cho xã.',
    'Tại cuộc họp, đại diện Công ty Điện lực đề nghị UBND các xã bàn giao hành lang tuyến.',
    'Thảo luận tại hội nghị, đại biểu các xã đề nghị Sở Tài chính hướng dẫn thanh toán.',
  ])('is no order: %s', (line) => {
    expect(ahead(line)).toEqual([ORDER]);
  });

  it.each([
    'Đại diện lãnh đạo UBND tỉnh đề nghị Sở Tài chính bố trí đủ vốn.',
    'Đoàn giám sát đề nghị UBND xã Tân Lập làm rõ nguyên nhân chậm tiến độ.',
    'Đại diện Sở Nội vụ đề nghị các xã gửi danh sách trước ngày 10/10/2026.',
  ])('is one from who leads or inspects, and by a day: %s', (line) => {
    expect(ahead(line)).toEqual([line, ORDER]);
  });
});

describe('behind an order', () => {
  it.each([
    ['hopes', 'Đồng chí tin tưởng với sự đồng thuận của Nhân dân, tuyến kè sẽ về đích đúng hẹn.'],
    ['hopes', 'Chủ tịch UBND tỉnh mong muốn các xã tiếp tục đoàn kết, hoàn thành các mục tiêu.'],
    ['advises the public', 'Công an tỉnh khuyến cáo người dân không đi lại trên thân kè đang thi công.'],
    ['tells what patrols have done', 'Các lực lượng đã tuần tra, nhắc nhở, yêu cầu các hộ kinh doanh di dời hàng hóa.'],
    ['tells what the law says', 'Theo Nghị định số 9/2026/NĐ-CP, UBND cấp xã có trách nhiệm ngăn chặn lấn chiếm bờ sông.'],
  ])('a sentence that %s orders nobody', (_what, line) => {
    expect(behind(line)).toEqual([ORDER]);
  });

  it.each([
    'Công an tỉnh tuyên truyền, khuyến cáo người dân không đi lại trên thân kè.',
    'Chủ tịch UBND tỉnh đã đi kiểm tra hiện trường và yêu cầu Công an tỉnh cắm biển cảnh báo.',
  ])('work on the public, and what a leader asks on the spot, is work: %s', (line) => {
    expect(behind(line)).toEqual([ORDER, line]);
  });
});

describe('an article on a decree', () => {
  const decree = (...lines: string[]) =>
    assignees(
      tasksIn(['Quy định mới về bờ sông', 'Chính phủ vừa ban hành Nghị định về quản lý bờ, bãi sông.', ...lines].join('\n')),
    );

  it('tells what it lays down', () => {
    expect(
      decree(
        'Theo đó, UBND cấp xã có trách nhiệm kiểm tra, niêm yết kết quả trong thời gian 15 ngày.',
        'Nghị định quy định UBND cấp tỉnh có trách nhiệm bố trí kinh phí thực hiện.',
        'Cơ quan thuế thông báo nghĩa vụ tài chính trong thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ.',
      ),
    ).toEqual([]);
  });

  it('still tells whom a leader orders', () => {
    expect(
      decree(
        'UBND tỉnh yêu cầu các xã rà soát bến bãi, báo cáo trước ngày 30/9/2026.',
        'Sở Xây dựng hướng dẫn các xã cắm mốc hành lang.',
      ),
    ).toEqual([['các xã'], ['Sở Xây dựng']]);
  });
});

it.each([
  [
    'Trưởng thôn năng động',
    'Ông Lò Văn Pản, Trưởng thôn Tân Tiến, luôn đi đầu trong mọi việc.',
    'Ông phân công các đoàn thể phụ trách từng nhóm hộ, giao Chi hội Phụ nữ thôn đảm nhận đoạn đường hoa.',
  ],
  [
    'Khai mạc lớp tập huấn',
    'Sở Nội vụ tổ chức lớp tập huấn cho 120 công chức cấp xã.',
    'Phát biểu khai mạc, đồng chí Phó Giám đốc Sở đề nghị học viên tập trung nghiên cứu, tiếp thu đầy đủ nội dung.',
  ],
])('no task is in the portrait of a villager or at the opening of a class: %s', (...lines) => {
  expect(tasksIn(lines.join('\n'))).toEqual([]);
});

it('who comes to an event of a plan is no task, unless units are asked to send somebody', () => {
  const lines = (who: string) => ['II. NỘI DUNG', '1. Địa điểm: Sân vận động tỉnh.', who, 'III. TỔ CHỨC THỰC HIỆN'];
  const work = '1. Công an tỉnh: Bố trí lực lượng bảo đảm an ninh trật tự.';
  const plan = (who: string) =>
    assignees(tasksOf([...lines(who), work], { number: 'Số: 21/KH-UBND', title: 'KẾ HOẠCH', subject: 'Tổ chức Ngày hội đi bộ' }));
  expect(plan('2. Thành phần: Lãnh đạo tỉnh; đại diện các sở, ngành; học sinh các trường.')).toEqual([['Công an tỉnh']]);
  expect(plan('2. Thành phần: Đề nghị các sở cử 02 người dự.')).toEqual([['các sở'], ['Công an tỉnh']]);
});
