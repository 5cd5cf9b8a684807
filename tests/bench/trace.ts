import type { CDPSession, Page } from 'playwright-core';

/** An event of the browser's own trace. Times in microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** When it began, and how long it took. */
  ts: number;
  dur?: number;
  /** How much of that the processor worked on it: other threads and processes have the rest. */
  tdur?: number;
  args: { data?: { url?: string } };
}

/** Starts the browser's trace of these categories; what is given back ends it and gives what happened in between, in all processes. */
export async function startTrace(session: CDPSession, categories: string[]): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } });
  return async () => {
    const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await ended;
    session.off('Tracing.dataCollected', collect);
    return events;
  };
}

/** Names this page's main thread in the trace that is running, by a mark of user timing. */
export async function markThread(page: Page): Promise<void> {
  await page.evaluate((mark) => performance.mark(mark), THREAD_MARK);
}

const THREAD_MARK = 'bench-thread';

/** The longest task of a thread: as long as it lasted, and as long as the processor was at work on one, in milliseconds. */
export interface LongestTask {
  lasted: number;
  worked: number;
}

/**
 * The longest task on the thread that was marked, of a trace with `toplevel` and `blink.user_timing`; the one that lasted longest need not be
 * the one with most work. Throws where the trace has no such mark.
 */
export function longestTask(events: readonly TraceEvent[]): LongestTask {
  const marked = events.find(({ name }) => name === THREAD_MARK);
  if (!marked) throw new Error('No thread was marked while the trace ran.');
  const longest = { lasted: 0, worked: 0 };
  for (const { pid, tid, name, dur = 0, tdur = 0 } of events) {
    if (pid !== marked.pid || tid !== marked.tid || !name.endsWith('RunTask')) continue;
    longest.lasted = Math.max(longest.lasted, dur / 1000);
    longest.worked = Math.max(longest.worked, tdur / 1000);
  }
  return longest;
}
