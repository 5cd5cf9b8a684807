import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIME_RULES } from '@/lib/deadlines/rules';
import { extract } from '@/lib/extract';
import { timeRatio } from '../../time-ratio';

/** What is not a word of the rule but may stand between its words, or begin it again and again. */
const BETWEEN = [
  ' ',
  '  ',
  ',',
  ', ',
  '.',
  '/',
  '-',
  ' - ',
  ':',
  ';',
  '(',
  ')',
  '"',
  '\n',
  '1',
  '12',
  '31/3',
  '2026',
  '99',
  'a',
  'ngày ',
  'tháng ',
  'năm ',
];
const SHORT = 3_000;
const LONG = 24_000;
/** Eight times the text: linear work comes to 8, work that grows with the square to 64. */
const MOST = 28;

/** The words that occur in a pattern, as they stand in its source: what brings it furthest before it fails. */
function wordsOf(pattern: RegExp): string[] {
  return [...new Set(pattern.source.match(/\p{L}{2,}(?: \p{L}+)*|\d+/gu) ?? [])].filter((word) => !/^(?:gu|iu)$/.test(word));
}

const repeated = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The growth of the cost; measured again, longer, where it looks wrong: a busy machine must not fail the test. */
function growthOf(run: (text: string) => unknown, piece: string): number {
  const [short, long] = [repeated(piece, SHORT), repeated(piece, LONG)];
  const first = timeRatio(run, short, long, 2);
  return first <= MOST ? first : timeRatio(run, short, long, 15);
}

it('sees a pattern whose cost grows with the square', { retry: 3 }, () => {
  expect(growthOf((text) => [...text.matchAll(/\d+x/g)].length, '1')).toBeGreaterThan(MOST);
});

describe('the cost of a rule grows with the text and not with its square, whatever stands in it', () => {
  it.each(TIME_RULES.map((rule) => [rule.name, rule] as const))('%s', { timeout: 60_000 }, (_name, { pattern }) => {
    const fragment = fc.oneof(fc.constantFrom(...BETWEEN), fc.constantFrom(...wordsOf(pattern), 'ngày'));
    const piece = fc.array(fragment, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    const run = (text: string) => [...text.matchAll(pattern)].length;
    fc.assert(
      fc.property(piece, (text) => growthOf(run, text) <= MOST),
      { numRuns: 25, seed: 6 },
    );
  });
});

it('and so does that of the whole reading', { timeout: 120_000 }, () => {
  const words = [
    'giao ',
    'sở ',
    'Sở Y tế ',
    'chủ trì, ',
    'phối hợp với ',
    'ủy ban nhân dân ',
    '1. ',
    'a) ',
    'trước ngày ',
    'từ ngày ',
    'Kính gửi: ',
    'Số: ',
  ];
  const fragment = fc.oneof(fc.constantFrom(...BETWEEN), fc.constantFrom(...words));
  const piece = fc.array(fragment, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  const run = (text: string) => extract(text, { url: '', title: '' });
  fc.assert(
    fc.property(piece, (text) => growthOf(run, text) <= MOST),
    { numRuns: 30, seed: 6 },
  );
  expect(run('')).toMatchObject({ detected: false });
});
