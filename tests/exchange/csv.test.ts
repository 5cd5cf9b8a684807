import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '@/lib/exchange/csv';
import { sheetOf } from './sheet-of';

/** Reads CSV by RFC 4180, strictly: what is not by the rules throws. */
function parse(csv: string): string[][] {
  expect(csv.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [];
  let rest = csv.slice(1);
  let row: string[] = [];
  while (rest !== '') {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (match === null) throw new Error(`Not CSV: ${JSON.stringify(rest.slice(0, 40))}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(match[0].length);
  }
  return rows;
}

const cellsOf = (...cells: string[]) => parse(csvOf(sheetOf([cells])))[1];

describe('csvOf', () => {
  it('writes headings, numbers and days that every spreadsheet reads alike', () => {
    const csv = csvOf(sheetOf([[1, { day: '2026-04-03' }, 'Sở Nội vụ']]));
    expect(csv).toBe('\ufeffCột 1,Cột 2,Cột 3\r\n1,2026-04-03,Sở Nội vụ\r\n');
  });

  it('gives back every text, whatever quotes, commas and lines it holds', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/^\s*[=+\-@＝＋－＠]|^[\t\n]|\r/.test(value));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (cells) => {
        expect(cellsOf(...cells)).toEqual(cells);
      }),
    );
  });

  it.each(['=HYPERLINK("http://x","y")', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\n=1'])(
    'leaves no formula in %j',
    (formula) => expect(cellsOf(formula)?.[0]).toBe(`'${formula.replace('\r', '\n')}`),
  );

  it('never lets a cell begin as a formula does', () => {
    const risky = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', ' @'), fc.string()).map(([a, b]) => a + b);
    fc.assert(fc.property(risky, (cell) => cellsOf(cell)?.[0]?.startsWith("'") === true));
  });
});
