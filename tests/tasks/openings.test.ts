import { describe, expect, it } from 'vitest';
import { assignees, tasksIn, tasksOf } from './read';

/** A line that opens a list, and who is to do what the list says: whoever is told, not whoever speaks. */
const OPENINGS: readonly (readonly [opening: string, who: readonly string[]])[] = [
  ['Chủ tịch UBND tỉnh yêu cầu Sở Y tế thực hiện các nội dung sau:', ['Sở Y tế']],
  ['Để thực hiện tốt, UBND tỉnh giao Sở Y tế triển khai một số nhiệm vụ:', ['Sở Y tế']],
  ['UBND tỉnh đề nghị Sở Y tế:', ['Sở Y tế']],
  ['Yêu cầu Sở Y tế tập trung thực hiện các nhiệm vụ trọng tâm sau đây:', ['Sở Y tế']],
  ['Sở Y tế có trách nhiệm:', ['Sở Y tế']],
  ['Giao Sở Y tế chủ trì, phối hợp với các đơn vị:', ['Sở Y tế']],
  ['Để bảo đảm an toàn, yêu cầu Sở Y tế khẩn trương:', ['Sở Y tế']],
  ['Căn cứ tình hình thực tế, Chủ tịch UBND tỉnh chỉ đạo Sở Y tế như sau:', ['Sở Y tế']],
  ['Nhiệm vụ của Sở Y tế:', ['Sở Y tế']],
  ['Đối với Sở Y tế:', ['Sở Y tế']],
  ['Phân công Sở Y tế:', ['Sở Y tế']],
  ['Về phía Sở Y tế:', ['Sở Y tế']],
  ['Sở Y tế cần:', ['Sở Y tế']],
  ['Đồng thời, giao Sở Y tế:', ['Sở Y tế']],
  ['Từ nay đến cuối năm, Sở Y tế cần tập trung các việc sau:', ['Sở Y tế']],
  ['Sở Y tế (cơ quan thường trực Ban Chỉ đạo):', ['Sở Y tế']],
  ['Giám đốc Sở Y tế chịu trách nhiệm:', ['Giám đốc Sở Y tế']],
  ['Sở Y tế đề nghị làm ngay những việc dưới đây:', []],
  ['Các sở, ban, ngành; UBND các xã, phường:', ['Các sở, ban, ngành', 'UBND các xã, phường']],
];

/** How the list below it is written, of two items. */
const SHAPES: Record<string, (opening: string) => string[]> = {
  letters: (opening) => [opening, 'a) Rà soát danh mục thuốc.', 'b) Kiểm tra các trạm y tế trước ngày 20/4/2026.'],
  dashes: (opening) => [opening, '- Rà soát danh mục thuốc.', '- Kiểm tra các trạm y tế trước ngày 20/4/2026.'],
  'dashes under its number': (opening) => [
    `1. ${opening}`,
    '- Rà soát danh mục thuốc.',
    '- Kiểm tra các trạm y tế trước ngày 20/4/2026.',
  ],
  'numbers under its Roman one': (opening) => [
    `I. ${opening}`,
    '1. Rà soát danh mục thuốc.',
    '2. Kiểm tra các trạm y tế trước ngày 20/4/2026.',
  ],
  'lines without marks': (opening) => [
    opening,
    'Rà soát danh mục thuốc trên địa bàn.',
    'Kiểm tra các trạm y tế trước ngày 20/4/2026.',
  ],
  'lines without marks under its number': (opening) => [
    `1. ${opening}`,
    'Rà soát danh mục thuốc trên địa bàn.',
    'Kiểm tra các trạm y tế trước ngày 20/4/2026.',
  ],
  'plus signs under its dash': (opening) => [
    `- ${opening}`,
    '+ Rà soát danh mục thuốc.',
    '+ Kiểm tra các trạm y tế trước ngày 20/4/2026.',
  ],
};

describe.each(Object.entries(SHAPES))('a list in %s is for those that its opening tells', (_shape, lines) => {
  it.each(OPENINGS)('%s', (opening, who) => {
    expect(assignees(tasksOf(lines(opening)))).toEqual([who, who]);
  });
});

