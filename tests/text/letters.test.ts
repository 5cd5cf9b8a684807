import { expect, it } from 'vitest';
import { plainLetters, quick } from '@/lib/text/letters';

const VIETNAMESE =
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵfjwz0123456789 .,;:-–/()"“”…\u0301\u0323₫²½';
const SIGNS = [...VIETNAMESE, ...VIETNAMESE.toUpperCase()];

it.each(['\\p{L}', '\\p{M}', '\\p{N}', '\\p{Lu}', '\\p{Ll}', '\\P{L}', '[^\\p{L}\\d]', '[\\p{Lu} -]'])(
  'means by %s what Unicode means, for all that Vietnamese is written with',
  (source) => {
    const ours = new RegExp(`^${plainLetters(source)}$`, 'u');
    const theirs = new RegExp(`^${source}$`, 'u');
    expect(SIGNS.filter((sign) => ours.test(sign) !== theirs.test(sign))).toEqual([]);
  },
);

it('leaves what is escaped as it is, and tells a class from a sign that looks like one', () => {
  expect(plainLetters('\\[\\d\\]')).toBe('\\[\\d\\]');
  expect(quick(/\[\p{L}+\]/u).exec('ghi [chú] thêm')?.[0]).toBe('[chú]');
});

it('keeps the flags of a pattern', () => {
  expect('Sở Nội vụ'.replace(quick(/\p{Lu}/gu), '·')).toBe('·ở ·ội vụ');
});

it('refuses an opposite within a class, which cannot be written out', () => {
  expect(() => plainLetters('[\\P{L}]')).toThrow(/cannot be written out/);
});
