import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import { body } from './dom';

const read = (html: string) => readPage(body(html)).text;
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('tables of data', () => {
  it('keep rows and cells', () => {
    expect(read(`<table>${row('TT', 'Nhiệm vụ', 'Thời hạn')}${row('1', 'Rà soát chợ', '20/9/2024')}</table>`)).toBe(
      'TT\tNhiệm vụ\tThời hạn\n1\tRà soát chợ\t20/9/2024',
    );
  });

  it('part the paragraphs inside a cell by U+2028', () => {
    const cells = row('1', '<p>Rà soát</p><p>Báo cáo<br>Gửi</p><ul><li>Lưu</li></ul>', '');
    expect(read(`<table>${row('TT', 'Nhiệm vụ', 'Thời hạn')}${cells}</table>`)).toBe(
      'TT\tNhiệm vụ\tThời hạn\n1\tRà soát\u2028Báo cáo\u2028Gửi\u2028- Lưu',
    );
  });

  it('keep columns aligned under cells that span rows and columns', () => {
    const html = `<table><thead><tr><th>TT</th><th>Việc</th><th>Cơ quan</th></tr></thead>
      <tr><td rowspan="2">1</td><td>Một</td><td>Sở A</td></tr><tr><td>Hai</td><td>Sở B</td></tr>
      <tr><td colspan="2">Chung</td><td>Sở C</td></tr></table>`;
    expect(read(html)).toBe('TT\tViệc\tCơ quan\n1\tMột\tSở A\n〃\tHai\tSở B\nChung\t\tSở C');
  });

  it('are known by th even with two columns, and put their caption first', () => {
    expect(
      read('<table><caption>Phụ lục</caption><tr><th>Việc</th><th>Hạn</th></tr><tr><td>Một</td><td>20/9</td></tr></table>'),
    ).toBe('Phụ lục\nViệc\tHạn\nMột\t20/9');
  });

  it('are known by numbered rows where a page break took their heading away', () => {
    const long = 'Rà soát toàn bộ các cơ sở sản xuất trên địa bàn và tổng hợp kết quả gửi về sở';
    expect(read(`<table>${row('4', long, 'Sở A')}${row('5', long, 'Sở B')}</table>`)).toContain(`5\t${long}\tSở B`);
  });

  it('do not hang on absurd spans', () => {
    const { text } = readPage(
      body(
        '<table><tr><th colspan="999999999">a</th><th>b</th></tr><tr><td rowspan="0">c</td><td rowspan="-3">d</td></tr></table>',
      ),
    );
    expect(text.split('\n')).toHaveLength(2);
  });
});

describe('tables that arrange a page', () => {
  it.each([
    [
      'a header in two columns',
      `<table>${row('UBND TỈNH HOA SEN<br>SỞ Y TẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}${row('Số: 12/TB-SYT', 'Hoa Sen, ngày 5 tháng 9 năm 2024')}</table>`,
    ],
    [
      'a header with a column that keeps distance',
      `<table>${row('UBND TỈNH HOA SEN', '', 'CỘNG HÒA XÃ HỘI')}${row('Số: 12/TB-SYT', '', 'ngày 5 tháng 9')}</table>`,
    ],
    [
      'a frame of tables',
      `<table><tr><td><table>${row('Một', 'hai')}</table></td><td>ba</td><td>bốn</td></tr><tr><td>năm</td></tr></table>`,
    ],
    ['one that says so', `<table role="presentation"><tr><th>Một</th><th>hai</th></tr>${row('ba', 'bốn')}</table>`],
  ])('are blocks: %s', (_, html) => {
    expect(read(html)).not.toContain('\t');
    expect(read(html)).toContain('\n');
  });

  it('may frame a table of data', () => {
    const data = `<table>${row('TT', 'Việc', 'Hạn')}${row('1', 'Rà soát', '20/9')}</table>`;
    expect(read(`<table><tr><td>Trái</td><td>${data}</td></tr></table>`)).toBe('Trái\nTT\tViệc\tHạn\n1\tRà soát\t20/9');
  });
});
