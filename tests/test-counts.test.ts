import { expect, test } from 'vitest';
import { addCounts, countTests, failedTests, sentenceOf } from './test-counts';

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

test('what failed is named at the end, with its reason: of a long log often only the end is kept', () => {
  const passed = { status: 'passed', fullName: 'counts days', failureMessages: [] };
  const failed = { status: 'failed', fullName: 'counts weeks', failureMessages: ['expected 2 to be 3\n    at a.test.ts'] };
  const testResults = [
    { name: 'a.test.ts', message: '', assertionResults: [passed, failed] },
    { name: 'b.test.ts', message: 'No such module\n    at b', assertionResults: [] },
    { name: 'c.test.ts', message: '', assertionResults: [passed] },
  ];
  expect(failedTests(JSON.stringify({ testResults }))).toEqual([
    'a.test.ts: counts weeks: expected 2 to be 3',
    'b.test.ts: No such module',
  ]);
  expect(failedTests(null)).toEqual([]);
});
