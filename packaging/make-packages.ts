import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesUnder } from './files-under';
import { sourceFiles } from './source-files';
import { writeZip } from './write-zip';

/** A file to hand in to a store. */
export interface Package {
  name: string;
  bytes: Buffer;
  sha256: string;
}

/** The browsers that are built for; Edge, Cốc Cốc and other relatives take Chrome's package. */
export const TARGETS = ['chrome', 'firefox'] as const;

/** The packages of what is built below `root`, and the sources it is built from. Throws where a build is missing. */
export function makePackages(root: string): Package[] {
  const builds = TARGETS.map((target) => pack(`${target}`, root, filesUnder(`${root}.output/${target}-mv3`)));
  return [...builds, pack('sources', root, sourceFiles(root))];
}

function pack(kind: string, root: string, files: Parameters<typeof writeZip>[0]): Package {
  const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { name: string; version: string };
  const bytes = writeZip(files);
  return { name: `${name}-${version}-${kind}.zip`, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
