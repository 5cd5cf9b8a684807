import { expect, test } from 'vitest';
import { addCounts, countTests, sentenceOf } from './test-counts';

const report = (passed: number, failed: number, pending = 0) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: 0 });

test('the last line names what was skipped only where something was', () => {
  expect(sentenceOf(addCounts(countTests(report(3, 0), true), countTests(report(4, 0), true)))).toBe('7 passed, 0 failed');
  expect(sentenceOf(countTests(report(3, 1, 2), false))).toBe('3 passed, 1 failed, 2 skipped');
});

test('a run that broke before its first test counts as a failure', () => {
  expect(countTests(null, false).failed).toBe(1);
  expect(countTests(report(5, 0), false).failed).toBe(1);
});
