import { expect, it } from 'vitest';
import { mayBeDocument } from '@/lib/document/may-be-document';

it.each([
  'Thông báo kết luận: giao Sở Y tế rà soát',
  'CHỈ THỊ về phòng cháy. Yêu cầu các sở, ngành',
  'Công điện: đề nghị các địa phương',
])('lets “%s” be read', (words) => {
  expect(mayBeDocument(words)).toBe(true);
});

it.each(['Thông báo: bảo đảm an toàn giao thông dịp lễ', 'Dự báo thời tiết ngày mai', 'Giao Sở Y tế', ''])(
  'turns “%s” away',
  (words) => {
    expect(mayBeDocument(words)).toBe(false);
  },
);
