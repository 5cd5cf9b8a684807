import { describe, expect, it } from 'vitest';
import { readCitations } from '@/lib/tasks/citations';
import { matchForm } from '@/lib/text/match-form';

describe('cited documents', () => {
  it.each([
    [
      'Thực hiện Nghị định số 15/2018/NĐ-CP ngày 02 tháng 02 năm 2018 của Chính phủ về an toàn thực phẩm',
      ['Nghị định số 15/2018/NĐ-CP', 'other', '15/2018/NĐ-CP', '2018-02-02', 'Chính phủ'],
    ],
    [
      'theo Chỉ thị số 10-CT/TU, ngày 05/3/2026 của Ban Thường vụ Tỉnh ủy',
      ['Chỉ thị số 10-CT/TU', 'directive', '10-CT/TU', '2026-03-05', 'Ban Thường vụ Tỉnh ủy'],
    ],
    [
      'tại Công văn số 512/SYT-NVY của Sở Y tế về tiêm chủng',
      ['Công văn số 512/SYT-NVY', 'dispatch', '512/SYT-NVY', null, 'Sở Y tế'],
    ],
    ['quy định tại Thông tư số 08/2026/TT-BNV.', ['Thông tư số 08/2026/TT-BNV', 'other', '08/2026/TT-BNV', null, null]],
  ])('%s', (text, expected) => {
    expect(
      readCitations(text, matchForm(text)).map(({ name, kind, number, issuedOn, issuer }) => [
        name,
        kind,
        number,
        issuedOn,
        issuer,
      ]),
    ).toEqual([expected]);
  });

  it('stand where they are found, each once', () => {
    const text = 'Căn cứ Luật số 15/2012/QH13 ngày 20/6/2012; Quyết định số 8/QĐ-UBND ngày 31/02/2026 của UBND tỉnh.';
    const found = readCitations(text, matchForm(text));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Luật số 15/2012/QH13 ngày 20/6/2012',
      'Quyết định số 8/QĐ-UBND ngày 31/02/2026 của UBND tỉnh',
    ]);
    expect(found[1]?.issuedOn).toBeNull();
  });

  it.each(['Số: 12/TB-UBND', 'Nghị quyết của Đảng ủy', 'Đề án đến năm 2030', 'Quyết định này có hiệu lực'])(
    'none in “%s”',
    (text) => {
      expect(readCitations(text, matchForm(text))).toEqual([]);
    },
  );
});
