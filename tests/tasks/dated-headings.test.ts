import { describe, expect, it } from 'vitest';
import { tasksIn, tasksOf } from './read';

const values = (tasks: ReturnType<typeof tasksOf>) => tasks.map(({ deadlines }) => deadlines.map(({ value }) => value));
const BELOW = ['- Sở Tài chính rà soát trụ sở dôi dư.', '- UBND các xã lập danh mục tài sản.'];

describe('a provision that is a time and nothing else', () => {
  it.each([
    ['1. Trong tháng 4/2026:', '2026-04'],
    ['1. Trong quý II/2026', '2026-Q2'],
    ['1. Quý II/2026:', '2026-Q2'],
    ['Giai đoạn 2: Tháng 4/2026', '2026-04'],
    ['1. Các nhiệm vụ trọng tâm tháng 4 năm 2026:', '2026-04'],
    ['1. Giai đoạn 1 (từ ngày 10/3/2026 đến ngày 31/3/2026)', '2026-03-10/2026-03-31'],
    ['1. Bước 1 (từ ngày 10/3/2026 đến ngày 31/3/2026):', '2026-03-10/2026-03-31'],
  ])('gives it to all below it: %s', (heading, value) => {
    expect(values(tasksOf([heading, ...BELOW]))).toEqual([[value], [value]]);
  });

  it('gives nothing of a time that is over', () => {
    expect(values(tasksOf(['1. Trong tháng 01/2026:', ...BELOW]))).toEqual([[], []]);
  });

  it.each([
    '2. Theo bản tin khí tượng, từ ngày 10/3 đến ngày 12/3/2026 trời rét đậm; giao UBND các xã phòng rét cho trâu, bò.',
    '2. Trong dịp Tết vừa qua, từ ngày 14/02/2026 đến ngày 22/02/2026 khách đến tỉnh đông; giao Sở Y tế kiểm tra hàng quán.',
  ])('is none where a sentence goes on behind it: %s', (line) => {
    expect(values(tasksOf(['1. Sở Nội vụ theo dõi chung.', line]))).toEqual([[], []]);
  });
});

it('the time of a lettered item stands before its colon', () => {
  expect(
    values(tasksOf(['1. Giao Sở Tài chính:', 'a) Tháng 4/2026: hướng dẫn kiểm kê.', 'b) Tháng 6/2026: tổng hợp kết quả.'])),
  ).toEqual([['2026-04'], ['2026-06']]);
});

it.each([
  ['- Thời gian: Dự kiến tháng 4/2026.', '2026-04'],
  ['- Thời gian: Dự kiến ngày 15/4/2026.', '2026-04-15'],
  ['- Thời gian thực hiện: 02 ngày, dự kiến trong tháng 4/2026.', '2026-04'],
])('a label asks by when, whatever is expected: %s', (label, value) => {
  expect(values(tasksOf(['1. Tổ chức tập huấn nghiệp vụ cho báo cáo viên', '- Cơ quan chủ trì: Sở Tư pháp.', label]))).toEqual([
    [value],
  ]);
});

describe('what a paper goes back to before it orders', () => {
  const dispatch = (opening: string) =>
    values(
      tasksIn(
        `ỦY BAN NHÂN DÂN\nTỈNH HÒA LẠC\nSố: 12/UBND-NC\nHòa Lạc, ngày 2 tháng 3 năm 2026\nKính gửi: Các sở, ban, ngành.\n${opening}\n1. Sở Tư pháp hướng dẫn rà soát.\n2. Các sở gửi kết quả về Sở Tư pháp.`,
      ),
    );

  it.each([
    'Thực hiện Công văn số 99/BTP-KSTT ngày 20/02/2026 của Bộ Tư pháp về việc rà soát thủ tục, trong đó yêu cầu gửi kết quả trước ngày 31/3/2026, Chủ tịch UBND tỉnh có ý kiến như sau:',
    'Xem xét báo cáo của Sở Tài chính về kết quả giải ngân đến hết ngày 28/02/2026, Chủ tịch UBND tỉnh yêu cầu:',
    'Căn cứ Công điện số 15/CĐ-TTg của Thủ tướng Chính phủ về việc hoàn thành xóa nhà tạm trước ngày 31/8/2026, UBND tỉnh yêu cầu:',
  ])('sets no task its day: %s', (opening) => {
    expect(dispatch(opening)).toEqual([[], []]);
  });

  it('but the order itself does', () => {
    expect(
      dispatch(
        'Thực hiện Công văn số 99/BTP-KSTT ngày 20/02/2026 của Bộ Tư pháp, Chủ tịch UBND tỉnh yêu cầu các sở, ngành hoàn thành trước ngày 31/3/2026 các việc sau:',
      ),
    ).toEqual([['2026-03-31'], ['2026-03-31']]);
  });
});
