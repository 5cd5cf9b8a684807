import { describe, expect, it } from 'vitest';
import { duration } from '@/lib/deadlines/rules/duration';
import { readBy } from '../read-by';

describe('from the document’s own date', () => {
  it.each([
    ['trong vòng 15 ngày kể từ ngày ký', '2026-03-05', 'P15D calendar issue, 2026-03-20'],
    ['trong thời hạn 10 ngày kể từ ngày ban hành', '2026-03-05', 'P10D calendar issue, 2026-03-16'],
    ['trong 02 tuần kể từ ngày ký', '2026-03-05', 'P2W calendar issue, 2026-03-19'],
    ['trong vòng 01 tháng kể từ ngày ký', '2026-01-31', 'P1M calendar issue, 2026-03-02'],
    ['trong vòng 03 ngày làm việc kể từ ngày ký', '2026-03-05', 'P3D working issue, 2026-03-10'],
    ['trong vòng 05 ngày làm việc kể từ ngày ký', '2026-02-12', 'P5D working issue, 2026-02-26'],
    ['trong vòng 05 (năm) ngày làm việc kể từ ngày ký', '2026-03-05', 'P5D working issue, 2026-03-12'],
    ['sau 10 ngày kể từ ngày ký', '2026-03-05', 'P10D calendar issue, 2026-03-16'],
    ['trong vòng 15 ngày kể từ ngày ký', '2026-03', 'P15D calendar issue, -'],
    ['trong vòng 15 ngày kể từ ngày ký', null, 'P15D calendar issue, -'],
  ])('%s in a document of %s', (text, issuedOn, expected) => {
    expect(readBy(duration, text, issuedOn)).toEqual([`${text} = ${expected}`]);
  });
});

describe('from another day', () => {
  it.each([
    ['trong vòng 07 ngày làm việc kể từ ngày nhận được văn bản', 'P7D working receipt, -'],
    ['trong 10 ngày từ khi tiếp nhận hồ sơ', 'P10D calendar receipt, -'],
    ['chậm nhất 05 ngày sau khi kết thúc đợt kiểm tra', 'P5D calendar event, -'],
    ['trong thời hạn 30 ngày kể từ ngày ký hợp đồng', 'P30D calendar event, -'],
    ['không quá 02 ngày làm việc kể từ ngày phát hiện sai sót', 'P2D working event, -'],
    ['trong vòng 24 giờ kể từ khi xảy ra sự cố', 'PT24H calendar event, -'],
  ])('%s', (text, expected) => {
    expect(readBy(duration, text)).toEqual([`${text} = ${expected}`]);
  });
});

it('leaves out what is done next', () => {
  expect(readBy(duration, 'trong vòng 05 ngày kể từ ngày ký, gửi báo cáo về Sở')).toEqual([
    'trong vòng 05 ngày kể từ ngày ký = P5D calendar issue, 2026-03-10',
  ]);
});

it.each([
  'đã chậm 15 ngày so với kế hoạch',
  'trong 15 ngày qua',
  'nghỉ phép 12 ngày làm việc',
  'trong 3 tháng đầu năm',
  'tập huấn 03 ngày tại Trường Chính trị',
  'trong 0 ngày kể từ ngày ký',
])('not in “%s”', (text) => {
  expect(readBy(duration, text)).toEqual([]);
});
