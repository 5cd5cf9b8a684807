import { expect, it } from 'vitest';
import { readZones } from '@/lib/document/zones';
import { joinBrokenLines } from '@/lib/text/broken-lines';
import { sampleDocument } from './sample-document';

function zonesOf(text: string) {
  const joined = joinBrokenLines(text);
  const zones = readZones(joined);
  const words = ({ start, end }: { start: number; end: number }) => joined.slice(start, end).trim();
  return { header: words(zones.header), bodies: zones.bodies.map(words), endings: zones.endings.map(words) };
}

it('parts header, body and ending', () => {
  const { header, bodies, endings } = zonesOf(sampleDocument(['1. Giao Sở Y tế rà soát các trạm y tế xã.']));
  expect(header).toContain('Số: 21/TB-UBND');
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).toContain('Giao Sở Y tế');
  expect(bodies[0]).not.toContain('Nơi nhận');
  expect(endings.join('\n')).toContain('- Lưu: VT, TH.');
  expect(endings.join('\n')).toContain('Lò Thị Mai');
});

it('reads the addressees of a dispatch into the header', () => {
  const { header, bodies } = zonesOf(
    [
      'Số: 12/UBND-NC',
      'Kính gửi:',
      '- Sở Tư pháp;',
      '- UBND các xã, phường.',
      'Đề nghị các đơn vị tổng hợp, báo cáo kết quả rà soát văn bản về Sở Nội vụ để theo dõi, tham mưu UBND tỉnh.',
    ].join('\n'),
  );
  expect(header).toContain('- UBND các xã, phường.');
  expect(bodies.join()).not.toContain('- Sở Tư pháp');
});

it.each([
  ['a table of work without a title', 'TT\tNội dung\tChủ trì\tThời gian\n1\tKẻ vạch bến\tSở Xây dựng\tTrước 30/4/2026', 2],
  ['a table of money', 'TT\tNội dung\tDự toán\n1\tSơn cổng\t23.400.000', 1],
])('ends the body at ./., and takes it up again at %s or not', (_what, table, count) => {
  const text = sampleDocument(['1. Giao Sở Y tế rà soát các trạm y tế xã./.']).replace('Nơi nhận', `${table}\nNơi nhận`);
  expect(zonesOf(text).bodies).toHaveLength(count);
});

it('ends the body at ./., and takes it up again at an annex', () => {
  const { bodies } = zonesOf(
    sampleDocument(['1. Giao Sở Y tế rà soát các trạm y tế xã./.']).concat(
      '\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Thông báo số 21/TB-UBND)\n1. Rà soát các điểm trường.',
    ),
  );
  expect(bodies).toHaveLength(2);
  expect(bodies[1]).toContain('Rà soát các điểm trường');
});

it('leaves out what a portal puts behind an article', () => {
  const { bodies } = zonesOf(
    ['Chủ tịch UBND tỉnh yêu cầu Sở Y tế rà soát.', 'Tin liên quan', 'Giao Sở Nội vụ báo cáo.']
      .join('\n')
      .padStart(300, 'Tin về cuộc họp giao ban của tỉnh. '),
  );
  expect(bodies.join()).not.toContain('Giao Sở Nội vụ');
});

it('keeps what is said of the recipients inside a sentence', () => {
  const { bodies } = zonesOf(
    sampleDocument(['1. Rà soát danh sách nơi nhận: các xã, thôn bản và trường học.', '2. Giao Sở Y tế báo cáo.']),
  );
  expect(bodies[0]).toContain('2. Giao Sở Y tế báo cáo.');
});

it('reads on where a part in Roman figures and capitals stands behind the signature, whose annex has lost its title', () => {
  const { bodies } = zonesOf(
    `${sampleDocument(['Điều 1. Ban hành Chương trình phòng, chống hạn.'])}\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế rà soát nguồn nước.`,
  );
  expect(bodies).toHaveLength(2);
  expect(bodies[1]).toContain('Sở Y tế rà soát');
});

it('begins the body with a short sentence that announces orders', () => {
  const { bodies } = zonesOf(['Sở Giáo dục đề nghị các trường làm ngay:', '1. Báo cáo số phòng học.'].join('\n'));
  expect(bodies[0]).toContain('Sở Giáo dục đề nghị');
});

it('does not take where something is handed in for the recipients', () => {
  const { bodies } = zonesOf(
    sampleDocument(['Nơi nhận hồ sơ: bộ phận một cửa xã.', '1. Giao Sở Y tế rà soát các trạm y tế xã.']),
  );
  expect(bodies.join()).toContain('Giao Sở Y tế');
});
