import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract';

const SHORT = 8_000;
const LONG = 64_000;

/** The least of three measurements, in milliseconds for each letter: what the machine does beside it falls out. */
function costOf(seed: string, length: number): number {
  const text = seed.repeat(Math.ceil(length / seed.length));
  const times = [0, 1, 2].map(() => {
    const began = performance.now();
    extract(text, { url: '', title: '' });
    return performance.now() - began;
  });
  return Math.min(...times) / text.length;
}

describe('a page made to hold the reader up costs no more for each letter than a short one', () => {
  it.each([
    ['bodies without end', 'Sở '],
    ['a list of bodies', 'các sở, '],
    ['an order without end', 'Giao '],
    ['times begun and never finished', 'từ ngày 1/1 đến '],
    ['one sentence', 'trước ngày '],
    ['one list of dashes', '- a\n'],
    ['labels in labels', '1.1.1.1.'],
    ['brackets never closed', '('],
    ['quotes never closed', '"'],
    ['addressees without end', 'Kính gửi: '],
    ['purposes without end', 'Để , '],
    ['conditions without end', 'nếu có khó khăn, '],
    ['cells without end', 'x\t'],
    ['orders without end', 'Giao Sở Y tế. '],
  ])('%s', (_name, seed) => {
    costOf(seed, SHORT);
    // Work that grows with the square would cost eight times as much for each letter.
    expect(costOf(seed, LONG) / costOf(seed, SHORT)).toBeLessThan(4);
  });
});
