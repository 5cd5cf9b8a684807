import buildIfStale from '../e2e/build-if-stale';
import { type Fault, type Reckoning, reckon } from './fault';
import { FAULTS } from './faults';
import { HEADING, rowOf } from './table';

/**
 * `npm run faults [-- --full] [-- --only WORDS]`: lets everything go wrong that could cost a follow-up or let somebody in, in a real
 * Chromium, and prints how many follow-ups there were before and after. Exit code 1 where one was lost, or where something was not
 * refused or not said. `--full` tries each as often as it was promised, else a few times; `--only` those whose name has the words.
 */
const full = process.argv.includes('--full');
const only = process.argv.includes('--only') ? (process.argv[process.argv.indexOf('--only') + 1] ?? '') : '';

buildIfStale();
console.log(HEADING);
for (const fault of FAULTS.filter(({ name }) => name.includes(only))) {
  const began = performance.now();
  const times = full ? fault.times.full : fault.times.small;
  const { reckonings, failure } = await tryOut(fault, times);
  console.log(rowOf(fault.name, reckonings, (performance.now() - began) / 1000));
  if (failure === null && reckonings.every(({ lost }) => lost === 0)) continue;
  process.exitCode = 1;
  console.error(`FAILED: ${fault.name}${failure === null ? ' cost follow-ups' : `: ${failure}`}`);
}

/** Lets it happen so many times; stops where one turn fails. */
async function tryOut(fault: Fault, times: number): Promise<{ reckonings: Reckoning[]; failure: string | null }> {
  const reckonings: Reckoning[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    try {
      reckonings.push(await reckon(await fault.run(turn)));
    } catch (error) {
      return { reckonings, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }
  return { reckonings, failure: null };
}
