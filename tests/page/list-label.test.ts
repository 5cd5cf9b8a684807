import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import { body } from './dom';

const read = (html: string) => readPage(body(html)).text.split('\n');

describe('numbers of list items', () => {
  it.each([
    ['counts', '<ol><li>Rà soát</li><li>Báo cáo</li></ol>', ['1. Rà soát', '2. Báo cáo']],
    [
      'starts where the list starts',
      '<ol start="4"><li>Rà soát</li><li value="7">Báo cáo</li><li>Gửi</li></ol>',
      ['4. Rà soát', '7. Báo cáo', '8. Gửi'],
    ],
    ['counts backwards', '<ol reversed><li>ba</li><li>hai</li></ol>', ['2. ba', '1. hai']],
    ['letters with a bracket', '<ol type="a"><li>Rà soát</li><li>Báo cáo</li></ol>', ['a) Rà soát', 'b) Báo cáo']],
    ['Roman numbers', '<ol type="I" start="4"><li>TỔ CHỨC</li></ol>', ['IV. TỔ CHỨC']],
    ['styles written in the element', '<ol style="list-style-type:upper-alpha"><li>Một</li></ol>', ['A. Một']],
    ['the shorthand too', '<ol style="list-style: inside lower-alpha"><li>Một</li></ol>', ['a) Một']],
    ['a style of one item', '<ol><li style="list-style-type:none">Một</li><li>Hai</li></ol>', ['Một', '2. Hai']],
    ['past z', '<ol type="a" start="27"><li>Một</li></ol>', ['aa) Một']],
    ['dashes for bullets', '<ul><li>Rà soát</li><li>Báo cáo</li></ul>', ['- Rà soát', '- Báo cáo']],
    ['nothing where the list shows none', '<ul style="list-style:none"><li>Rà soát</li></ul>', ['Rà soát']],
    [
      'each list for itself',
      '<ol><li>Một<ol type="a"><li>x</li><li>y</li></ol></li><li>Hai</li></ol>',
      ['1. Một', 'a) x', 'b) y', '2. Hai'],
    ],
    [
      'before the first word, however deep',
      '<ol><li>\n <p><b>Rà</b> soát</p><p>và báo cáo</p></li></ol>',
      ['1. Rà soát', 'và báo cáo'],
    ],
    ['no number without a text', '<ol><li> </li><li>Hai</li></ol>', ['2. Hai']],
    ['not those that are hidden', '<ol><li hidden>x</li><li>Một</li></ol>', ['1. Một']],
  ])('%s', (_, html, lines) => {
    expect(read(html)).toEqual(lines);
  });

  it.each(['2.1. Giao Sở', '3) Giao', 'a) Giao', 'đ) Giao', 'IV. TỔ CHỨC', '- Giao', '• Giao', '1/ Giao'])(
    'leaves “%s” as it is: it has a label of its own',
    (text) => {
      expect(read(`<ol><li>${text}</li></ol>`)).toEqual([text]);
    },
  );

  it.each(['20.000 hộ dân', '15 ngày', 'Ủy ban', '1.5 triệu'])('numbers “%s”: it only looks like a label', (text) => {
    expect(read(`<ol><li>${text}</li></ol>`)).toEqual([`1. ${text}`]);
  });
});
