import { describe, expect, it } from 'vitest';
import { tasksIn, tasksOf } from './read';

/** A deadline as written (in a notice of 5 March 2026), and its value. */
const DEADLINES: readonly (readonly [phrase: string, value: string])[] = [
  ['trước ngày 20/4/2026', '2026-04-20'],
  ['trước ngày 20/4', '2026-04-20'],
  ['trước 20/4/2026', '2026-04-20'],
  ['trước ngày 20.4.2026', '2026-04-20'],
  ['trước ngày 20 tháng 4 năm 2026', '2026-04-20'],
  ['trước ngày mùng 5 tháng 4', '2026-04-05'],
  ['trước 17 giờ ngày 20/4/2026', '2026-04-20T17:00'],
  ['trước 9 giờ 30 phút, ngày 20/4/2026', '2026-04-20T09:30'],
  ['chậm nhất là ngày 20/4/2026', '2026-04-20'],
  ['muộn nhất ngày 20/4/2026', '2026-04-20'],
  ['không quá ngày 20/4/2026', '2026-04-20'],
  ['đến hết ngày 20/4/2026', '2026-04-20'],
  ['trong ngày 20/4/2026', '2026-04-20'],
  ['vào ngày 20/4/2026', '2026-04-20'],
  ['thời hạn trước ngày 20/4/2026', '2026-04-20'],
  ['hạn cuối 20/4/2026', '2026-04-20'],
  ['trước thứ Hai, ngày 20/4/2026', '2026-04-20'],
  ['trong tháng 4', '2026-04'],
  ['trước cuối tháng 4/2026', '2026-04'],
  ['trong tháng 4 và tháng 5/2026', '2026-04/2026-05'],
  ['chậm nhất trong Quý II', '2026-Q2'],
  ['trong quý 2 năm 2026', '2026-Q2'],
  ['trong 6 tháng đầu năm 2026', '2026-H1'],
  ['trong năm nay', '2026'],
  ['hết năm 2026', '2026'],
  ['trong tuần này', '2026-03-02/2026-03-08'],
  ['trong tuần sau', '2026-03-09/2026-03-15'],
  ['trước ngày 15 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=15'],
  ['trước ngày 25 tháng cuối quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=25'],
  ['định kỳ cuối mỗi quý', 'FREQ=MONTHLY;INTERVAL=3'],
  ['trước ngày 15/12 hằng năm', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
  ['vào thứ Sáu hằng tuần', 'FREQ=WEEKLY;BYDAY=FR'],
  ['trong vòng 05 ngày làm việc kể từ ngày ký', 'P5D'],
  ['trong thời hạn 10 ngày kể từ ngày nhận được văn bản này', 'P10D'],
  ['chậm nhất sau 02 tuần', 'P2W'],
];

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Where a deadline may stand in what gives one task. */
const PLACES: Record<string, (phrase: string) => ReturnType<typeof tasksOf>> = {
  'behind "hoàn thành"': (phrase) => tasksOf([`1. Giao Sở Y tế rà soát danh mục thuốc, hoàn thành ${phrase}.`]),
  'right behind the object': (phrase) => tasksOf([`1. Sở Y tế rà soát danh mục thuốc ${phrase}.`]),
  'behind a comma': (phrase) => tasksOf([`1. Sở Y tế rà soát danh mục thuốc, ${phrase}.`]),
  'at the head of the sentence': (phrase) => tasksOf([`1. ${capital(phrase)}, Sở Y tế hoàn thành rà soát danh mục thuốc.`]),
  'before a clause of purpose': (phrase) =>
    tasksOf([`1. Giao Sở Y tế rà soát danh mục thuốc, báo cáo UBND tỉnh ${phrase} để xem xét, quyết định.`]),
  'between the body and its verb': (phrase) => tasksOf([`1. Giao Sở Y tế ${phrase} hoàn thành rà soát danh mục thuốc.`]),
  'in a bracket': (phrase) => tasksOf([`1. Giao Sở Y tế rà soát danh mục thuốc (${phrase}).`]),
  'behind a semicolon': (phrase) => tasksOf([`1. Giao Sở Y tế rà soát danh mục thuốc; ${phrase} báo cáo UBND tỉnh.`]),
  'in a sentence of its own': (phrase) => tasksOf([`1. Giao Sở Y tế rà soát danh mục thuốc. Thời gian hoàn thành: ${phrase}.`]),
  'in a line of its own': (phrase) => tasksOf([`1. Giao Sở Y tế rà soát danh mục thuốc.`, `Thời hạn: ${phrase}.`]),
  'in a letter': (phrase) =>
    tasksIn(`SỞ Y TẾ
Số: 210/SYT-NVY
Hòa Lạc, ngày 05 tháng 3 năm 2026
Kính gửi: Các bệnh viện trực thuộc
Sở Y tế đề nghị các bệnh viện rà soát danh mục thuốc và gửi kết quả về Sở Y tế (qua Phòng Nghiệp vụ Y) ${phrase} để tổng hợp.
Nơi nhận:
- Như trên.`),
  'in the news': (phrase) =>
    tasksIn(`UBND tỉnh chỉ đạo rà soát
Ngày 05/3/2026, Chủ tịch UBND tỉnh Hòa Lạc ban hành Công văn số 210/UBND-VX về việc rà soát danh mục thuốc.
Theo đó, Chủ tịch UBND tỉnh yêu cầu Sở Y tế rà soát danh mục thuốc, báo cáo UBND tỉnh ${phrase}.`),
};

// The same words bind wherever they stand: place by place, no deadline may be lost or read otherwise.
describe.each(Object.entries(PLACES))('a deadline %s', (_place, tasks) => {
  it.each(DEADLINES)('%s', (phrase, value) => {
    expect(tasks(phrase).map((task) => task.deadlines.map((deadline) => deadline.value))).toEqual([[value]]);
  });
});
