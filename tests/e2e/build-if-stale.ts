import { readdirSync, statSync } from 'node:fs';
import { ROOT, runTool } from '../run-tool';

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package.json'];
const OUTPUT = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/**
 * Builds the extension for the browser that this run is about, once before its tests, where the last build is older than its sources.
 * Throws where that fails.
 */
export default function buildIfStale(): void {
  const target = process.env.SO_VIEC_BROWSER === 'firefox' ? 'firefox' : 'chrome';
  const built = modifiedAt(`${ROOT}${OUTPUT[target]}/manifest.json`);
  const newest = Math.max(...SOURCES.flatMap(filesUnder).map(modifiedAt));
  if (built < newest && runTool('wxt', ['build', '-b', target, '--mv3']) !== 0) {
    throw new Error('The extension could not be built.');
  }
}

function filesUnder(name: string): string[] {
  const path = `${ROOT}${name}`;
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => `${path}/${file}`);
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
