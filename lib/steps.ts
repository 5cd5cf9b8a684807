/** Work that may be interrupted: between two of its steps something else can have its turn. */
export type Steps<Result> = Generator<void, Result, void>;

/** How long work goes on before others have their turn, in milliseconds. A task of 50 ms is felt; what others do comes on top of ours. */
const SLICE_MS = 10;

/** A step of work that goes through elements takes so many. */
export const ELEMENTS_A_STEP = 64;

/** Does all steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the steps in slices, between which the page can answer its reader. Whoever makes the steps sees to it that each is short.
 * Gives null, and does no further step, once `signal` has been aborted. Rejects with what a step throws.
 */
export async function inSlices<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result | null> {
  let began = performance.now();
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await othersTurn();
    began = performance.now();
  }
  return null;
}

/**
 * Comes back when what waits has been done: by `scheduler.postTask` (Chromium 94, Firefox 142), which queues us like anybody else. Not by
 * `scheduler.yield`: what goes on after that goes before the page's own timers and messages, which would wait until we have finished.
 */
export function othersTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?(callback: () => void): Promise<void> } };
  return scheduler?.postTask?.(() => undefined) ?? new Promise((resolve) => setTimeout(resolve));
}
