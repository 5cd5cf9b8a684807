import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** axe-core as one script, to be run in a page. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
