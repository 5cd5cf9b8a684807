import { expect, it } from 'vitest';
import { readSpelled, SPELLED_TENS, SPELLED_YEAR } from '@/lib/deadlines/rules/spelled-number';

it.each([
  ['năm', 5],
  ['mười', 10],
  ['mười lăm', 15],
  ['hai mươi', 20],
  ['hai mươi mốt', 21],
  ['ba mươi tư', 34],
  ['bốn mươi lăm', 45],
  ['chín mươi chín', 99],
  ['hai nghìn không trăm mười chín', 2019],
  ['hai ngàn không trăm linh năm', 2005],
  ['hai nghìn hai mươi sáu', 2026],
])('%s is %d', (words, number) => {
  expect(readSpelled(words)).toBe(number);
});

it.each(['mươi', 'mười mười', 'hai nghìn mấy', 'nhiều'])('“%s” counts nothing', (words) => {
  expect(readSpelled(words)).toBeNull();
});

it('is matched whole by the patterns for tens and years', () => {
  expect(new RegExp(`^${SPELLED_TENS}$`, 'u').test('ba mươi mốt')).toBe(true);
  expect(new RegExp(`^${SPELLED_TENS}$`, 'u').test('mười')).toBe(false);
  expect(new RegExp(`^${SPELLED_YEAR}$`, 'u').test('hai nghìn không trăm hai mươi sáu')).toBe(true);
});
