import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchForm } from '@/lib/text/match-form';
import { vietnameseText } from './vietnamese-text';

describe('matchForm', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN', 'ủy ban nhân dân'],
    ['Uỷ ban', 'ủy ban'],
    ['hoà giải, Khánh Hoà', 'hòa giải, khánh hòa'],
    ['hoạ, hoả, hoã, hoá', 'họa, hỏa, hõa, hóa'],
    ['khoẻ, loè, xoè', 'khỏe, lòe, xòe'],
    ['thuý, luỹ, thuỷ, tuỳ, luỵ', 'thúy, lũy, thủy, tùy, lụy'],
    ['Quý, quỹ, quỳ', 'quý, quỹ, quỳ'],
    ['qúy', 'quý'],
    ['“chỉ đạo” – ‘xong’', '"chỉ đạo" - \'xong\''],
    ['hoàn thành, loại, thuyền, toàn', 'hoàn thành, loại, thuyền, toàn'],
    ['ĐỀ NGHỊ ĐƯỢC', 'đề nghị được'],
  ])('%s → %s', (text, form) => {
    expect(matchForm(text)).toBe(form);
  });

  it('keeps the length, so that offsets hold', () => {
    fc.assert(
      fc.property(fc.oneof(vietnameseText, fc.string({ unit: 'binary' })), (text) => {
        expect(matchForm(text)).toHaveLength(text.length);
      }),
    );
  });

  it('changes nothing that is in the form already', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(matchForm(matchForm(text))).toBe(matchForm(text));
      }),
    );
  });
});
