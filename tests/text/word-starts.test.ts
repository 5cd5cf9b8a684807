import { expect, it } from 'vitest';
import { forEachWord } from '@/lib/text/word-starts';

function wordsOf(text: string): string[] {
  const words: string[] = [];
  forEachWord(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}

it.each([
  ['trước ngày 15/6/2026.', ['trước', 'ngày', '15', '6', '2026']],
  ['17h00, thứ Sáu', ['17h00', 'thứ', 'Sáu']],
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
