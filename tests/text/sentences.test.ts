import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentencesOf } from '@/lib/text/sentences';
import { textOf } from '@/lib/text/span';
import { vietnameseText } from './vietnamese-text';

function sentences(text: string): string[] {
  return sentencesOf(text, { start: 0, end: text.length }).map((span) => textOf(text, span));
}

it.each([
  ['full stops', 'Sở Y tế rà soát. Sở Nội vụ tổng hợp.', ['Sở Y tế rà soát.', 'Sở Nội vụ tổng hợp.']],
  ['a sentence that begins with a number', 'Đã họp. 05 xã báo cáo.', ['Đã họp.', '05 xã báo cáo.']],
  ['a quotation', 'Nêu rõ “sai sót.” Giao Sở Y tế.', ['Nêu rõ “sai sót.”', 'Giao Sở Y tế.']],
  [
    'points that leave out',
    'Gồm đường, trường, trạm… Yêu cầu các xã rà soát.',
    ['Gồm đường, trường, trạm…', 'Yêu cầu các xã rà soát.'],
  ],
  ['numbers in groups', 'Bố trí 1.280.000 đồng cho mỗi hộ.', ['Bố trí 1.280.000 đồng cho mỗi hộ.']],
  ['numbers of provisions', 'Thực hiện điểm 2.1 mục II. Báo cáo.', ['Thực hiện điểm 2.1 mục II.', 'Báo cáo.']],
  ['an abbreviation', 'UBND TP. Vinh tổng hợp.', ['UBND TP. Vinh tổng hợp.']],
  ['an abbreviation in brackets', 'Bí thư (Đ/c. Nam) chủ trì.', ['Bí thư (Đ/c. Nam) chủ trì.']],
  [
    'a full stop that lost its space',
    'Xử lý theo quy định.Về việc này, giao Sở Y tế.',
    ['Xử lý theo quy định.', 'Về việc này, giao Sở Y tế.'],
  ],
  ['an abbreviated city', 'UBND TP.Huế báo cáo.', ['UBND TP.Huế báo cáo.']],
  ['a web address', 'Cập nhật trên hososo.tinh.gov.vn mỗi tuần.', ['Cập nhật trên hososo.tinh.gov.vn mỗi tuần.']],
  ['semicolons', 'Rà soát; tổng hợp; báo cáo.', ['Rà soát; tổng hợp; báo cáo.']],
  ['paragraphs', 'Rà soát.\nTổng hợp.', ['Rà soát.', 'Tổng hợp.']],
])('%s', (_name, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

it('ends a sentence at a full stop whose space is lost, behind a word or its number', () => {
  const text = 'Nộp báo cáo trong tháng 6.Đầu năm, xã đã họp.Sau đó, TP.Hòa Lạc kiểm tra 1.280 hộ.';
  expect(sentencesOf(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end))).toEqual([
    'Nộp báo cáo trong tháng 6.',
    'Đầu năm, xã đã họp.',
    'Sau đó, TP.Hòa Lạc kiểm tra 1.280 hộ.',
  ]);
});

it('covers every word, in order, without overlap', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      const spans = sentencesOf(text, { start: 0, end: text.length });
      spans.forEach((span, index) => {
        expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
      });
      expect(
        spans
          .map((span) => textOf(text, span))
          .join('')
          .replace(/\s/gu, ''),
      ).toBe(text.replace(/\s/gu, ''));
    }),
  );
});
