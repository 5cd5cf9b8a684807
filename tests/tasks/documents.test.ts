import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { normaliseLines } from '@/lib/text/normal-form';
import { tasksIn } from './read';

const read = (name: string) => readFileSync(fileURLToPath(new URL(`./documents/${name}.txt`, import.meta.url)), 'utf8');

/** Tasks as `expected.txt` writes them, by document. */
function readExpected(): Map<string, string[]> {
  const documents = new Map<string, string[]>();
  let tasks: string[] = [];
  for (const line of read('expected').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.includes('|'))
      tasks.push(
        line
          .split('|')
          .map((field) => field.trim())
          .join(' | '),
      );
    else {
      tasks = [];
      documents.set(line, tasks);
    }
  }
  return documents;
}

/** Whole documents of other kinds and levels than the samples of the portal, read as text: every task, nothing else. */
describe.each([...readExpected()])('%s', (name, expected) => {
  const begins = expected.map((line) => line.split(' | ')[1] ?? '');
  const found = tasksIn(normaliseLines(read(name))).map((task) =>
    [
      task.label ?? '-',
      begins.find((words) => task.quote.startsWith(words)) ?? task.quote,
      task.assignees.map((agency) => agency.name).join('; '),
      task.collaborators.map((agency) => agency.name).join('; '),
      task.deadlines.map(({ phrase, value }) => `${phrase} = ${value}`).join('; '),
    ].join(' | '),
  );

  it.each(expected)('%s', (line) => {
    expect(found).toContain(line);
  });

  it('gives no other task', () => {
    expect(found.map((line) => line.split(' | ')[1])).toEqual(begins);
  });
});
