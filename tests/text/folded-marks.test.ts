import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/text/fold';
import { foldedMarks } from '@/lib/text/folded-marks';
import { vietnameseText } from './vietnamese-text';

const marked = (text: string, query: string) => foldedMarks(text, query).map(({ start, end }) => text.slice(start, end));

describe('what is looked for is marked in the text as it is written', () => {
  it('whatever signs, đ and case', () => {
    expect(marked('Giao Sở Nội vụ chủ trì', 'so noi vu')).toEqual(['Sở Nội vụ']);
    expect(marked('Đôn đốc các đơn vị', 'don')).toEqual(['Đôn', 'đơn']);
  });

  it('with all its signs where those stand apart from their letters', () => {
    const apart = 'Sở Nội vụ báo cáo'.normalize('NFD');
    expect(marked(apart, 'noi vu')).toEqual(['Nội vụ'.normalize('NFD')]);
  });

  it('the words together where they stand together, else each of them', () => {
    expect(marked('Hồ sơ của Sở Nội vụ', 'so noi')).toEqual(['Sở Nội']);
    expect(marked('Nội dung hồ sơ', 'so noi')).toEqual(['Nội', 'sơ']);
  });

  it('once where marks would lie over each other', () => {
    expect(marked('báo cáo', 'bao ao ba')).toEqual(['báo', 'áo']);
  });

  it('nowhere for an empty query, or words that do not occur', () => {
    expect(marked('báo cáo', '  ')).toEqual([]);
    expect(marked('báo cáo', 'quy')).toEqual([]);
  });
});

it('marks pieces whose folded form has a word of the query, in order and apart', () => {
  fc.assert(
    fc.property(vietnameseText, fc.nat(), fc.integer({ min: 1, max: 12 }), (text, from, length) => {
      const start = text.length === 0 ? 0 : from % text.length;
      const query = text.slice(start, start + length);
      const words = query.split(/\s+/).map(fold).filter(Boolean);
      const spans = foldedMarks(text, query);
      for (const { start: at, end } of spans) {
        const form = fold(text.slice(at, end)).replace(/\s/g, ' ');
        expect(words.some((word) => form.includes(word)) || form.includes(words.join(' '))).toBe(true);
      }
      for (const [index, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
    }),
  );
});
