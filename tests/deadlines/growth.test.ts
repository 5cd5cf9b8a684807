import { expect, it } from 'vitest';
import { findDeadlines } from '@/lib/deadlines/find-deadlines';
import { timeRatio } from '../time-ratio';

it('a long list of orders takes no more than its length', { retry: 3 }, () => {
  const line = 'Giao Sở Y tế báo cáo trước ngày 30/6/2026, định kỳ hằng tháng, theo Nghị định số 15/2018/NĐ-CP ngày 02/02/2018. ';
  const find = (text: string) => findDeadlines(text, '2026-03-05');
  expect(timeRatio(find, line.repeat(400), line.repeat(4_000))).toBeLessThan(30);
});
