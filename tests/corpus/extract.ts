import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { explain } from './explain';
import { readFile } from './read-file';
import { recordOf } from './record';

/**
 * `npm run extract -- [--explain] FILE-OR-FOLDER…`: one record a line for every .html and .txt file named or lying in a
 * folder named. Where a page stands beside a text of the same name, the page is read. With `--explain` it says in the
 * terminal instead which rule saw what. Exit code 1 where a file could not be read; the others are printed all the same.
 */
const explained = process.argv.includes('--explain');
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (paths.length === 0) {
  console.error('usage: npm run extract -- [--explain] FILE-OR-FOLDER…');
  process.exit(2);
}
let failed = false;
for (const path of paths) for (const file of filesOf(path)) print(file);
process.exitCode = failed ? 1 : 0;

function filesOf(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).sort();
    const pages = new Set(names.filter((name) => name.endsWith('.html')).map((name) => name.replace(/\.html$/u, '')));
    return names
      .filter((name) => name.endsWith('.html') || (name.endsWith('.txt') && !pages.has(name.replace(/\.txt$/u, ''))))
      .map((name) => join(path, name));
  } catch (error) {
    report(path, error);
    return [];
  }
}

function print(file: string): void {
  try {
    const { text, extraction } = readFile(file);
    const name = basename(file);
    process.stdout.write(`${explained ? explain(name, text, extraction) : JSON.stringify(recordOf(name, extraction))}\n`);
  } catch (error) {
    report(file, error);
  }
}

function report(file: string, error: unknown): void {
  failed = true;
  console.error(`${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
}
