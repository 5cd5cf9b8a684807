import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { canInstall, ensureBrowser, ensureFirefox } from './e2e/install-browser';
import { ROOT, runTool } from './run-tool';
import { addCounts, type Counts, countTests, failedTests, NO_TESTS, sentenceOf } from './test-counts';

/** Everything that the build server checks, in the order of what is quickest to fail. The last line counts the tests. */
const results = `${ROOT}out/test-results/`;
let counts: Counts = NO_TESTS;
const failures: string[] = [];

step('format and lint', () => runTool('biome', ['ci', '.']));
step('types', () => runTool('wxt', ['prepare']) || runTool('tsc', ['--noEmit']));
testStep('unit tests, Asia/Ho_Chi_Minh', 'unit-vietnam', [], { TZ: 'Asia/Ho_Chi_Minh' });
// West of Greenwich a day that is read as local is the day before. What is timed, and what reads texts, asks for no zone.
testStep('unit tests, America/Lima', 'unit-lima', ['--project', 'unit'], { TZ: 'America/Lima' });
step('corpus', () => runTool('tsx', ['tests/corpus/run.ts'], { TZ: 'America/Lima' }));
step('build and packages', () => runTool('tsx', ['packaging/package.ts', '--verify']));
step('size budget', () => runTool('tsx', ['tests/size-budget.ts']));
if (step('Chromium', () => browserIsThere(ensureBrowser))) {
  testStep('browser tests in Chromium', 'chromium', ['--config', 'tests/e2e/vitest.config.ts'], {});
  step('faults', () => runTool('tsx', ['tests/faults/run.ts']));
}
step('what Firefox’s store would say', () => runTool('web-ext', ['lint', '--source-dir', '.output/firefox-mv3']));
if (firefoxIsThere()) testStep('browser tests in Firefox', 'firefox', ['--config', 'tests/e2e/firefox.config.ts'], {});

for (const failure of failures) console.log(`Failed: ${failure}`);
console.log(sentenceOf(counts));
process.exit(failures.length === 0 ? 0 : 1);

/** Runs one step, says how long it took, and goes on whatever it gave: one run shows everything that is wrong. */
function step(name: string, run: () => number): boolean {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const passed = run() === 0;
  console.log(`── ${name}: ${passed ? 'passed' : 'FAILED'} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (!passed) failures.push(name);
  return passed;
}

function testStep(name: string, file: string, args: string[], environment: Record<string, string>): void {
  const report = `${results}${file}.json`;
  mkdirSync(results, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = step(name, () => runTool('vitest', ['run', ...args, ...reporters], environment));
  const text = existsSync(report) ? readFileSync(report, 'utf8') : null;
  counts = addCounts(counts, countTests(text, passed));
  for (const test of failedTests(text)) failures.push(`${name}: ${test.replace(ROOT, '')}`);
}

function browserIsThere(ensure: (mayInstall: boolean) => string): number {
  try {
    console.log(ensure(process.argv.includes('--install-browser')));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** Firefox is a part of the check wherever it is or can be installed; a machine that cannot have it says so, and goes on. */
function firefoxIsThere(): boolean {
  const mayInstall = process.argv.includes('--install-browser');
  if (mayInstall && canInstall()) return step('Firefox', () => browserIsThere(ensureFirefox));
  try {
    console.log(`\n${ensureFirefox(false)}`);
    return true;
  } catch (error) {
    console.log(`\n── SKIPPED: browser tests in Firefox. ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
