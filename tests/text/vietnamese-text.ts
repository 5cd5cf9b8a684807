import fc from 'fast-check';
import { normalise } from '@/lib/text/normal-form';

const PIECES = [
  'Giao Sở Nội vụ chủ trì, phối hợp với',
  'các sở, ban, ngành cấp tỉnh',
  'UBND các xã, phường',
  'Uỷ ban nhân dân thành phố Hoà Bình',
  'YÊU CẦU',
  'trước ngày 31/4',
  'chậm nhất 17h00 ngày 05 tháng 3 năm 2026',
  'trong Quý III/2026',
  'định kỳ hằng tháng',
  'từ ngày 30/12 đến ngày 02/01/2027',
  'trong vòng 05 ngày làm việc kể từ ngày ký',
  'báo cáo',
  'Căn cứ Nghị định số 60/2021/NĐ-CP ngày 21/6/2021',
  'THÔNG BÁO',
  'Nơi nhận:',
  'Kính gửi:',
  'Điều 1.',
  '(TP. Huế)',
  '1.',
  '1.1.',
  'a)',
  'đ)',
  'II.',
  '-',
  '+',
  ':',
  ';',
  '.',
  './.',
  ',',
  '“',
  '”',
  '\n',
  '\n',
  '\t',
  '\u2028',
  ' ',
  '…',
];

/** Random texts in the normal form that look like what offices write: pieces of orders, dates, labels and breaks in any order. */
export const vietnameseText = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 40,
  })
  .map((pieces) => normalise(pieces.join(' ')));
