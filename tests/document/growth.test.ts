import { expect, it } from 'vitest';
import { extract } from '@/lib/extract';
import { timeRatio } from '../time-ratio';
import { sampleDocument } from './sample-document';

/** What stands in headers and endings, each the stuff of a line that goes on and on. */
const PIECES = [
  'Số: 2107/VPUB-KT V/v rà soát quy định ',
  'rà soát quy định về quản trị của các doanh nghiệp ',
  'UBND TỈNH HÒA LẠC ',
  'Hòa Lạc, ngày ',
  'ngày … tháng … năm ',
  'Số:      /TB-UBND ',
  'Kính gửi: Sở Tài chính, ',
  'KT. CHỦ TỊCH ',
  'Lò Thị Mai ',
  'Nơi nhận: - Như trên; ',
  '------- ',
  'của UBND tỉnh Hòa Lạc về việc ',
  'ký ban hành Công điện số 9/CĐ-UBND ngày 5/3/2024 ',
];

/** A document whose header has a line of at least so many characters behind its number. */
function documentWith(piece: string, characters: number): string {
  const line = piece.repeat(Math.ceil(characters / piece.length)).trimEnd();
  return [
    'Số: 21/TB-UBND',
    `Số: 21/TB-UBND ${line}`,
    line,
    sampleDocument(['1. Giao Sở Y tế báo cáo trước ngày 31/3/2026.']),
    line,
  ].join('\n');
}

/** Ten times the line may take ten times as long; a pattern that goes back over it would take a hundred times, or for ever. */
it.each(PIECES)('a line of “%s” is read in time that grows with its length', { retry: 3 }, (piece) => {
  const read = (text: string) => extract(text, { url: 'http://xa.hoalac.gov.vn/1', title: '' });
  expect(timeRatio(read, documentWith(piece, 3_000), documentWith(piece, 30_000), 3)).toBeLessThan(40);
});
