import type { CDPSession, Page } from 'playwright-core';

/** An event of the browser's own trace. Times in microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** When it began, and how long it took. */
  ts: number;
  dur?: number;
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

/**
 * The longest task on the thread that was marked, in milliseconds, of a trace with `toplevel` and `blink.user_timing`. Throws where the
 * trace has no such mark.
 */
export function longestTask(events: readonly TraceEvent[]): number {
  const marked = events.find(({ name }) => name === THREAD_MARK);
  if (!marked) throw new Error('No thread was marked while the trace ran.');
  const tasks = events.filter(({ pid, tid, name }) => pid === marked.pid && tid === marked.tid && name.endsWith('RunTask'));
  return tasks.reduce((longest, { dur = 0 }) => Math.max(longest, dur), 0) / 1000;
}
