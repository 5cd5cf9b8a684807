// `npm start`: the extension in the user's own browser, on a sample portal.
import { prepare, runTypeScript } from './prepare.mjs';

prepare();
process.exit(runTypeScript('tests/demonstration/start.ts', process.argv.slice(2)));
