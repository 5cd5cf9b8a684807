import { expect, it } from 'vitest';
import { wordStarts } from '@/lib/text/word-starts';

const wordsOf = (text: string) =>
  [...wordStarts(text)].map(({ start, end, figures }) => `${text.slice(start, end)}${figures ? '#' : ''}`);

it.each([
  ['trước ngày 15/6/2026.', ['trước', 'ngày', '15#', '6#', '2026#']],
  ['17h00, thứ Sáu', ['17h00#', 'thứ', 'Sáu']],
  ['  (quý IV)', ['quý', 'IV']],
  ['quý', ['quý']],
  ['— …', []],
  ['', []],
])('reads the words of “%s”', (text, found) => {
  expect(wordsOf(text)).toEqual(found);
});

it('sees a letter with a mark of its own as one word with its neighbours', () => {
  expect(wordsOf('hoa\u0300n thành')).toEqual(['hoa\u0300n', 'thành']);
});
