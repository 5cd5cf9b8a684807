import { expect, it } from 'vitest';
import { assignees, deadlines, quotes, tasksOf } from './read';

const OPENING = 'Chủ tịch UBND tỉnh yêu cầu thực hiện các nhiệm vụ sau:';

it.each(['Giao', 'Đề nghị', 'Yêu cầu'])('%s another named body opens a task of its own', (verb) => {
  const first = 'Giao Sở Y tế rà soát biên chế các trạm y tế xã.';
  const second = `${verb} Công an tỉnh bảo đảm an ninh, trật tự tại các điểm tiêm.`;
  const tasks = tasksOf([OPENING, `1. ${first} ${second}`]);
  expect(quotes(tasks)).toEqual([first, second]);
  expect(assignees(tasks)).toEqual([['Sở Y tế'], ['Công an tỉnh']]);
  expect(tasks.map((task) => task.label)).toEqual(['1', '1']);
});

it('opens one behind a semicolon too, with a capital or where each order has its day; not with a small letter alone', () => {
  const first = 'Sở Y tế trả lời các trạm y tế, xong trước ngày 15/4/2026;';
  const second = 'Đề nghị Công an tỉnh bảo đảm trật tự tại các điểm tiêm.';
  expect(quotes(tasksOf([OPENING, `1. ${first} ${second}`]))).toEqual([first, second]);
  const dated = ['Các sở báo cáo trước ngày 25/02/2026;', 'giao Công an tỉnh tổng hợp, trình trước ngày 28/02/2026.'];
  expect(quotes(tasksOf([OPENING, `1. ${dated.join(' ')}`]))).toEqual(dated);
  const whole = 'Sở Y tế rà soát biên chế; giao Sở Nội vụ thẩm định.';
  expect(quotes(tasksOf([OPENING, `1. ${whole}`]))).toEqual([whole]);
});

it('has its own deadlines', () => {
  const tasks = tasksOf([
    OPENING,
    '1. Giao Sở Y tế rà soát biên chế, hoàn thành trước ngày 20/3/2026. Giao Sở Nội vụ thẩm định, trình UBND tỉnh trước ngày 31/3/2026.',
  ]);
  expect(deadlines(tasks)).toEqual([['trước ngày 20/3/2026 = 2026-03-20'], ['trước ngày 31/3/2026 = 2026-03-31']]);
});

it.each([
  ['that goes on with the work', 'Kết quả báo cáo UBND tỉnh trước ngày 31/3/2026.'],
  ['to the same body', 'Giao Sở Y tế báo cáo kết quả trước ngày 31/3/2026.'],
  ['that only cites an order', 'Đây là nội dung Bộ Y tế đã yêu cầu Sở Y tế thực hiện từ đầu năm.'],
])('a sentence %s stays in the task', (_name, sentence) => {
  const whole = `Giao Sở Y tế rà soát biên chế các trạm y tế xã. ${sentence}`;
  expect(quotes(tasksOf([OPENING, `1. ${whole}`]))).toEqual([whole]);
});

it('unnumbered paragraphs that go on belong to the provision above', () => {
  const tasks = tasksOf([
    OPENING,
    '1. Giao Sở Y tế rà soát biên chế các trạm y tế xã.',
    'Trong đó làm rõ số bác sĩ còn thiếu theo từng xã, hoàn thành trước ngày 20/3/2026.',
    '2. Giao Sở Nội vụ thẩm định.',
  ]);
  expect(quotes(tasks)).toEqual([
    'Giao Sở Y tế rà soát biên chế các trạm y tế xã.\nTrong đó làm rõ số bác sĩ còn thiếu theo từng xã, hoàn thành trước ngày 20/3/2026.',
    'Giao Sở Nội vụ thẩm định.',
  ]);
  expect(deadlines(tasks)).toEqual([['trước ngày 20/3/2026 = 2026-03-20'], []]);
});

it('a paragraph cut by a page break is one', () => {
  const tasks = tasksOf([OPENING, '1. Giao Sở Y tế rà soát biên chế các', 'trạm y tế xã trước ngày 20/3/2026.']);
  expect(quotes(tasks)).toEqual(['Giao Sở Y tế rà soát biên chế các\ntrạm y tế xã trước ngày 20/3/2026.']);
});

it('lines that only list what a report must contain belong to the task above', () => {
  const tasks = tasksOf([
    OPENING,
    '1. Giao Sở Y tế báo cáo tình hình nhân lực, nội dung báo cáo gồm:',
    '- Số bác sĩ hiện có;',
    '- Số bác sĩ còn thiếu.',
    '2. Giao Sở Nội vụ thẩm định.',
  ]);
  expect(tasks).toHaveLength(2);
  expect(assignees(tasks)).toEqual([['Sở Y tế'], ['Sở Nội vụ']]);
});

it('behind an answer to what was asked, the sentence that assigns is the task', () => {
  const tasks = tasksOf([
    'III. VỀ CÁC KIẾN NGHỊ',
    '1. Về vướng mắc của Ban Quản lý dự án 2:',
    'Thống nhất với phương án điều chỉnh quy mô cầu. Giao Sở Xây dựng thẩm định, báo cáo UBND tỉnh.',
  ]);
  expect(quotes(tasks)).toEqual(['Giao Sở Xây dựng thẩm định, báo cáo UBND tỉnh.']);
});

it('a body told to inform others is told something; the formula that closes a letter is not', () => {
  const told = 'Sở Giáo dục và Đào tạo thông báo cho học sinh vùng lũ nghỉ học.';
  const closing = 'Văn phòng UBND tỉnh thông báo đến các sở, ngành biết, thực hiện.';
  const inHisName = 'Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các xã biết, thực hiện./.';
  expect(quotes(tasksOf([OPENING, `1. ${told}`, closing]))).toEqual([told]);
  expect(quotes(tasksOf([OPENING, `1. ${told}`, inHisName]))).toEqual([told]);
});
