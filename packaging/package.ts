import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT, runTool } from '../tests/run-tool';
import { filesUnder } from './files-under';
import { makePackages, type Package, TARGETS } from './make-packages';
import { readZip } from './read-zip';
import { writeZip } from './write-zip';

/**
 * `npm run package`: builds the extension for every browser and writes what the stores take to `out/packages`, with a list of SHA-256
 * sums. With `--verify` everything is packed again, and built again from the packed sources alone in another folder, and must come to the
 * same bytes.
 */
const FOLDER = `${ROOT}out/packages/`;

build(ROOT);
const packages = makePackages(ROOT);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const { name, bytes } of packages) writeFileSync(FOLDER + name, bytes);
writeFileSync(`${FOLDER}SHA256SUMS`, packages.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''));
for (const { name, bytes, sha256 } of packages)
  console.log(`${(bytes.length / 1000).toFixed(0).padStart(6)} kB  ${sha256}  ${name}`);
if (process.argv.includes('--verify')) verify(packages);

function build(root: string): void {
  for (const target of TARGETS) {
    if (runTool('wxt', ['build', root, '-b', target, '--mv3']) !== 0) throw new Error(`The build for ${target} failed.`);
  }
}

/** Throws where a second build, or one from the packed sources, differs from the first. */
function verify(first: readonly Package[]): void {
  for (const [index, { name, sha256 }] of makePackages(ROOT).entries()) {
    if (sha256 !== first[index]?.sha256) throw new Error(`${name} is packed otherwise the second time.`);
  }
  const sources = first.find(({ name }) => name.endsWith('-sources.zip'));
  const folder = `${mkdtempSync(join(tmpdir(), 'so-viec-sources-'))}/`;
  try {
    for (const { path, bytes } of readZip(sources?.bytes ?? Buffer.alloc(0))) {
      mkdirSync(dirname(folder + path), { recursive: true });
      writeFileSync(folder + path, bytes);
    }
    // The packages that package-lock.json names are the same; only their place is lent.
    symlinkSync(`${ROOT}node_modules`, `${folder}node_modules`, 'junction');
    build(folder);
    for (const target of TARGETS) {
      const rebuilt = writeZip(filesUnder(`${folder}.output/${target}-mv3`));
      const original = first.find(({ name }) => name.endsWith(`-${target}.zip`));
      if (!original?.bytes.equals(rebuilt)) throw new Error(`The packed sources build another extension for ${target}.`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log('Built again, and from the packed sources: the same bytes.');
}
