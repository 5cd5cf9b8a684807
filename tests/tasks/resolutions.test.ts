import { expect, it } from 'vitest';
import { assignees, quotes, tasksOf } from './read';

const COUNCIL = {
  issuer: 'HỘI ĐỒNG NHÂN DÂN\nTỈNH HÒA LẠC',
  number: 'Số: 21/NQ-HĐND',
  title: 'NGHỊ QUYẾT',
  subject: 'Về dự toán ngân sách năm 2026',
};
const SUMS = [
  'Điều 1. Phân bổ ngân sách cấp tỉnh như sau:',
  '1. Phân bổ cho các xã: 267.080 triệu đồng;',
  '2. Bổ sung Quỹ phòng, chống thiên tai: 1.000 triệu đồng.',
];

it('gives the tasks that the items of a council’s resolution name somebody for, not its sums', () => {
  const tasks = tasksOf(
    [
      ...SUMS,
      'Điều 2. Nhất trí với kiến nghị của Ban Kinh tế - Ngân sách và lưu ý một số vấn đề sau:',
      '1. Ủy ban nhân dân tỉnh theo dõi sát giá phân bón.',
      'Điều 3. Tổ chức thực hiện',
      'Hội đồng nhân dân tỉnh giao:',
      '1. Ủy ban nhân dân tỉnh tổ chức giao nhiệm vụ thu cho từng xã.',
      '2. Thường trực Hội đồng nhân dân giám sát việc thực hiện Nghị quyết này.',
    ],
    COUNCIL,
  );
  expect(quotes(tasks)).toHaveLength(3);
  expect(assignees(tasks)).toEqual([['Ủy ban nhân dân tỉnh'], ['Ủy ban nhân dân tỉnh'], ['Thường trực Hội đồng nhân dân']]);
});

it('tells those whom the sentence tells that opens the list, not the council that speaks before it', () => {
  const tasks = tasksOf(
    [
      'Xét Tờ trình số 12/TTr-UBND ngày 02/3/2026 của UBND tỉnh,',
      'QUYẾT NGHỊ:',
      'Điều 1. Hội đồng nhân dân tỉnh cơ bản thống nhất với các giải pháp đã trả lời chất vấn. Hội đồng nhân dân tỉnh đề nghị Ủy ban nhân dân tỉnh thực hiện một số việc sau:',
      '1. Về bến thuyền:',
      '- Chỉ đạo Sở Xây dựng rà soát luồng lạch, cắm phao tiêu.',
      '- Xem xét sớm phê duyệt quy hoạch các bến khách.',
    ],
    COUNCIL,
  );
  expect(assignees(tasks)).toEqual([['Ủy ban nhân dân tỉnh'], ['Ủy ban nhân dân tỉnh']]);
});

it('gives none where the articles only decide', () => {
  expect(tasksOf([...SUMS, 'Điều 2. Hội đồng nhân dân tỉnh thông qua Nghị quyết này ngày 04/3/2026.'], COUNCIL)).toEqual([]);
});

const DECISION = { number: 'Số: 310/QĐ-UBND', title: 'QUYẾT ĐỊNH', subject: 'Phê duyệt Đề án quản lý trạm bơm' };
const APPROVES = ['QUYẾT ĐỊNH:', 'Điều 1. Phê duyệt Đề án quản lý trạm bơm.'];

it('gives work to whom an article of a decision makes lead it, not who carries the decision out', () => {
  const work = 'Điều 2. Giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với UBND các xã kiểm định 12 trạm bơm.';
  expect(assignees(tasksOf([...APPROVES, work], DECISION))).toEqual([['Sở Nông nghiệp và Môi trường']]);
  const formal = 'Điều 2. Giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với UBND các xã tổ chức thực hiện Đề án này.';
  expect(tasksOf([...APPROVES, formal], DECISION)).toEqual([]);
});

