import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { ZipEntry } from './write-zip';

/** What is made here and not written: the entries of `.gitignore`, and git's own. */
const MADE = /^(node_modules|\.wxt|\.output|out|\.git)$|\.log$/;
/** What a store's reviewer does not need to build the extension: texts and pictures for the stores. */
const LEFT_OUT = /^(store|tests\/demonstration\/pictures|\.ci)$/;

/** Every file of the project that the extension is built from. Run it in a clean checkout: what lies about is packed too. */
export function sourceFiles(root: string, folder = ''): ZipEntry[] {
  return readdirSync(root + folder)
    .filter((name) => !MADE.test(name) && !LEFT_OUT.test(folder + name))
    .flatMap((name): ZipEntry[] => {
      const path = folder + name;
      return statSync(root + path).isDirectory() ? sourceFiles(root, `${path}/`) : [{ path, bytes: readFileSync(root + path) }];
    });
}
