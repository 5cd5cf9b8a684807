import { expect, it } from 'vitest';
import { anyOf, wordList, words, wordsAtEnd, wordsAtStart } from '@/lib/text/pattern';

it.each([
  ['đến', 'từ nay đến hết', ['đến']],
  ['đến', 'truyền đếnn', []],
  ['giao', 'giao thông, bàn giao', ['giao', 'giao']],
  ['báo', 'báo3 dự báo', ['báo']],
])('/%s/ stands as a word in “%s” %j', (source, text, found) => {
  expect([...text.matchAll(words(source))].map((match) => match[0])).toEqual(found);
});

it('holds words to the start and to the end', () => {
  expect(wordsAtStart('sở').test('sở y tế')).toBe(true);
  expect(wordsAtStart('sở').test('sởi lan rộng')).toBe(false);
  expect(wordsAtEnd('trước ').test('gửi trước ')).toBe(true);
  expect(wordsAtEnd('trước ').test('gửitrước ')).toBe(false);
});

it('tries the longest alternative first', () => {
  expect(new RegExp(anyOf(['chi cục', 'chi cục trưởng']), 'u').exec('chi cục trưởng')?.[0]).toBe('chi cục trưởng');
});

it('reads a list written over lines', () => {
  expect(wordList(' chủ trì |\n  phối hợp với | ')).toEqual(['chủ trì', 'phối hợp với']);
});
