import { describe, expect, it } from 'vitest';
import { cannotBeDocument, mayBeDocument } from '@/lib/document/may-be-document';

it.each([
  'Thông báo kết luận: giao Sở Y tế rà soát',
  'CHỈ THỊ về phòng cháy. Yêu cầu các sở, ngành',
  'Công điện: đề nghị các địa phương',
])('lets “%s” be read', (words) => {
  expect(mayBeDocument([words])).toBe(true);
});

it.each(['Thông báo: bảo đảm an toàn giao thông dịp lễ', 'Dự báo thời tiết ngày mai', 'Giao Sở Y tế', ''])(
  'turns “%s” away',
  (words) => {
    expect(mayBeDocument([words])).toBe(false);
  },
);

it('takes kind and order from different portions, and asks for no more than tell', () => {
  function* portions() {
    yield 'Trang chủ. Thông báo';
    yield 'Yêu cầu các xã rà soát';
    throw new Error('Nothing more was to be asked.');
  }
  expect(mayBeDocument(portions())).toBe(true);
});

describe('the question to the raw words of a page', () => {
  it.each([
    'Thông báo kết luận: giao Sở Y tế rà soát',
    'THÔNGBÁOSỞ Y TẾgiaoPhòng',
    'Thông\n\t báo yêu\u00a0cầu',
    'Tho\u0302ng ba\u0301o, ye\u0302u ca\u0302\u0300u',
    'Thông\u00ad báo giao\u200b việc',
  ])('lets “%s” through', (words) => {
    expect(cannotBeDocument(words)).toBe(false);
  });

  it.each(['Dự báo thời tiết ngày mai', 'Thông báo nghỉ lễ', 'Giao Sở Y tế', ''])('turns “%s” away', (words) => {
    expect(cannotBeDocument(words)).toBe(true);
  });
});
