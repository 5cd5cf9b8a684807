import type { Cell, Sheet } from '@/lib/exchange/sheet';

/** A small sheet around rows of the test's own. */
export function sheetOf(rows: Cell[][]): Sheet {
  const width = rows[0]?.length ?? 1;
  return {
    unit: 'Sở Nội vụ tỉnh Mẫu',
    title: 'BẢNG THỬ',
    period: '(Tính đến ngày 21/11/2026)',
    columns: Array.from({ length: width }, (_, index) => ({ heading: `Cột ${index + 1}`, width: 12 })),
    rows,
    summary: ['Một câu ở dưới bảng.'],
  };
}
