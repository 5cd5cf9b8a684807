import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDay } from '@/lib/calendar/iso-day';
import { findDeadlines } from '@/lib/deadlines/find-deadlines';
import { vietnameseText } from '../text/vietnamese-text';
import { summary } from './summary';

it('is one duty where one day of several months falls due, two where the days differ', () => {
  const report = 'Định kỳ 6 tháng, các xã báo cáo tình hình hộ nghèo';
  expect(summary(`${report} trước ngày 20 tháng 5 và ngày 20 tháng 11.`)).toEqual([
    'trước ngày 20 tháng 5 và ngày 20 tháng 11 | every FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=20 2026-05-20',
  ]);
  expect(summary(`${report} trước ngày 20/5 và 25/11.`)).toHaveLength(2);
});

describe('a year left out', () => {
  it.each([
    ['is the document’s', '2026-03-05', 'before 2026-04-15 2026-04-15', 'trước ngày 15/4'],
    ['is the next where the day is past by then', '2026-03-05', 'before 2027-01-15 2027-01-15', 'trước ngày 15/01'],
    ['is the document’s on its own day', '2026-04-15', 'before 2026-04-15 2026-04-15', 'trước ngày 15/4'],
    ['is that of a document of which the month is known', '2026-03', 'before 2026-04-15 2026-04-15', 'trước ngày 15/4'],
    ['is that of a document of which the year is known', '2026', 'before 2026-04-15 2026-04-15', 'trước ngày 15/4'],
    ['stays open in a document without a date', null, 'before --04-15 -', 'trước ngày 15/4'],
  ])('%s', (_name, issuedOn, expected, phrase) => {
    expect(summary(`Đề nghị các xã gửi báo cáo ${phrase}.`, issuedOn)).toEqual([`${phrase} | ${expected}`]);
  });

  it('stays open for ranges and months too', () => {
    expect(summary('Các trường tổ chức dọn dẹp từ 20/6 đến 30/6, sơn lại cổng trước tháng 8.', null)).toEqual([
      'từ 20/6 đến 30/6 | within --06-20/--06-30 -',
      'trước tháng 8 | before --08 -',
    ]);
  });

  it('is the one that the sentence names', () => {
    const text = 'Báo cáo tổng kết công tác năm 2025 gửi về Sở Nội vụ trước ngày 05/12.';
    expect(summary(text, null)).toEqual(['trước ngày 05/12 | before 2025-12-05 2025-12-05']);
  });

  it('is not taken from another sentence', () => {
    const text = 'Thực hiện Kế hoạch năm 2025 của tỉnh. Đề nghị các xã gửi báo cáo trước ngày 15/4.';
    expect(summary(text)).toEqual(['trước ngày 15/4 | before 2026-04-15 2026-04-15']);
  });

  it('is not taken from a cited document', () => {
    const text = 'Thực hiện Công văn số 12/UBND-NC ngày 03/12/2025, các xã gửi báo cáo trước ngày 15/4.';
    expect(summary(text)).toEqual(['trước ngày 15/4 | before 2026-04-15 2026-04-15']);
  });

  it('is to be confirmed, a written one is not', () => {
    const certain = (text: string) => findDeadlines(text, '2026-03-05').map((deadline) => deadline.certain);
    expect(certain('Gửi báo cáo trước ngày 15/4.')).toEqual([false]);
    expect(certain('Gửi báo cáo trước ngày 15/4/2026.')).toEqual([true]);
    expect(certain('Gửi báo cáo trước ngày 31/4/2026.')).toEqual([false]);
  });
});

describe('the text', () => {
  it.each([
    ['in capitals', 'HOÀN THÀNH TRƯỚC NGÀY 30 THÁNG 6 NĂM 2026.', 'TRƯỚC NGÀY 30 THÁNG 6 NĂM 2026'],
    ['over a broken line', 'Các xã gửi báo cáo trước ngày\n30/6/2026.', 'trước ngày 30/6/2026'],
    [
      'over a broken line within the date',
      'Các xã gửi báo cáo trước ngày 30 tháng\n6 năm 2026.',
      'trước ngày 30 tháng 6 năm 2026',
    ],
    ['with the newer tone marks', 'Đoàn kiểm tra nộp báo cáo hoà giải trước ngày 30/6/2026.', 'trước ngày 30/6/2026'],
    ['in bold signs', 'Các xã gửi báo cáo **trước ngày 30/6/2026**.', 'trước ngày 30/6/2026'],
    ['in brackets', 'Các xã gửi báo cáo (trước ngày 30/6/2026).', 'trước ngày 30/6/2026'],
    ['in brackets as a limit', 'Các xã gửi báo cáo (thời hạn: trước ngày 30/6/2026).', 'trước ngày 30/6/2026'],
    ['at the head', 'Trước ngày 30/6/2026, các xã gửi báo cáo.', 'Trước ngày 30/6/2026'],
  ])('is read %s', (_name, text, phrase) => {
    expect(summary(text)).toEqual([`${phrase} | before 2026-06-30 2026-06-30`]);
  });
});

it('keeps to the text: spans in order, phrases its own words, days that exist', () => {
  fc.assert(
    fc.property(vietnameseText, fc.constantFrom(null, '2026', '2026-02', '2026-02-13'), (text, issuedOn) => {
      let end = 0;
      for (const deadline of findDeadlines(text, issuedOn)) {
        expect(text.slice(deadline.start, deadline.end).replaceAll('\n', ' ')).toBe(deadline.phrase);
        expect(deadline.start).toBeGreaterThanOrEqual(end);
        expect(deadline.phrase.trim()).toBe(deadline.phrase);
        if (deadline.due !== null) expect(isIsoDay(deadline.due)).toBe(true);
        end = deadline.end;
      }
    }),
    {
      numRuns: 300,
      // The words behind `kể từ` must not run into the preposition of the next time.
      examples: [
        ['trong vòng 05 ngày làm việc kể từ ngày ký định kỳ hằng tháng ! trong Quý III/2026', '2026-02-13'],
        ['trong vòng 05 ngày làm việc kể từ ngày ký ! / ! ! ! định kỳ hằng tháng trong Quý III/2026', null],
      ],
    },
  );
});
