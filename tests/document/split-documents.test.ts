import { describe, expect, it } from 'vitest';
import { splitDocuments } from '@/lib/document/split-documents';
import { extract } from '@/lib/extract';

const DISPATCH = [
  'UBND PHƯỜNG LONG ĐIỀN',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 41/UBND-VHXH',
  'Long Điền, ngày 04 tháng 3 năm 2026',
  'Kính gửi: Các phòng, đơn vị thuộc phường.',
  '1. Phòng Văn hóa - Xã hội rà soát hộ khó khăn về nhà ở, báo cáo trước ngày 20/3/2026.',
  'Nơi nhận:',
  '- Như trên;',
  'KT. CHỦ TỊCH',
  'Lê Thị Thu',
];
const PLAN = [
  'UBND PHƯỜNG LONG ĐIỀN',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 12/KH-UBND',
  'Long Điền, ngày 06 tháng 4 năm 2026',
  'KẾ HOẠCH',
  'Tổng vệ sinh môi trường năm 2026',
  '1. Phòng Kinh tế nạo vét cống thoát nước, hoàn thành trước ngày 30/4.',
  'Nơi nhận:',
  '- Như trên.',
];

describe('splitDocuments', () => {
  it('parts the documents of one page where the header of the next begins', () => {
    const text = [...DISPATCH, ...PLAN].join('\n');
    const begins = text.lastIndexOf('UBND PHƯỜNG LONG ĐIỀN');
    expect(splitDocuments(text)).toEqual([
      { start: 0, end: begins },
      { start: begins, end: text.length },
    ]);
  });

  it('leaves a document and its annex together', () => {
    const annex = ['PHỤ LỤC', 'Danh mục nhiệm vụ (kèm theo Kế hoạch số 12/KH-UBND)', '1. Phòng Kinh tế kiểm tra chợ.'];
    expect(splitDocuments([...PLAN, ...annex].join('\n'))).toHaveLength(1);
  });

  it('does not part before the first document has ended', () => {
    expect(splitDocuments([...DISPATCH.slice(0, 3), ...PLAN].join('\n'))).toHaveLength(1);
  });
});

describe('extract', () => {
  it('reads each document by its own date and fields', () => {
    const text = [...DISPATCH, ...PLAN].join('\n');
    const { documents, tasks, document } = extract(text, { url: 'http://longdien.gov.vn/1', title: '' });
    expect(document.number).toBe('41/UBND-VHXH');
    expect(documents.map(({ fields }) => [fields.number, fields.issuedOn])).toEqual([
      ['41/UBND-VHXH', '2026-03-04'],
      ['12/KH-UBND', '2026-04-06'],
    ]);
    expect(tasks.map((task) => text.slice(task.start, task.end))).toEqual(tasks.map(({ quote }) => quote));
    expect(tasks.map((task) => task.deadlines.map(({ due }) => due))).toEqual([['2026-03-20'], ['2026-04-30']]);
    for (const { assignees } of tasks) for (const { start, end, name } of assignees) expect(text.slice(start, end)).toBe(name);
  });
});
