import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { xlsxOf } from '@/lib/exchange/xlsx';
import { sheetOf } from './sheet-of';
import { unzip } from './unzip';

const bytesOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());
const read = async (blob: Blob) => readSheet(await bytesOf(blob));

describe('xlsxOf', { timeout: 60_000 }, () => {
  it('gives another program unit, title, headings, numbers, and days as dates', async () => {
    const sheet = sheetOf([[1, { day: '2026-11-30' }, 'Rà soát hồ sơ\nBáo cáo kết quả', '=1+1']]);
    const rows = await read(await xlsxOf(sheet, 'Theo dõi'));
    expect(rows[0]?.[0]).toBe('Sở Nội vụ tỉnh Mẫu');
    expect(rows[1]?.[0]).toBe('BẢNG THỬ');
    expect(rows[4]).toEqual(['Cột 1', 'Cột 2', 'Cột 3', 'Cột 4']);
    expect(rows[5]).toEqual([1, new Date('2026-11-30T00:00:00Z'), 'Rà soát hồ sơ\nBáo cáo kết quả', '=1+1']);
    expect(rows.at(-1)?.[0]).toBe('Một câu ở dưới bảng.');
  });

  it('keeps every day that spreadsheets know', async () => {
    const days = fc.date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    await fc.assert(
      fc.asyncProperty(fc.array(days, { minLength: 1, maxLength: 20 }), async (dates) => {
        const iso = dates.map((date) => date.toISOString().slice(0, 10));
        const rows = await read(await xlsxOf(sheetOf(iso.map((day) => [{ day }])), 'Ngày'));
        const back = rows
          .slice(5, 5 + iso.length)
          .map(([cell]) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell));
        expect(back).toEqual(iso);
      }),
      { numRuns: 20 },
    );
  });

  it('writes as a text what a cell cannot hold otherwise', async () => {
    const rows = await read(await xlsxOf(sheetOf([[{ day: '1899-12-31' }, 'x'.repeat(40_000), 'a\u0000b<&>"']]), 'Tên'));
    expect(rows[5]?.[0]).toBe('31/12/1899');
    expect(String(rows[5]?.[1])).toHaveLength(32_767);
    expect(rows[5]?.[2]).toBe('ab<&>"');
  });

  it('prints on A4 across, as wide as the page, with its headings on every page', async () => {
    const files = unzip(await bytesOf(await xlsxOf(sheetOf([['x', 'y']]), "Phiếu tháng 11 'thử'")));
    expect(files.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Phiếu tháng 11 ''thử'''!$5:$5</definedName>`,
    );
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(
      /<pageSetup(?=[^>]*paperSize="9")(?=[^>]*orientation="landscape")(?=[^>]*fitToWidth="1")(?=[^>]*fitToHeight="0")/,
    );
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pane [^>]*ySplit="5"/);
    // Excel refuses a sheet whose parts stand in another order.
    const order = [
      '<sheetPr',
      '<sheetViews',
      '<cols',
      '<sheetData',
      '<mergeCells',
      '<pageMargins',
      '<pageSetup',
      '<headerFooter',
    ];
    const places = order.map((part) => sheet.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
  });
});
