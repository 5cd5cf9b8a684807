import { expect, it } from 'vitest';
import { COLUMNS } from '@/lib/ledger/columns';
import { sortRows } from '@/lib/ledger/sort-rows';
import { named, rowsOf, titlesOf } from './rows';

const ROWS = rowsOf([
  named('Đôn đốc', '2026-03-20', { assignees: ['Văn phòng'] }),
  named('Ăn ở', null, { assignees: [] }),
  named('Dự toán', '2026-03-01', { assignees: ['Ban Thi đua'] }),
  named('Anh', '2026-03-20', { assignees: ['Ủy ban'] }),
]);
const sorted = (column: (typeof COLUMNS)[number], descending = false) => titlesOf(sortRows(ROWS, { column, descending }));

it('orders words as Vietnamese does: ă after a, đ after d', () => {
  expect(sorted('what')).toEqual(['Anh', 'Ăn ở', 'Dự toán', 'Đôn đốc']);
});

it('keeps empty cells last both ways', () => {
  expect(sorted('due').at(-1)).toBe('Ăn ở');
  expect(sorted('due', true).at(-1)).toBe('Ăn ở');
  expect(sorted('assignee', true)).toEqual(['Đôn đốc', 'Anh', 'Dự toán', 'Ăn ở']);
});

it('orders states by how much they press', () => {
  expect(sorted('status')[0]).toBe('Dự toán');
});

it.each(COLUMNS)('loses no row by %s, and leaves the rows themselves in their order', (column) => {
  const before = titlesOf(ROWS);
  expect(sorted(column).toSorted()).toEqual(before.toSorted());
  expect(titlesOf(ROWS)).toEqual(before);
});