/** How a letter may call those it is sent to, and open what it asks of them. */
it.each([
  ['names without dashes', ['Kính gửi:', 'Các bệnh viện công lập;', 'Trung tâm Y tế các huyện.'], 'Sở Y tế có ý kiến như sau:'],
  ['no colon', ['Kính gửi các bệnh viện công lập; Trung tâm Y tế các huyện.'], 'Sở Y tế thông báo để thực hiện như sau:'],
  [
    'dashes',
    ['Kính gửi:', '- Các bệnh viện công lập;', '- Trung tâm Y tế các huyện.'],
    'Đề nghị Quý đơn vị quan tâm một số nội dung:',
  ],
])('a letter asks those it is sent to, whatever the letter looks like: %s', (_name, called, opening) => {
  const letter = [
    'UBND TỈNH HÒA LẠC',
    'SỞ Y TẾ',
    'Số: 512/SYT-NVY',
    'V/v phòng, chống dịch',
    'Hòa Lạc, ngày 03 tháng 11 năm 2026',
    ...called,
    opening,
    'Rà soát cơ số thuốc, gửi báo cáo về Sở Y tế trước ngày 20/11/2026.',
    'Tổ chức trực dịch 24/24 giờ.',
  ];
  const tasks = tasksIn(letter.join('\n'));
  expect(tasks.map(({ assignees: bodies }) => bodies.map(({ name }) => name.toLowerCase()))).toEqual(
    Array.from({ length: 2 }, () => ['các bệnh viện công lập', 'trung tâm y tế các huyện']),
  );
  expect(tasks.flatMap((task) => task.deadlines.map(({ value }) => value))).toEqual(['2026-11-20']);
});

it('whoever opens a list asks those behind "và yêu cầu", whatever it has done itself', () => {
  const tasks = tasksOf([
    'Trạm Khuyến nông tỉnh xây dựng mẫu sổ theo mẫu gửi kèm và yêu cầu các hợp tác xã, các chủ rừng thực hiện:',
    '- Ghi sổ ngày bón phân, gửi bản chụp trước ngày 20/3/2026.',
  ]);
  expect(assignees(tasks)).toEqual([['các hợp tác xã', 'các chủ rừng']]);
});

it('what a report has to tell of stands below its order, whatever grounds and semicolons stand before it', () => {
  const tasks = tasksOf([
    'Thực hiện Chương trình công tác năm 2026; Sở Xây dựng đề nghị các xã báo cáo tình hình thực hiện việc lợp nhà theo các nội dung cụ thể sau:',
    '1. Công tác chỉ đạo về việc lợp nhà của các thôn.',
    '2. Công tác kiểm tra, xử lý nhà dột.',
    'Nhận được công văn này, đề nghị các xã gửi báo cáo trước ngày 20/4/2026.',
  ]);
  expect(assignees(tasks)).toEqual([['các xã'], ['các xã']]);
  expect(tasks.map(({ deadlines }) => deadlines.length)).toEqual([0, 1]);
});

it('a report that is asked for, "trong đó đánh giá cụ thể các nội dung như:", is one task with what it speaks of', () => {
  const tasks = tasksOf([
    'Chủ tịch UBND xã yêu cầu các thôn:',
    '1. Xây dựng báo cáo một năm giữ sạch đường làng, gửi về xã trước ngày 21/4/2026; trong đó đánh giá cụ thể các nội dung như:',
    '- Công tác tuyên truyền',
    '- Hạn chế, tồn tại',
    '2. Tổ chức quét dọn đường làng.',
  ]);
  expect(tasks).toHaveLength(2);
  expect(tasks[0]?.quote).toContain('Hạn chế, tồn tại');
});

it('files are kept as a task, but "Lưu VT" is where a copy of the paper goes', () => {
  const tasks = tasksOf([
    'Chủ tịch UBND xã yêu cầu các thôn thực hiện các nội dung sau:',
    '- Lập danh sách hộ nuôi cá.',
    '- Lưu hồ sơ cấp thẻ, xong trước ngày 5/4/2026.',
    '- Lưu VT, TH.',
    '- Lưu hồ sơ.',
  ]);
  expect(tasks.map(({ quote }) => quote)).toEqual(['Lập danh sách hộ nuôi cá.', 'Lưu hồ sơ cấp thẻ, xong trước ngày 5/4/2026.']);
});
