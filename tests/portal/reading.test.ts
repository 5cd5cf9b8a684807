import { describe, expect, test } from 'vitest';
import { cannotBeDocument, mayBeDocument } from '@/lib/document/may-be-document';
import { extract } from '@/lib/extract';
import { glance } from '@/lib/page/glance';
import { readPage } from '@/lib/page/read-page';
import { contentRoot } from '@/lib/portals/content-root';
import { drawnPage } from './drawn-page';
import { type Expected, readSamples } from './samples';

const TODAY = '2026-11-21';

/** The whole reading side over whole pages: what is expected beside a sample is what is read, values and due days included. */
describe.each(readSamples(TODAY))('$name', ({ name, expected }) => {
  const document = drawnPage(name, TODAY);
  const text = readPage(contentRoot(document)).text;
  const extraction = extract(text, { url: `http://congbao.tinh-mau.gov.vn/pages/${name}`, title: document.title });

  test(expected.detected ? 'is a document' : 'is no document', () => {
    expect(extraction.detected).toBe(expected.detected);
  });

  test.runIf(expected.detected)('is not turned away at the first look', () => {
    expect(cannotBeDocument(document.body.textContent ?? '')).toBe(false);
    expect(mayBeDocument(glance(document.body))).toBe(true);
  });

  test.runIf(expected.detected)('says its number and date', () => {
    expect({ number: extraction.document.number, issuedOn: extraction.document.issuedOn }).toEqual(expected.document);
  });

  test.runIf(expected.detected)('gives these tasks to these bodies by these days', () => {
    const read: Expected['tasks'] = extraction.tasks
      .filter(({ quote }) => !expected.optional.some((words) => quote.startsWith(words)))
      .map((task) => ({
        begins: expected.tasks.find(({ begins }) => task.quote.startsWith(begins))?.begins ?? task.quote,
        assignees: task.assignees.map((agency) => agency.name),
        collaborators: task.collaborators.map((agency) => agency.name),
        deadlines: task.deadlines.map(({ phrase, value, due }) => ({ phrase, value: value ?? '', due })),
      }));
    expect(read).toEqual(expected.tasks);
  });
});
