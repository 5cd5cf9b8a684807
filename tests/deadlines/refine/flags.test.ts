import { describe, expect, it } from 'vitest';
import { findDeadlines } from '@/lib/deadlines/find-deadlines';

const flags = (text: string, issuedOn: string | null = '2026-03-05') =>
  findDeadlines(text, issuedOn).map((deadline) => deadline.flags);

describe('what a reader must know of a deadline', () => {
  it.each([
    ['a day as it stands', 'Gửi báo cáo trước ngày 15/4/2026.', []],
    ['a period as it stands', 'Hoàn thành trong Quý II năm 2026.', []],
    ['a rhythm without a day', 'Định kỳ hằng quý báo cáo UBND xã.', []],
    ['a count from an event', 'Báo cáo trong vòng 05 ngày kể từ ngày nhận được văn bản.', []],
    ['a year that is not written', 'Gửi báo cáo trước ngày 15/4.', ['inferred-year']],
    ['a month without a year', 'Hoàn thành trong tháng 6.', ['inferred-year']],
    ['the next day of a rhythm', 'Báo cáo trước ngày 25 hằng tháng.', ['inferred-day']],
    ['the end of a school year', 'Hoàn thành trong năm học 2026-2027.', ['inferred-day']],
    ['a count from the document’s date', 'Hoàn thành trong vòng 15 ngày kể từ ngày ký.', ['counted']],
    ['no such day', 'Gửi báo cáo trước ngày 31/4/2026.', ['impossible']],
    ['a weekday that is another day’s', 'Gửi báo cáo trước thứ Hai, ngày 10/4/2026.', ['weekday']],
    ['a weekday behind the day', 'Gửi báo cáo trước ngày 10/4/2026 (thứ Hai).', ['weekday']],
    ['the right weekday', 'Gửi báo cáo trước ngày 10/4/2026 (thứ Sáu).', []],
    ['a day before the document’s own', 'Gửi báo cáo trước ngày 15/02/2026.', ['before-document']],
  ])('%s', (_name, text, expected) => {
    expect(flags(text)).toEqual([expected]);
  });

  it('a year that is nowhere', () => {
    expect(flags('Gửi báo cáo trước ngày 15/4.', null)).toEqual([['no-year']]);
    expect(flags('Hoàn thành trong tháng 6.', null)).toEqual([['no-year']]);
  });
});
