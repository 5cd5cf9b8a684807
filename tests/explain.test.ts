import { expect, it } from 'vitest';
import { extract } from '@/lib/extract';
import { explain } from './corpus/explain';
import { sampleDocument } from './document/sample-document';

it('says at its line which rule saw what, and why a date binds nobody', () => {
  const text = sampleDocument([
    '1. Giao Phòng Kinh tế rà soát các chợ theo Quyết định số 8/QĐ-UBND ngày 02/02/2026, báo cáo trước ngày 15/4.',
  ]);
  const shown = explain('cho.txt', text, extract(text, { url: 'http://xa.hoalac.gov.vn/1', title: '' }));
  expect(shown).toContain('cho.txt: gives tasks\n');
  const line = text.split('\n').findIndex((words) => words.startsWith('1. Giao')) + 1;
  const numbered = (words: string) => new RegExp(`^ *${line}  ${words}`, 'mu');
  expect(shown).toMatch(numbered('task \\[provision\\] 1 “Giao Phòng Kinh tế'));
  expect(shown).toMatch(numbered('time \\[numeric-day\\] “ngày 02/02/2026” = 2026-02-02: binds nobody \\[no-cue\\]'));
  expect(shown).toMatch(
    numbered('time \\[yearless-day\\] “ngày 15/4” = 2026-04-15: deadline .*due 2026-04-15 \\(inferred-year\\)'),
  );
});
