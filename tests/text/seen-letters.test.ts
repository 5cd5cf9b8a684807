import { expect, it } from 'vitest';
import { hasCoveredLetters, seenLetters } from '@/lib/text/seen-letters';

it.each([
  ['letters in two pieces', 'Tho\u0302ng ba\u0301o', 'Thông báo'],
  ['a soft hyphen in a word', 'kế\u00AD hoạch', 'kế hoạch'],
  ['what has no width between a letter and its mark', 'ca\u200B\u0302n', 'cân'],
  ['control characters', 'chỉ\u0001 thị', 'chỉ thị'],
])('mends %s', (_what, raw, seen) => {
  expect(hasCoveredLetters(raw)).toBe(true);
  expect(seenLetters(raw)).toBe(seen);
});

it('leaves what is seen as it is, line ends and spaces of any width with it', () => {
  const text = 'Kế hoạch\u00A0số 12\n\tThực hiện';
  expect(hasCoveredLetters(text)).toBe(false);
  expect(seenLetters(text)).toBe(text);
});
