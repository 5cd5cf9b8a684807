import { findDeadlines } from '@/lib/deadlines/find-deadlines';
import { longNotice } from '/work/main/tests/bench/long-notice';

const text = longNotice(100_000).join('\n');
for (let k = 0; k < 60; k++) {
  const b = performance.now();
  findDeadlines(text, '2026-11-03');
  if (k % 10 === 9) console.log((performance.now() - b).toFixed(1));
}
