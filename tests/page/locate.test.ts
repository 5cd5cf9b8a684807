import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '@/lib/page/locate';
import { type Quote, quotesOf } from '@/lib/page/quote';
import { atOnce } from '@/lib/steps';
import { normalise } from '@/lib/text/normal-form';
import { type Span, textOf } from '@/lib/text/span';

const text = normalise(`1. Sở Công Thương rà soát các chợ trên địa bàn, báo cáo trước ngày 20/9/2024.
2. Sở Y tế tổ chức thực hiện.
3. Sở Nội vụ tổ chức thực hiện.
4. Văn phòng theo dõi, đôn đốc.`);

function quoteOf(page: string, span: Span): Quote {
  const [quote] = atOnce(quotesOf(page, [span]));
  if (quote === undefined) throw new Error('There is no quote.');
  return quote;
}

function quote(exact: string, occurrence = 0) {
  let start = -1;
  for (let count = 0; count <= occurrence; count += 1) start = text.indexOf(exact, start + 1);
  return quoteOf(text, { start, end: start + exact.length });
}

function found(page: string, wanted = quote('Sở Công Thương rà soát các chợ trên địa bàn')): string {
  const location = locate(page, wanted);
  return location.kind === 'found' ? textOf(page, location.span) : location.kind;
}

describe('quotesOf', () => {
  it('keeps the words, 32 characters on each side, and which of equal ones it is', () => {
    expect(quote('tổ chức thực hiện', 1)).toEqual({
      exact: 'tổ chức thực hiện',
      prefix: 'tổ chức thực hiện.\n3. Sở Nội vụ ',
      suffix: '.\n4. Văn phòng theo dõi, đôn đốc',
      occurrence: 1,
    });
  });
});

describe('locate', () => {
  it('finds the passage where it was', () => {
    expect(found(text)).toBe('Sở Công Thương rà soát các chợ trên địa bàn');
  });

  it('finds it elsewhere and with other white space', () => {
    const page = `Trang chủ\nTin mới\n${text.replace('rà soát', 'rà\u2028soát').replace('các chợ', 'các\nchợ')}`;
    expect(found(page)).toBe('Sở Công Thương rà\u2028soát các\nchợ trên địa bàn');
  });

  it('tells equal passages apart by what stands around them', () => {
    const second = quote('tổ chức thực hiện', 1);
    const moved = text.replace('1. Sở Công Thương', '1. Sở Công Thương tổ chức thực hiện, Sở Công Thương');
    const location = locate(moved, second);
    expect(location).toEqual({
      kind: 'found',
      span: { start: moved.lastIndexOf('tổ chức'), end: moved.lastIndexOf('tổ chức') + 17 },
    });
  });

  it('uses the order only between passages that are equal all around', () => {
    const page = 'Tổ chức thực hiện.\n'.repeat(40).trim();
    const start = page.indexOf('Tổ', 19 * 20);
    expect(locate(page, quoteOf(page, { start, end: start + 17 }))).toEqual({ kind: 'found', span: { start, end: start + 17 } });
    expect(locate(page, { ...quoteOf(page, { start, end: start + 17 }), occurrence: 99 }).kind).not.toBe('found');
  });

  it('does not take a short passage with other surroundings for it', () => {
    expect(found('Trường học tổ chức thực hiện việc khác hẳn.', quote('tổ chức thực hiện'))).toBe('missing');
  });

  it('believes long exact words even where all around them has changed', () => {
    expect(found('Tin: Sở Công Thương rà soát các chợ trên địa bàn theo kế hoạch.')).toBe(
      'Sở Công Thương rà soát các chợ trên địa bàn',
    );
  });

  it('says that the text has changed', () => {
    expect(found(text.replace('các chợ trên địa bàn', 'các siêu thị trên địa bàn'))).toBe('changed');
    expect(
      found(text.replace('tổ chức thực hiện', 'triển khai ngay'), {
        ...quote('tổ chức thực hiện'),
        prefix: 'ngày 20/9/2024.\n2. Sở Y tế ',
      }),
    ).toBe('changed');
  });

  it('says that it is missing', () => {
    expect(found('Thông báo nghỉ lễ.')).toBe('missing');
    expect(found('')).toBe('missing');
    expect(locate(text, { exact: ' ', prefix: '', suffix: '', occurrence: 0 })).toEqual({ kind: 'missing' });
  });

  it('finds every quote of a text again in that text', () => {
    const word = fc.constantFrom('giao', 'Sở', 'Y tế', 'báo cáo', 'tổ chức', '\n', '1.', 'trước ngày', '.');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (list, a, b) => {
        const page = normalise(list.join(' '));
        const start = Math.min(a, b) % (page.length + 1);
        const end = Math.min(page.length, start + (Math.max(a, b) % 40));
        const exact = page.slice(start, end);
        if (exact.trim() !== exact || exact === '') return;
        const location = locate(page, quoteOf(page, { start, end }));
        if (location.kind === 'found') expect(page.slice(location.span.start, location.span.end)).toBe(exact);
      }),
    );
  });
});
