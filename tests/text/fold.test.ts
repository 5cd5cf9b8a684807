import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '@/lib/text/fold';
import { vietnameseText } from './vietnamese-text';

it('leaves letters alone, whatever signs they bear and however those are written', () => {
  expect(fold('Đơn vị HOÀ BÌNH')).toBe('don vi hoa binh');
  expect(fold('Đơn vị'.normalize('NFD'))).toBe('don vi');
  expect(fold('12/TB-SNV · 30%')).toBe('12/tb-snv · 30%');
});

it('gives the same as taking the text apart and the signs out', () => {
  const slowly = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  fc.assert(fc.property(vietnameseText, (text) => fold(text) === slowly(text)));
});
