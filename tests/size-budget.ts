import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { EXTENSION_FOLDER } from './e2e/launch';

/** Every page of a portal pays for the first look, every document for the reader; others are listed to be seen growing. In gzipped kB (1000 bytes). */
const BUDGETS: Record<string, number> = { 'first-look.js': 8, 'content-scripts/portal.js': 45 };

const sizes = readdirSync(EXTENSION_FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map((file) => ({ file, kilobytes: gzipSync(readFileSync(`${EXTENSION_FOLDER}/${file}`), { level: 9 }).length / 1000 }));

for (const { file, kilobytes } of sizes) {
  const budget = BUDGETS[file];
  console.log(`${kilobytes.toFixed(1).padStart(7)} kB gzip  ${file}${budget === undefined ? '' : ` (budget ${budget} kB)`}`);
  if (budget !== undefined && kilobytes > budget) {
    console.error(`${file} is ${kilobytes.toFixed(1)} kB gzipped, over its budget of ${budget} kB: every portal page loads it.`);
    process.exitCode = 1;
  }
}
for (const file of Object.keys(BUDGETS)) {
  if (!sizes.some((size) => size.file === file)) {
    console.error(`The build has no ${file}, so its budget could not be checked.`);
    process.exitCode = 1;
  }
}
