// `npm test`: installs what is missing, then everything that the build server checks.
import { prepare, runTypeScript } from './prepare.mjs';

prepare();
process.exit(runTypeScript('tests/check.ts', ['--install-browser']));
