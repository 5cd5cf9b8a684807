import { describe, expect, it } from 'vitest';
import { assignees, quotes, tasksIn, tasksOf } from './read';

const OPENING = 'Chủ tịch UBND xã kết luận như sau:';

describe('a person who is told to do something', () => {
  it.each([
    ['behind giao', 'Giao đồng chí Lê Văn Anh kiểm tra 05 bến đò.', ['đồng chí Lê Văn Anh']],
    [
      'with the post behind the name',
      'Giao đồng chí Lê Văn Anh - Phó Chủ tịch UBND xã chủ trì kiểm tra 05 bến đò.',
      ['đồng chí Lê Văn Anh - Phó Chủ tịch UBND xã'],
    ],
    [
      'behind yêu cầu',
      'Yêu cầu ông Đỗ Văn Cừ, Trưởng phòng Kinh tế lập dự toán sửa kè.',
      ['ông Đỗ Văn Cừ, Trưởng phòng Kinh tế'],
    ],
    [
      'with a stop behind the form of address',
      'Ông. Đỗ Văn Cừ - Thành viên: Lập biên bản kiểm tra.',
      ['Ông. Đỗ Văn Cừ - Thành viên'],
    ],
    [
      'one behind the other',
      'Giao đồng chí Lê Văn Anh và bà Phạm Thị Dung kiểm tra 05 bến đò.',
      ['đồng chí Lê Văn Anh', 'bà Phạm Thị Dung'],
    ],
    [
      'who leads, in a bracket',
      'Kiểm tra 05 bến đò (đồng chí Lê Văn Anh - Phó Chủ tịch UBND xã chủ trì).',
      ['đồng chí Lê Văn Anh - Phó Chủ tịch UBND xã'],
    ],
    [
      'with the post before the name behind the form of address',
      'Giao đồng chí Phó Chủ tịch Lê Văn Anh kiểm tra 05 bến đò.',
      ['đồng chí Phó Chủ tịch Lê Văn Anh'],
    ],
    ['by one name and the post', 'Giao anh Lâm, Chánh Văn phòng lo lễ khai giảng.', ['anh Lâm, Chánh Văn phòng']],
    ['of any people', "Giao đồng chí H'Nga Êban, Trưởng buôn Đung lập danh sách.", ["đồng chí H'Nga Êban, Trưởng buôn Đung"]],
    ['in short', 'Giao đ/c Hoàng Minh Em (Văn phòng) tổng hợp, báo cáo.', ['đ/c Hoàng Minh Em']],
    ['before a colon', 'Cô Phạm Thị Dung: Lập danh sách học sinh học bơi.', ['Cô Phạm Thị Dung']],
    ['with the post before the name', 'Thầy Hiệu trưởng Lê Văn Cường: Chỉ đạo chung.', ['Thầy Hiệu trưởng Lê Văn Cường']],
    [
      'with a post of no list',
      'Đồng chí Phạm Văn Dũng, công chức địa chính: đo lại thửa đất số 12.',
      ['Đồng chí Phạm Văn Dũng, công chức địa chính'],
    ],
    ['as the subject', 'Đồng chí Phạm Văn Dũng rà soát hồ sơ đất bãi bồi.', ['Đồng chí Phạm Văn Dũng']],
    [
      'as two subjects',
      'Đồng chí Phạm Văn Dũng và đồng chí Vũ Thị Hà kiểm kê kho vật tư.',
      ['Đồng chí Phạm Văn Dũng', 'đồng chí Vũ Thị Hà'],
    ],
  ])('%s', (_name, sentence, expected) => {
    const tasks = tasksOf([OPENING, `1. ${sentence}`]);
    expect(quotes(tasks)).toEqual([sentence]);
    expect(assignees(tasks)).toEqual([expected]);
  });

  it('leads the items below', () => {
    const tasks = tasksOf([
      OPENING,
      '1. Đồng chí Vũ Thị Hà, Chủ tịch Hội Nông dân xã:',
      '- Vận động 20 hộ dời lồng bè.',
      '- Lắp 03 biển báo.',
    ]);
    expect(assignees(tasks)).toEqual([
      ['Đồng chí Vũ Thị Hà, Chủ tịch Hội Nông dân xã'],
      ['Đồng chí Vũ Thị Hà, Chủ tịch Hội Nông dân xã'],
    ]);
  });

  it('in the news is told of, not told', () => {
    expect(
      tasksIn('Phiên chợ nổi\nĐồng chí Phạm Văn Dũng kiểm tra các bến đò và trao quà cho người lái đò ở xã Tân Hội.'),
    ).toEqual([]);
  });
});

