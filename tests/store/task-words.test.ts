import { expect, it } from 'vitest';
import { taskWords } from '@/lib/store/task-words';

const quote = { exact: 'Giao Sở Y tế\trà soát các trạm', prefix: '', suffix: '', occurrence: 0 };

it.each([
  ['the title given by hand', { title: 'Trạm y tế', summary: 'Rà soát các trạm', quote }, 'Trạm y tế'],
  ['the summary that was read', { title: null, summary: 'Rà soát các trạm', quote }, 'Rà soát các trạm'],
  ['the words of the document', { title: null, quote }, 'Giao Sở Y tế · rà soát các trạm'],
])('calls a task by %s', (_what, followUp, words) => {
  expect(taskWords(followUp)).toBe(words);
});
