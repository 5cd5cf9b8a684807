import { describe, expect, it } from 'vitest';
import type { Reading } from '@/entrypoints/portal.content/read-document';
import { documentsOf, matchSaved, taskInputsOf } from '@/entrypoints/portal.content/saved-tasks';
import { readingOf } from './reading-of';

const lines = [
  'Sở Y tế rà soát, báo cáo kết quả trong tháng.',
  'Tổ chức thực hiện.',
  'Sở Nội vụ theo dõi, đôn đốc.',
  'Tổ chức thực hiện.',
];
const before = readingOf(...lines);
const saved = before.inputs.map(({ quote }, index) => ({ id: String(index), quote, status: 'open' as const }));
const match = (reading: Reading) => [...atOnce(matchSaved(reading, saved))].map(([index, { id }]) => [index, id]);

import { atOnce } from '@/lib/steps';

describe('documentsOf', () => {
  it('parts the tasks of a page by the document that they stand in', () => {
    const view = { location: { href: 'http://xa.hoalac.gov.vn/1' }, document: { title: 'Văn bản' } } as Window;
    const reading = readingOf(...lines);
    const [whole] = reading.extraction.documents;
    const cut = reading.extraction.tasks[2]?.start ?? 0;
    if (whole === undefined) throw new Error('the sample has no document');
    const second = { ...whole.fields, number: '93/KH-UBND' };
    reading.extraction.documents = [
      { ...whole, end: cut },
      { fields: second, start: cut, end: whole.end },
    ];
    const found = documentsOf(view, reading);
    expect(found.map(({ page, tasks }) => [page.document.number, tasks])).toEqual([
      [null, [0, 1]],
      ['93/KH-UBND', [2, 3]],
    ]);
  });
});

describe('taskInputsOf', () => {
  it('takes the short title along where there is one', () => {
    const reading = readingOf(...lines);
    const [task] = reading.extraction.tasks;
    if (task !== undefined) task.title = 'Rà soát các trạm y tế';
    expect(atOnce(taskInputsOf(reading.page, reading.extraction.tasks)).map(({ summary }) => summary)).toEqual([
      'Rà soát các trạm y tế',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('matchSaved', () => {
  it('knows every task of the same page, equal ones by their order', () => {
    expect(match(before)).toEqual([
      [0, '0'],
      [1, '1'],
      [2, '2'],
      [3, '3'],
    ]);
  });

  it('knows a task that has moved', () => {
    expect(match(readingOf('Tin mới trong ngày.', ...lines.slice(0, 1)))).toEqual([[1, '0']]);
  });

  it('marks no task for words that are gone', () => {
    expect(match(readingOf('Sở Y tế chuẩn bị hội nghị.'))).toEqual([]);
  });
});
