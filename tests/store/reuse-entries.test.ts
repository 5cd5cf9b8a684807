import { expect, it } from 'vitest';
import type { ListEntry } from '@/lib/store/read-list';
import { reuseEntries } from '@/lib/store/reuse-entries';
import type { StoredDocument } from '@/lib/store/schema';
import { followUp, page } from './sample';

const document: StoredDocument = {
  key: 'k',
  fields: page().document,
  url: page().url,
  title: page().title,
  savedAt: '2024-03-05T02:00:00.000Z',
};
const entry = (id: string, note = ''): ListEntry => ({ followUp: followUp(id, '2026-01-01', { note }), document });

it('gives entries that stand as before as the very objects that they were, the changed one anew', () => {
  const before = [entry('1'), entry('2')];
  const after = structuredClone([entry('2', 'mới'), entry('1'), entry('3')]);
  const reused = reuseEntries(before, after);
  expect(reused).toEqual(after);
  expect(reused[1]).toBe(before[0]);
  expect(reused[0]?.followUp).toBe(after[0]?.followUp);
  expect(reused[0]?.document).toBe(document);
});

it('sees a value that was taken out, and one that moved to another key', () => {
  const [before] = [{ ...entry('1'), followUp: followUp('1', null, { progress: { a: { on: '2026-01-01', text: 'x' } } }) }];
  const after = { ...entry('1'), followUp: followUp('1', null, { progress: {} }) };
  expect(reuseEntries([before], [after])[0]?.followUp).toBe(after.followUp);
});

it('sees that the document is another', () => {
  const before = entry('1');
  const after = { ...structuredClone(before), document: { ...document, title: 'Khác' } };
  expect(reuseEntries([before], [after])[0]).toMatchObject({ document: { title: 'Khác' } });
});
