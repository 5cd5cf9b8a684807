import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Provision, readOutline } from '@/lib/document/outline';
import { joinBrokenLines } from '@/lib/text/broken-lines';
import { vietnameseText } from '../text/vietnamese-text';

/** The outline as paths with the first words behind each; a paragraph without a label has `·`. */
function paths(lines: string[]): string[] {
  const text = lines.join('\n');
  const walk = (nodes: readonly Provision[]): string[] =>
    nodes.flatMap((node) => {
      const words = node.paragraphs.map((span) => text.slice(span.start, span.end)).join(' / ');
      return [`${node.path ?? '·'} ${words}`, ...walk(node.children)];
    });
  return walk(readOutline(text, { start: 0, end: text.length }));
}

describe('nesting', () => {
  it.each([
    ['numbers and letters', ['1. Một', 'a) A', 'b) B', '2. Hai', 'a) C'], ['1 Một', '1.a A', '1.b B', '2 Hai', '2.a C']],
    ['đ after d', ['1. Một', 'd) D', 'đ) Đ', 'e) E'], ['1 Một', '1.d D', '1.đ Đ', '1.e E']],
    [
      'roman, number, double number',
      ['II. Hai', '1. Một', '1.1. Một một', '1.2. Một hai', '2. Hai'],
      ['II Hai', 'II.1 Một', 'II.1.1 Một một', 'II.1.2 Một hai', 'II.2 Hai'],
    ],
    ['number and its double', ['2. Hai', '2.1. Một', '2.2. Hai', '3. Ba'], ['2 Hai', '2.1 Một', '2.2 Hai', '3 Ba']],
    ['dashes counted', ['1. Một', '- A', '- B', '2. Hai', '- C'], ['1 Một', '1.1 A', '1.2 B', '2 Hai', '2.1 C']],
    ['plus below dash', ['- A', '+ X', '+ Y', '- B'], ['1 A', '1.1 X', '1.2 Y', '2 B']],
    [
      'number below roman begins again',
      ['I. Một', '1. A', '2. B', 'II. Hai', '1. C'],
      ['I Một', 'I.1 A', 'I.2 B', 'II Hai', 'II.1 C'],
    ],
    ['number behind dashes of a part', ['I. Một', '- A', '1. B'], ['I Một', 'I.1 A', 'I.1 B']],
    ['articles', ['Điều 1. Một', '1. A', 'a) B', 'Điều 2. Hai'], ['1 Một', '1.1 A', '1.1.a B', '2 Hai']],
    [
      'a number behind letters whose own stood on the page before',
      ['c) C', '4. Bốn', 'a) A', '5. Năm'],
      ['c C', '4 Bốn', '4.a A', '5 Năm'],
    ],
    ['numbers below letters', ['a) A', '1. Một', '2. Hai', 'b) B'], ['a A', 'a.1 Một', 'a.2 Hai', 'b B']],
    ['letters below dashes', ['1. Một', '- A', '2. Hai'], ['1 Một', '1.1 A', '2 Hai']],
  ])('%s', (_name, lines, expected) => {
    expect(paths(lines)).toEqual(expected);
  });
});

describe('paragraphs without a label', () => {
  it('go on with the provision above', () => {
    expect(paths(['1. Một', 'thêm', '2. Hai'])).toEqual(['1 Một / thêm', '2 Hai']);
  });

  it('stand alone before the first label', () => {
    expect(paths(['Mở đầu', '1. Một'])).toEqual(['· Mở đầu', '1 Một']);
  });

  it('open a list that begins anew', () => {
    expect(paths(['1. Hạn chế', '2. Hạn chế', 'Yêu cầu các sở:', '1. Rà soát', '2. Báo cáo'])).toEqual([
      '1 Hạn chế',
      '2 Hạn chế',
      '· Yêu cầu các sở:',
      '1 Rà soát',
      '2 Báo cáo',
    ]);
  });
});

it('lets an article go on in its own words behind what a speech counts, and a paper not', () => {
  const text = ['Một là, rà soát', 'Bí thư phân tích thêm', 'Hai là, báo cáo'].join('\n');
  const marks = (ofArticle: boolean) => readOutline(text, { start: 0, end: text.length }, ofArticle).map(({ mark }) => mark);
  expect(marks(true)).toEqual(['1', null, '2']);
  expect(marks(false)).toEqual(['1', '2']);
});

it('leaves rows of tables out: they are read by themselves', () => {
  expect(paths(['1\tRà soát\tSở Y tế', 'Số: 8/KH\tngày 05/3/2026'])).toEqual(['· Số: 8/KH\tngày 05/3/2026']);
});

it('keeps every line that is no row of a table once, in order', () => {
  fc.assert(
    fc.property(vietnameseText.map(joinBrokenLines), (text) => {
      const spans: { start: number; end: number }[] = [];
      const walk = (nodes: readonly Provision[]): void => {
        for (const node of nodes) {
          spans.push(...node.paragraphs);
          walk(node.children);
        }
      };
      walk(readOutline(text, { start: 0, end: text.length }));
      const ends = spans.map((span) => span.end);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      expect(spans).toHaveLength(text.split('\n').filter((line) => line !== '' && line.split('\t').length < 3).length);
    }),
  );
});