/** A programme of a resolution whose parts have lost their headings. */
const PROGRAMME = { ...COUNCIL, issuer: 'CHÍNH PHỦ', number: 'Số: 31/NQ-CP', subject: 'Ban hành Chương trình hành động' };

it.each([
  'Các sở căn cứ nhiệm vụ được giao có trách nhiệm bố trí người trực đường dây nóng.',
  'Các sở, ngành căn cứ chức năng, nhiệm vụ được giao lập kế hoạch, định kỳ hằng năm (trước ngày 15/11) báo cáo Sở Nội vụ.',
  'Trong quá trình thực hiện, nếu thấy cần sửa đổi, các sở kịp thời đề xuất nội dung điều chỉnh.',
  'Ủy ban nhân dân xã sửa lại cầu treo trong 15 ngày kể từ khi nước rút.',
  'Đề nghị Liên đoàn Lao động tỉnh góp ý cho Chương trình ban hành kèm theo Nghị quyết này.',
])('a provision of a programme is an order by its own words: %s', (provision) => {
  expect(quotes(tasksOf(['7. Sở Y tế chủ trì rà soát các trạm y tế.', `8. ${provision}`], PROGRAMME)).at(-1)).toBe(provision);
});

it('an article alone is a task where it sets a day of every year', () => {
  const decision = { title: 'QUYẾT ĐỊNH', number: 'Số: 310/QĐ-UBND', subject: 'Ban hành Chương trình phòng bệnh dại' };
  const article = 'Giao Chi cục Thú y tổ chức thực hiện Chương trình';
  const articles = (end: string) => ['Điều 1. Ban hành Chương trình phòng bệnh dại.', `Điều 2. ${article}${end}`];
  expect(quotes(tasksOf(articles('; trước ngày 15/12 hằng năm báo cáo UBND tỉnh.'), decision))).toHaveLength(1);
  expect(quotes(tasksOf(articles('.'), decision))).toEqual([]);
});

it('what is issued with a resolution is no task', () => {
  const tasks = tasksOf(
    ['Điều 1. Ban hành kèm theo Nghị quyết này Chương trình hành động.', '7. Sở Y tế chủ trì rà soát.'],
    PROGRAMME,
  );
  expect(quotes(tasks)).not.toContain('Ban hành kèm theo Nghị quyết này Chương trình hành động.');
});

it('of a decision that charges a body with work of its own is a task, whatever its title in capitals speaks of', () => {
  const tasks = tasksOf(
    [
      'VỀ VIỆC CÔNG BỐ THỦ TỤC HÀNH CHÍNH MỚI',
      'QUYẾT ĐỊNH:',
      'Điều 1. Công bố kèm theo Quyết định này Danh mục thủ tục hành chính mới.',
      'Điều 2. Sở Nông nghiệp và Môi trường có trách nhiệm xây dựng, trình UBND tỉnh phê duyệt quy trình điện tử.',
      'Điều 3. Quyết định này có hiệu lực thi hành kể từ ngày ký.',
    ],
    { title: 'QUYẾT ĐỊNH', number: 'Số: 18/QĐ-UBND' },
  );
  expect(assignees(tasks)).toEqual([['Sở Nông nghiệp và Môi trường']]);
});

it('a council that agrees with a report and demands something of a committee gives the committee the list below', () => {
  const lines = [
    'Điều 1. Hội đồng nhân dân tỉnh cơ bản thống nhất với kiến nghị của Đoàn giám sát và yêu cầu Ủy ban nhân dân tỉnh tập trung thực hiện các nhiệm vụ sau:',
    '1. Rà soát quỹ đất của các nông trường trước ngày 30/9/2026.',
    '2. Kiến nghị Chính phủ, các bộ, ngành Trung ương sửa đổi quy định về đất nông trường.',
  ];
  const tasks = tasksOf(lines, { title: 'NGHỊ QUYẾT', number: 'Số: 21/NQ-HĐND' });
  expect(assignees(tasks)).toEqual([['Ủy ban nhân dân tỉnh'], ['Ủy ban nhân dân tỉnh']]);
});
