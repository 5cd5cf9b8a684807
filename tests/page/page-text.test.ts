import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import { normalise } from '@/lib/text/normal-form';
import { textOf } from '@/lib/text/span';
import { body } from './dom';

const words = (ranges: Range[]) => ranges.map((range) => range.toString());
const bare = (text: string) => normalise(text).replace(/\s/g, '');
const find = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

describe('a span in the page', () => {
  it('is one range for each text node it stands in', () => {
    const page = readPage(body('<p>Giao <b>Sở Y</b> tế chủ trì</p>'));
    expect(words(page.toRanges(find(page.text, 'Sở Y tế')))).toEqual(['Sở Y', ' tế']);
  });

  it('leaves out what stands between and was not read', () => {
    const page = readPage(body('<p>Giao Sở<script>x()</script><span hidden>ẩn</span> Y tế</p>\n\n<p>báo cáo</p>'));
    expect(words(page.toRanges(find(page.text, 'Sở Y tế\nbáo')))).toEqual(['Sở', ' Y tế', 'báo']);
  });

  it('begins at the next real character where its own is generated', () => {
    const page = readPage(body('<ol><li>Rà soát</li></ol>'));
    expect(words(page.toRanges(find(page.text, '1. Rà')))).toEqual(['Rà']);
    expect(page.toRanges({ start: 0, end: 3 })).toEqual([]);
  });

  it('covers both nodes of a letter that is written over two', () => {
    const page = readPage(body('<p>Sơ<i>\u0309</i> Y tế</p>'));
    expect(words(page.toRanges(find(page.text, 'Sở')))).toEqual(['Sơ', '\u0309']);
  });

  it('has no range once the page has changed there', () => {
    const root = body('<p>Giao Sở Y tế</p><p>Báo cáo</p>');
    const page = readPage(root);
    const text = root.firstElementChild?.firstChild as Text;
    text.data = 'Giao Sở';
    expect(page.toRanges(find(page.text, 'Y tế'))).toEqual([]);
    expect(words(page.toRanges(find(page.text, 'Báo cáo')))).toEqual(['Báo cáo']);
    root.lastElementChild?.remove();
    expect(page.toRanges(find(page.text, 'Báo cáo'))).toEqual([]);
  });
});

describe('a range in the text', () => {
  const root = body('<div><p id="a">Giao Sở Y tế</p><script>x</script><p id="b">Báo <b>cáo</b></p></div>');
  const page = readPage(root);
  const range = (choose: (range: Range) => void) => {
    const made = root.ownerDocument.createRange();
    choose(made);
    const span = page.toSpan(made);
    return span && textOf(page.text, span);
  };

  it('may begin and end in elements', () => {
    expect(range((made) => made.selectNodeContents(root))).toBe(page.text);
    expect(range((made) => root.querySelector('#b') && made.selectNode(root.querySelector('#b') as Element))).toBe('Báo cáo');
  });

  it('is null where nothing was read', () => {
    expect(range((made) => made.selectNodeContents(root.querySelector('script') as Element))).toBeNull();
  });
});

describe('from span to page and back', () => {
  const inline = fc.constantFrom(
    'Giao ',
    'Sở Nô\u0323i vụ',
    '&nbsp;',
    'kê<i>\u0301</i>t',
    'bá&shy;o',
    '<b>cáo</b>',
    ' \n ',
    '<br>',
    '<script>x</script>',
    '<a href="/">đây</a>',
  );
  const inlines = fc.array(inline, { maxLength: 6 }).map((list) => list.join(''));
  const block = fc.oneof(
    inlines.map((html) => `<p>${html}</p>`),
    inlines.map((html) => `<div>${html}<div>${html}</div></div>`),
    fc
      .array(inlines, { minLength: 1, maxLength: 3 })
      .map((list) => `<ol type="a">${list.map((html) => `<li>${html}</li>`).join('')}</ol>`),
    fc
      .array(inlines, { minLength: 2, maxLength: 3 })
      .map((list) => `<table><tr><th>TT<th>Việc</tr>${list.map((html) => `<tr><td>1<td>${html}`).join('')}</table>`),
  );

  it('is the same span, but for what stands in no node', () => {
    const root = body('');
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (blocks, a, b) => {
        root.innerHTML = blocks.join('\n');
        const page = readPage(root);
        const start = Math.min(a % (page.text.length + 1), b % (page.text.length + 1));
        const end = Math.max(a % (page.text.length + 1), b % (page.text.length + 1));
        const inPage = (at: number) => page.toRanges({ start: at, end: at + 1 }).length > 0;
        const expected = { start, end };
        while (expected.start < end && !inPage(expected.start)) expected.start += 1;
        while (expected.end > expected.start && !inPage(expected.end - 1)) expected.end -= 1;

        const ranges = page.toRanges({ start, end });
        const [first] = ranges;
        const last = ranges.at(-1);
        expect(ranges.length > 0).toBe(expected.start < expected.end);
        if (!first || !last) return;
        const whole = root.ownerDocument.createRange();
        whole.setStart(first.startContainer, first.startOffset);
        whole.setEnd(last.endContainer, last.endOffset);
        expect(page.toSpan(whole)).toEqual(expected);

        const written = [...textOf(page.text, expected)].filter((_, at) => inPage(expected.start + at)).join('');
        expect(bare(ranges.map(String).join(''))).toBe(bare(written));
      }),
      { numRuns: 300 },
    );
  });
});
