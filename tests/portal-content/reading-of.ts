import type { Reading } from '@/entrypoints/portal.content/read-document';
import { taskInputsOf } from '@/entrypoints/portal.content/saved-tasks';
import { readPage } from '@/lib/page/read-page';
import { atOnce } from '@/lib/steps';
import { body } from '../page/dom';

/** A page of paragraphs, each a task. */
export function readingOf(...paragraphs: string[]): Reading {
  const page = readPage(body(paragraphs.map((words) => `<p>${words}</p>`).join('')));
  let start = 0;
  const tasks = page.text.split('\n').map((quote) => {
    const task = {
      start,
      end: start + quote.length,
      label: null,
      assignees: [],
      collaborators: [],
      deadlines: [],
      product: null,
      title: '',
      targets: [],
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
  const own = { concerns: null, soonInDays: 7 };
  const documents = [{ fields: document, start: 0, end: page.text.length }];
  return {
    page,
    inputs: atOnce(taskInputsOf(page, tasks)),
    extraction: { ...{ detected: true, document, tasks, documents, citations: [], secrecy: null }, own, secretForbidden: false },
  };
}
