import { expect, it } from 'vitest';
import { extract } from '@/lib/extract';
import { sampleDocument } from './document/sample-document';

const PROVISIONS = [
  '1. Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã kiểm tra các chợ, báo cáo trước ngày 15/4/2026; thực hiện Nghị định số 15/2018/NĐ-CP ngày 02/02/2018.',
  '2. Đề nghị Ủy ban MTTQ Việt Nam xã vận động ít nhất 80% hộ dân ký cam kết trong Quý II năm 2026. Định kỳ hằng tháng gửi kết quả về UBND xã.',
  '3. Các thôn tổng vệ sinh từ ngày 20/4 đến ngày 25/4/2026, chậm nhất 05 ngày làm việc kể từ ngày kết thúc phải báo cáo.',
];

/** A document of at least so many characters. */
function documentOf(characters: number): string {
  const lines: string[] = [];
  for (let length = 0; length < characters; length += PROVISIONS.join('').length) lines.push(...PROVISIONS);
  return sampleDocument(lines);
}

function timeOf(text: string): number {
  const begun = performance.now();
  extract(text, { url: 'http://xa.hoalac.gov.vn/1', title: '' });
  return performance.now() - begun;
}

/** How many times as long the large text takes, the shortest of each counted: what else the machine does only adds time. */
function ratioOf(small: string, large: string, rounds: number): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round += 1) {
    least = Math.min(least, timeOf(small));
    most = Math.min(most, timeOf(large));
  }
  return most / least;
}

it('ten times the text takes at most eleven times the time', { timeout: 60_000, retry: 3 }, () => {
  expect(ratioOf(documentOf(60_000), documentOf(600_000), 6)).toBeLessThanOrEqual(11);
});
