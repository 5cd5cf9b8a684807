import { expect, it } from 'vitest';
import { quoteWords } from '@/lib/text/quote-words';

it('parts the cells of a table’s row, empty ones left out', () => {
  expect(quoteWords('Lập bản đồ số\tPhòng Kinh tế\t\tTháng 12/2026')).toBe('Lập bản đồ số · Phòng Kinh tế · Tháng 12/2026');
});

it('leaves a sentence and its lines as they are', () => {
  expect(quoteWords('Rà soát hồ sơ:\na) Hồ sơ mới;\nb) Hồ sơ cũ.')).toBe('Rà soát hồ sơ:\na) Hồ sơ mới;\nb) Hồ sơ cũ.');
});
