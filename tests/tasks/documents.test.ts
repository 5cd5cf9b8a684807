import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract';
import { normaliseLines } from '@/lib/text/normal-form';

const read = (name: string) => readFileSync(fileURLToPath(new URL(`./documents/${name}.txt`, import.meta.url)), 'utf8');

interface Expected {
  fields: string;
  tasks: string[];
}

/** Fields and tasks as `expected.txt` writes them, by document. */
function readExpected(): Map<string, Expected> {
  const documents = new Map<string, Expected>();
  let current: Expected = { fields: '', tasks: [] };
  for (const line of read('expected').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('= ')) current.fields = line.slice(2);
    else if (line.includes('|'))
      current.tasks.push(
        line
          .split('|')
          .map((field) => field.trim())
          .join(' | '),
      );
    else {
      current = { fields: '', tasks: [] };
      documents.set(line, current);
    }
  }
  return documents;
}

/** Whole documents of other kinds and levels than the samples of the portal, read as text: every task, nothing else. */
describe.each([...readExpected()])('%s', (name, { fields, tasks }) => {
  const { document, ...extraction } = extract(normaliseLines(read(name)), { url: '', title: '' });
  const begins = tasks.map((line) => line.split(' | ')[1] ?? '');
  const found = extraction.tasks.map((task) =>
    [
      task.label ?? '-',
      begins.find((words) => task.quote.startsWith(words)) ?? task.quote,
      task.assignees.map((agency) => agency.name).join('; '),
      task.collaborators.map((agency) => agency.name).join('; '),
      task.deadlines.map(({ phrase, value }) => `${phrase} = ${value}`).join('; '),
    ].join(' | '),
  );

  it('says its fields', () => {
    const { kind, number, issuer, place, issuedOn, signer } = document;
    const said = [kind, number, kind === 'news' ? null : issuer, place, issuedOn, signer];
    expect(said.map((field) => field ?? '-').join('; ')).toBe(fields);
  });

  it.each(tasks)('%s', (line) => {
    expect(found).toContain(line);
  });

  it('gives no other task, each up to its last word', () => {
    expect(found.map((line) => line.split(' | ')[1])).toEqual(begins);
    for (const task of extraction.tasks) expect(task.quote).not.toMatch(/thực hiện\.\/\.$|này có hiệu lực/u);
  });
});
