import { extract } from '@/lib/extract';

/**
 * `npm run bench`: whether a page made to hold the reader up costs more for each letter than a short one. Prints
 * the time of the long text in milliseconds and the growth of its cost; exit code 1 where one grows with its length.
 */
const SEEDS = [
  'Sở ',
  'các sở, ',
  'Giao ',
  'từ ngày 1/1 đến ',
  'trước ngày ',
  '- a\n',
  '1.1.1.1.',
  '(',
  '"',
  'Kính gửi: ',
  'Để , ',
  'nếu có khó khăn, ',
  'x\t',
  'Giao Sở Y tế. ',
];
const SHORT = 8_000;
const LONG = 64_000;
/** Work that grows with the square of the length would come to LONG / SHORT = 8. */
const LIMIT = 4;

/** The least of three measurements, in milliseconds: what the machine does beside it falls out. */
function timeOf(seed: string, length: number): number {
  const text = seed.repeat(Math.ceil(length / seed.length));
  const times = [0, 1, 2].map(() => {
    const began = performance.now();
    extract(text, { url: '', title: '' });
    return performance.now() - began;
  });
  return Math.min(...times);
}

for (const seed of SEEDS) {
  timeOf(seed, SHORT);
  const long = timeOf(seed, LONG);
  const growth = long / LONG / (timeOf(seed, SHORT) / SHORT);
  console.log(`${JSON.stringify(seed).padEnd(22)}${long.toFixed(0).padStart(6)} ms  × ${growth.toFixed(1)}`);
  if (growth < LIMIT) continue;
  console.error(
    `bench: ${JSON.stringify(seed)} costs ${growth.toFixed(1)} times as much for each letter in a text of ${LONG} letters.`,
  );
  process.exitCode = 1;
}
