export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const NO_TESTS: Counts = { passed: 0, failed: 0, skipped: 0 };

/** How many tests of each kind a run of vitest had, from its JSON report. A run that failed without naming a test counts as one failure. */
export function countTests(report: string | null, runPassed: boolean): Counts {
  if (report === null) return { ...NO_TESTS, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report) as Record<string, number>;
  const failed = numFailedTests ?? 0;
  return {
    passed: numPassedTests ?? 0,
    failed: !runPassed && failed === 0 ? 1 : failed,
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  };
}

/** The tests that failed, a line each: the file, the test, and the first line of what it says. Nothing where there is no report. */
export function failedTests(report: string | null): string[] {
  if (report === null) return [];
  const { testResults } = JSON.parse(report) as { testResults?: FileResult[] };
  return (testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && message) return [`${name}: ${firstLine(message)}`];
    return failed.map((test) => `${name}: ${test.fullName}: ${firstLine(test.failureMessages[0] ?? '')}`);
  });
}

/** What vitest’s JSON report says of a file of tests. */
interface FileResult {
  name: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The line that a run ends with: `12 passed, 0 failed`, and `, 1 skipped` where some were. */
export function sentenceOf({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
