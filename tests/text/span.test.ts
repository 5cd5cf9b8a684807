import { expect, it } from 'vitest';
import { linesOf, trimSpan } from '@/lib/text/lines';
import { contains, overlaps, textOf } from '@/lib/text/span';

it('takes the words of a span, its end left out', () => {
  expect(textOf('Giao Sở Y tế', { start: 5, end: 7 })).toBe('Sở');
});

it('holds a span that touches its ends, and overlaps only where a character is shared', () => {
  expect(contains({ start: 2, end: 6 }, { start: 2, end: 6 })).toBe(true);
  expect(contains({ start: 2, end: 6 }, { start: 2, end: 7 })).toBe(false);
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
});

it('leaves empty lines and outer white space out', () => {
  const text = '\n một\n\n\thai ba \n';
  expect(linesOf(text).map((line) => textOf(text, trimSpan(text, line)))).toEqual(['một', 'hai ba']);
  expect(linesOf('')).toEqual([]);
});
