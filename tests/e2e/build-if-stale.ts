import { readdirSync, statSync } from 'node:fs';
import { ROOT, runTool } from '../run-tool';
import { EXTENSION_FOLDER } from './launch';

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package.json'];

/** Builds the extension once before the browser tests where the last build is older than its sources. Throws where that fails. */
export default function buildIfStale(): void {
  const built = modifiedAt(`${EXTENSION_FOLDER}/manifest.json`);
  const newest = Math.max(...SOURCES.flatMap(filesUnder).map(modifiedAt));
  if (built < newest && runTool('wxt', ['build', '-b', 'chrome']) !== 0) throw new Error('The extension could not be built.');
}

function filesUnder(name: string): string[] {
  const path = `${ROOT}${name}`;
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => `${path}/${file}`);
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
