// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stretchesOf, watchNearness } from '@/lib/page/nearness';
import { readPage } from '@/lib/page/read-page';
import { atOnce } from '@/lib/steps';
import type { Span } from '@/lib/text/span';

const elements = Array.from({ length: 5 }, () => document.createElement('p'));
const places = elements.map((element, index) => ({ start: index * 300, element }));
const near = (...indices: number[]) => new Set(indices.flatMap((index) => elements[index] ?? []));

describe('stretchesOf', () => {
  it('reaches from the place before a near one, where text of it may begin, to the next', () => {
    expect(stretchesOf(places, near(2), 1_500)).toEqual([{ start: 300, end: 900 }]);
  });

  it('joins what touches and keeps apart what does not', () => {
    expect(stretchesOf(places, near(0, 1, 4), 1_500)).toEqual([
      { start: 0, end: 600 },
      { start: 900, end: 1_500 },
    ]);
  });

  it('is nothing where nothing is near', () => {
    expect(stretchesOf(places, near(), 1_500)).toEqual([]);
  });
});

describe('watchNearness', () => {
  let observed: Element[] = [];
  let tell: (entries: { target: Element; isIntersecting: boolean }[]) => void = () => undefined;
  let disconnected = false;

  beforeEach(() => {
    observed = [];
    disconnected = false;
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: typeof tell) {
          tell = callback;
        }
        observe(element: Element) {
          observed.push(element);
        }
        disconnect() {
          disconnected = true;
        }
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  function watchPage(paragraphs: number) {
    const line = 'Sở Nội vụ rà soát hồ sơ, báo cáo kết quả thực hiện trước ngày 18/12/2026.';
    document.body.innerHTML = `<p>${line}</p>`.repeat(paragraphs);
    const page = readPage(document.body);
    const told: Span[][] = [];
    const stopping = new AbortController();
    atOnce(watchNearness(page, window as unknown as Window, { onChange: (spans) => told.push(spans), signal: stopping.signal }));
    return { page, told, stopping };
  }

  it('watches a bounded number of places, however long the page is', () => {
    watchPage(20);
    expect(observed.length).toBeGreaterThan(4);
    watchPage(2_000);
    expect(observed.length).toBeLessThan(700);
  });

  it('tells the stretches that come near and go, and all of the text for print', () => {
    const { page, told, stopping } = watchPage(20);
    const [first, second] = observed;
    if (!first || !second) throw new Error('nothing is watched');
    tell([{ target: first, isIntersecting: true }]);
    const start = page.toSpan(rangeIn(second))?.start;
    expect(told.at(-1)).toEqual([{ start: 0, end: start }]);
    tell([{ target: first, isIntersecting: false }]);
    expect(told.at(-1)).toEqual([]);
    window.dispatchEvent(new Event('beforeprint'));
    expect(told.at(-1)).toEqual([{ start: 0, end: page.text.length }]);
    window.dispatchEvent(new Event('afterprint'));
    expect(told.at(-1)).toEqual([]);
    stopping.abort();
    expect(disconnected).toBe(true);
    window.dispatchEvent(new Event('beforeprint'));
    expect(told.at(-1)).toEqual([]);
  });

  const rangeIn = (element: Element) => {
    const range = document.createRange();
    range.selectNodeContents(element.firstChild ?? element);
    return range;
  };
});