describe('the name of a body before a colon', () => {
  it('reaches to the colon, verbs in it or not', () => {
    const tasks = tasksOf([OPENING, '1. Trung tâm Kiểm định kỹ thuật an toàn đường thủy: Chủ trì kiểm tra phao cứu sinh.']);
    expect(assignees(tasks)).toEqual([['Trung tâm Kiểm định kỹ thuật an toàn đường thủy']]);
  });

  it('is none where the colon announces something', () => {
    const tasks = tasksOf([OPENING, '1. Phòng Kinh tế báo cáo các nội dung: Rà soát đê bao, kiểm tra cống.']);
    expect(assignees(tasks)).toEqual([['Phòng Kinh tế']]);
  });
});

it('a person in a list of orders that has lost its labels is told what to do', () => {
  const tasks = tasksOf([
    OPENING,
    'Phòng Kinh tế rà soát 05 bến đò.',
    'Đồng chí Lê Thị Hằng - Phó Giám đốc Trung tâm Văn hóa sắp lịch đọc loa mỗi sáng.',
    'Các ông Trưởng thôn đi từng bến phát áo phao.',
  ]);
  expect(assignees(tasks)).toEqual([
    ['Phòng Kinh tế'],
    ['Đồng chí Lê Thị Hằng - Phó Giám đốc Trung tâm Văn hóa'],
    ['Các ông Trưởng thôn'],
  ]);
});

it('what somebody may do is no task', () => {
  expect(quotes(tasksOf([OPENING, '1. Công ty có quyền xin xem lại hồ sơ trong thời hạn 45 ngày.']))).toEqual([]);
});

/** A given name behind a form of address is a person, what he is in a bracket included, whatever stands between him and his verb. */
it.each([
  ['1. Đ/c Dũng rà soát lịch trực thư viện.', 'Đ/c Dũng'],
  ['1. Đồng chí Liễu (văn thư) khóa sổ mượn máy ảnh.', 'Đồng chí Liễu (văn thư)'],
  ['1. Cô Mai sáng thứ Năm hằng tuần khóa sổ mượn máy ảnh.', 'Cô Mai'],
  ['1. Văn phòng sáng thứ Năm hằng tuần báo cáo.', 'Văn phòng'],
  ['1. Các trường trước ngày 5/9/2026 phải thay bàn ghế hỏng.', 'Các trường'],
  ['1. UBND các xã chậm nhất là ngày 20 tháng 6 năm 2026, rà soát nhà dân ven sông.', 'UBND các xã'],
  ['1. Chi cục Thú y trong vòng 4 ngày kể từ khi nhận mẫu phải trả lời.', 'Chi cục Thú y'],
  ['1. Sở Giao thông vận tải chở sẵn rọ đá đến hai chân cầu.', 'Sở Giao thông vận tải'],
])('%s', (provision, who) => {
  expect(assignees(tasksOf(['Chủ tịch UBND tỉnh yêu cầu thực hiện các nhiệm vụ sau:', provision]))).toEqual([[who]]);
});

/** In a notice that assigns, a person begins a task as a body does; what he has done or who he is, is told. */
it.each([
  ['1.2. Đ/c Dũng xếp lại lịch trực thư viện.', true],
  ['1.2. Đồng chí Lê Văn Dũng rà soát lịch trực.', true],
  ['1.2. Đ/c Dũng đã xếp xong lịch trực.', false],
])('beside what a body must do: %s', (provision, isTask) => {
  expect(tasksOf(['1. Ôn thi', '1.1. Các tổ chuyên môn kiểm kê tủ sách.', provision])).toHaveLength(isTask ? 2 : 1);
});

it.each([
  ['2. Công tác Đảng: Đ/c Oanh (CTCĐ) thăm hội viên ốm, ghi sổ xong trong tháng.', 'Đ/c Oanh (CTCĐ)'],
  ['2. Về cơ sở vật chất: Tổ Hành chính thay bóng điện dãy B.', 'Tổ Hành chính'],
])('the topic before a colon is not in the way: %s', (provision, who) => {
  expect(assignees(tasksOf(['1. Ôn thi', '1.1. Các tổ chuyên môn kiểm kê tủ sách.', provision]))[1]).toEqual([who]);
});

/** The first word of a post is nobody's name. */
it.each(['Đồng chí Đội trưởng', 'Đồng chí Kế toán trưởng', 'Đồng chí Tổ trưởng tổ dân phố', 'Đồng chí Giám đốc Sở Y tế'])(
  '%s',
  (post) => {
    const [task] = tasksOf(['Chủ tịch UBND tỉnh yêu cầu thực hiện các nhiệm vụ sau:', `1. ${post} rà soát sổ trực.`]);
    expect(task?.assignees.map(({ name }) => name)).toEqual([post]);
  },
);
