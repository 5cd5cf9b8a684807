import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm, normalise, normaliseLines } from '@/lib/text/normal-form';

/** What the map says of each unit of the normal form: the raw stretch behind it. */
function rawBehind(raw: string, start: number, end: number): string {
  const { segments } = normalForm(raw);
  const from = segments.find((segment) => segment.end > start);
  const to = segments.findLast((segment) => segment.start < end);
  if (!from || !to) return '';
  const linear = (segment: typeof from) => segment.end - segment.start === segment.rawEnd - segment.rawStart;
  return raw.slice(
    linear(from) ? from.rawStart + start - from.start : from.rawStart,
    linear(to) ? to.rawStart + end - to.start : to.rawEnd,
  );
}

const pieces = [
  'Giao',
  'Sở Nội vụ',
  'e\u0302\u0301',
  'ê\u0301',
  '\u0301',
  '\u00a0',
  ' ',
  '\n',
  '\t',
  '\u2028',
  '\u200b',
  '\u00ad',
  '\r\n',
  '\ufeff',
];
const untidy = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 30 })
  .map((list) => list.join(''));

describe('normalise', () => {
  it.each([
    ['composes letters', 'chu\u0309 tri\u0300', 'chủ trì'],
    ['composes across a soft hyphen', 'ke\u0302\u00ad\u0301t', 'kết'],
    ['makes every space one ordinary space', '\u00a0trước\u202f\u00a0 ngày\u3000', 'trước ngày'],
    ['drops soft hyphens, zero-width and control characters', '\ufeffbáo\u00ad cáo\u200b\u0007', 'báo cáo'],
    ['drops a word of nothing but zero-width characters', 'a \u200b b', 'a b'],
    [
      'drops the asterisks of bold words, not those of a note',
      'nộp **trước ngày **15/4**/2026**, xem (**) và * này',
      'nộp trước ngày 15/4/2026, xem (**) và * này',
    ],
    ['drops the backslashes of Markdown', '1\\. Sở Nội vụ\n\\- báo cáo', '1. Sở Nội vụ\n- báo cáo'],
    ['drops a line of asterisks', 'trên\n****\ndưới', 'trên\ndưới'],
    ['parts paragraphs and drops empty ones', '\n một \r\n\u00a0\r\n\r hai\n', 'một\nhai'],
    ['keeps empty cells before and between, not after', 'TT\t Việc \t\t\n\t\tHạn\t\n\t \t\n', 'TT\tViệc\n\t\tHạn'],
    ['keeps paragraphs inside a cell', 'a\u2028\u2028b\u2028\tc', 'a\u2028b\tc'],
    ['knows the next-line and paragraph separators', 'một\u0085hai\u2029ba', 'một\nhai\nba'],
  ])('%s', (_, raw, normal) => {
    expect(normalise(raw)).toBe(normal);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(untidy, (raw) => normalise(normalise(raw)) === normalise(raw)),
      { numRuns: 2000 },
    );
  });

  it('is NFC whatever it was given', () => {
    fc.assert(
      fc.property(untidy, (raw) => normalise(raw).normalize('NFC') === normalise(raw)),
      { numRuns: 2000 },
    );
  });
});

describe('normaliseLines', () => {
  it('takes the tabs of a text file for indentation', () => {
    expect(normaliseLines('\u00a0\t4. Giao Sở Y tế\n\tbáo\tcáo')).toBe('4. Giao Sở Y tế\nbáo cáo');
  });
});

describe('normalForm', () => {
  it('leads back to the words in the raw text', () => {
    const raw = 'Giao  Sơ\u0309 Nô\u0323i\u00ad vụ\n\n báo cáo';
    const { text } = normalForm(raw);
    const start = text.indexOf('Sở');
    expect(rawBehind(raw, start, start + 'Sở Nội vụ'.length)).toBe('Sơ\u0309 Nô\u0323i\u00ad vụ');
    expect(rawBehind(raw, text.indexOf('\n'), text.indexOf('\n') + 1)).toBe('\n');
  });

  it('covers its text without gaps, in order, and every stretch leads back to itself', () => {
    fc.assert(
      fc.property(untidy, (raw) => {
        const { text, segments } = normalForm(raw);
        let end = 0;
        let rawEnd = 0;
        for (const segment of segments) {
          expect(segment.start).toBe(end);
          expect(segment.rawStart).toBeGreaterThanOrEqual(rawEnd);
          end = segment.end;
          rawEnd = segment.rawEnd;
        }
        expect(end).toBe(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
