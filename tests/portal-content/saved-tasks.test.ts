import { describe, expect, it } from 'vitest';
import type { Reading } from '@/entrypoints/portal.content/read-document';
import { matchSaved, taskInputsOf } from '@/entrypoints/portal.content/saved-tasks';
import { readPage } from '@/lib/page/read-page';
import { body } from '../page/dom';

/** A page of paragraphs, each a task. */
function readingOf(...paragraphs: string[]): Reading {
  const page = readPage(body(paragraphs.map((words) => `<p>${words}</p>`).join('')));
  let start = 0;
  const tasks = page.text.split('\n').map((quote) => {
    const task = {
      start,
      end: start + quote.length,
      label: null,
      quote,
      assignees: [],
      collaborators: [],
      deadlines: [],
      product: null,
      rule: 'test',
    };
    start += quote.length + 1;
    return task;
  });
  const document = {
    kind: 'notice',
    number: null,
    symbol: null,
    issuer: null,
    place: null,
    issuedOn: null,
    signer: null,
  } as const;
  return { page, extraction: { detected: true, document, tasks } };
}

const lines = [
  'Sở Y tế rà soát, báo cáo kết quả trong tháng.',
  'Tổ chức thực hiện.',
  'Sở Nội vụ theo dõi, đôn đốc.',
  'Tổ chức thực hiện.',
];
const before = readingOf(...lines);
const saved = taskInputsOf(before).map(({ quote }, index) => ({ id: String(index), quote, status: 'open' as const }));
const match = (reading: Reading) => [...matchSaved(reading, taskInputsOf(reading), saved)].map(([index, { id }]) => [index, id]);

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
