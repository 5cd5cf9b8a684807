import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFile } from './read-file';
import { recordOf } from './record';
import { scoreSentences } from './score-sentences';

/**
 * `npm run corpus [-- FOLDER…] [--errors]`: the score of the reader on annotated documents, a table a folder. Without
 * folders, all that have floors: exit code 1 below one. Where the corpus is not there it
 * says so and passes.
 */
interface Score {
  precision: number;
  recall: number;
  f1: number;
  found: number;
  expected: number;
  predicted: number;
}
type Floors = Record<string, Record<string, number>>;

const root = fileURLToPath(new URL('../..', import.meta.url));
const scorer = join(root, '../shared/corpus/score.mjs');
/** Floors by folder, as a path from the project's root. */
const floors = JSON.parse(readFileSync(join(root, 'tests/corpus/floors.json'), 'utf8')) as Floors;
/** Floors for every file of sentences: F1 of its deadlines, share of those without that stay clean. */
const SENTENCES = { f1: 0.92, clean: 0.97 };
const errors = process.argv.includes('--errors');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

if (!existsSync(scorer)) {
  console.log('corpus: skipped, because ../shared/corpus with the score is not here.');
  process.exit(0);
}
const folders = named.length > 0 ? named : Object.keys(floors).map((name) => join(root, name));
for (const folder of folders)
  if (!isAnnotated(folder)) {
    console.error(`corpus: ${folder} is no folder with annotated documents (NAME.gold.json beside NAME.txt or NAME.html).`);
    process.exit(2);
  }
const misses = [...folders.flatMap((folder) => check(folder)), ...(named.length > 0 ? [] : checkSentences())];
for (const miss of misses) console.error(`corpus: ${miss}`);
process.exit(misses.length === 0 ? 0 : 1);

function isAnnotated(folder: string): boolean {
  return existsSync(folder) && statSync(folder).isDirectory() && readdirSync(folder).some((name) => name.endsWith('.gold.json'));
}

/** Scores one folder, prints its table, and gives a sentence for every floor that was not reached. */
function check(folder: string): string[] {
  const scores = score(folder);
  const name = relative(root, resolve(folder));
  console.log(`\n${name}\n${' '.repeat(17)}precision  recall      F1   found / expected / predicted`);
  for (const [part, value] of Object.entries(scores)) {
    const percent = (share: number) => (100 * share).toFixed(1).padStart(7);
    console.log(
      `  ${part.padEnd(15)}${percent(value.precision)} ${percent(value.recall)} ${percent(value.f1)}   ${value.found} / ${value.expected} / ${value.predicted}`,
    );
  }
  return Object.entries(floors[name] ?? {}).flatMap(([part, floor]) => {
    const reached = scores[part]?.f1 ?? 0;
    return reached + 1e-9 < floor
      ? [
          `${name}: ${part} reached F1 ${reached.toFixed(3)}, its floor is ${floor}. Run "npm run corpus -- --errors" to see what was lost.`,
        ]
      : [];
  });
}

/** Scores the sentences, and gives a sentence for every floor that was not reached. */
function checkSentences(): string[] {
  const folder = join(root, 'tests/corpus/sentences');
  return readdirSync(folder).flatMap((name) => {
    const { found, expected, predicted, plain, clean, errors: wrong } = scoreSentences(join(folder, name));
    const f1 = (2 * found) / (expected + predicted);
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    console.log(
      `\ntests/corpus/sentences/${name}\n  deadlines: precision ${percent(found / predicted)}, recall ${percent(found / expected)}, F1 ${percent(f1)} (${found} / ${expected} / ${predicted}); without deadline and left clean: ${clean} of ${plain}`,
    );
    if (errors) for (const line of wrong) console.log(line);
    return f1 >= SENTENCES.f1 && clean / plain >= SENTENCES.clean
      ? []
      : [`${name}: F1 ${f1.toFixed(3)} with ${clean} of ${plain} clean; the floors are ${SENTENCES.f1} and ${SENTENCES.clean}.`];
  });
}

function score(folder: string): Record<string, Score> {
  const work = mkdtempSync(join(tmpdir(), 'so-viec-corpus-'));
  try {
    const predictions = join(work, 'predictions.jsonl');
    const sources = readdirSync(folder)
      .filter((name) => name.endsWith('.gold.json'))
      .map((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { source: string }).source);
    writeFileSync(
      predictions,
      sources
        .map((source) => JSON.stringify(recordOf(basename(source), readFile(join(folder, basename(source))).extraction)))
        .join('\n'),
    );
    if (errors) console.log(execFileSync(process.execPath, [scorer, folder, predictions, '--errors'], { encoding: 'utf8' }));
    const output = execFileSync(process.execPath, [scorer, folder, predictions, '--json'], { encoding: 'utf8' });
    return (JSON.parse(output) as { summary: Record<string, Score> }).summary;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
