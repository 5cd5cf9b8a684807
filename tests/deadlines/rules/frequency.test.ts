import { describe, expect, it } from 'vitest';
import { everySoOften, periodically, regularReport, timesPer } from '@/lib/deadlines/rules/frequency';
import { readBy } from '../read-by';

describe('periodically', () => {
  it.each([
    ['định kỳ hằng tháng', 'FREQ=MONTHLY'],
    ['định kỳ hàng quý', 'FREQ=MONTHLY;INTERVAL=3'],
    ['định kỳ hằng tháng, hằng quý', 'FREQ=MONTHLY'],
    ['định kỳ quý, năm', 'FREQ=MONTHLY;INTERVAL=3'],
    ['định kỳ 06 tháng, năm', 'FREQ=MONTHLY;INTERVAL=6'],
    ['định kỳ 6 tháng và hằng năm', 'FREQ=MONTHLY;INTERVAL=6'],
    ['định kỳ cuối mỗi quý', 'FREQ=MONTHLY;INTERVAL=3'],
    ['định kỳ hằng tuần', 'FREQ=WEEKLY'],
    ['định kỳ hằng ngày', 'FREQ=DAILY'],
    ['định kỳ hằng năm', 'FREQ=YEARLY'],
    ['định kỳ 3 tháng một lần', 'FREQ=MONTHLY;INTERVAL=3'],
    ['định kỳ 15 ngày', 'FREQ=DAILY;INTERVAL=15'],
    ['định kỳ 02 tháng/lần', 'FREQ=MONTHLY;INTERVAL=2'],
    ['định kỳ mỗi quý một lần', 'FREQ=MONTHLY;INTERVAL=3'],
  ])('%s', (text, value) => {
    expect(readBy(periodically, text)).toEqual([`${text} = ${value}, -`]);
  });

  it.each(['báo cáo định kỳ theo quy định', 'kiểm tra định kỳ, đột xuất', 'bảo dưỡng định kỳ thiết bị', 'định kỳ trước ngày 20'])(
    'not in “%s”',
    (text) => {
      expect(readBy(periodically, text)).toEqual([]);
    },
  );
});

describe('every-so-often', () => {
  it.each([
    ['hằng năm', 'FREQ=YEARLY'],
    ['hàng tháng, quý', 'FREQ=MONTHLY'],
    ['hằng quý, 6 tháng, năm', 'FREQ=MONTHLY;INTERVAL=3'],
    ['mỗi tuần', 'FREQ=WEEKLY'],
    ['cuối mỗi quý', 'FREQ=MONTHLY;INTERVAL=3'],
    ['hằng ngày', 'FREQ=DAILY'],
  ])('%s', (text, value) => {
    expect(readBy(everySoOften, text)).toEqual([`${text} = ${value}, -`]);
  });

  it.each(['mỗi người', 'từng bước', 'hàng hóa', 'năm', 'tháng 3'])('not in “%s”', (text) => {
    expect(readBy(everySoOften, text)).toEqual([]);
  });
});

describe('times-per', () => {
  it.each([
    ['06 tháng một lần', 'FREQ=MONTHLY;INTERVAL=6'],
    ['10 ngày một lần', 'FREQ=DAILY;INTERVAL=10'],
    ['02 tuần/lần', 'FREQ=WEEKLY;INTERVAL=2'],
    ['02 năm một lần', 'FREQ=YEARLY;INTERVAL=2'],
    ['6 tháng/lần', 'FREQ=MONTHLY;INTERVAL=6'],
    ['01 lần/quý', 'FREQ=MONTHLY;INTERVAL=3'],
    ['02 lần/tuần', 'FREQ=WEEKLY'],
    ['6 giờ một lần', 'FREQ=HOURLY;INTERVAL=6'],
    ['mỗi quý một lần', 'FREQ=MONTHLY;INTERVAL=3'],
    ['mỗi tuần 01 lần', 'FREQ=WEEKLY'],
    ['một lần mỗi tháng', 'FREQ=MONTHLY'],
    ['2 tuần/lần', 'FREQ=WEEKLY;INTERVAL=2'],
    ['hai tuần một lần', 'FREQ=WEEKLY;INTERVAL=2'],
    ['ba tháng một lần', 'FREQ=MONTHLY;INTERVAL=3'],
    ['một buổi mỗi tuần', 'FREQ=WEEKLY'],
  ])('%s', (text, value) => {
    expect(readBy(timesPer, text)).toEqual([`${text} = ${value}, -`]);
  });

  it.each(['một lần nữa', '3 lần so với năm 2025', 'mỗi tháng tăng hai lần'])('not in “%s”', (text) => {
    expect(readBy(timesPer, text)).toEqual([]);
  });
});

describe('regular-report', () => {
  it.each([
    ['báo cáo 6 tháng', 'FREQ=MONTHLY;INTERVAL=6'],
    ['báo cáo năm', 'FREQ=YEARLY'],
    ['báo cáo quý', 'FREQ=MONTHLY;INTERVAL=3'],
    ['báo cáo tháng', 'FREQ=MONTHLY'],
    ['báo cáo tuần', 'FREQ=WEEKLY'],
  ])('%s', (text, value) => {
    expect(readBy(regularReport, text)).toEqual([`${text} = ${value}, -`]);
  });

  it.each([
    'báo cáo 6 tháng đầu năm 2026',
    'báo cáo năm 2026',
    'báo cáo quý I',
    'báo cáo quý 2/2026',
    'báo cáo tháng 3',
    'báo cáo năm học',
    'báo cáo kết quả',
  ])('not in “%s”', (text) => {
    expect(readBy(regularReport, text)).toEqual([]);
  });
});
