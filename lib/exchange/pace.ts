/** For how many milliseconds a page may be kept from its reader: a little less than one picture of 60 in a second. */
const SLICE_IN_MS = 12;

/**
 * Gives what long work has to await again and again: it lets the page live whenever a slice of time is used up, and throws the signal's
 * reason once it is stopped.
 */
export function pacer(signal: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - since < SLICE_IN_MS) return;
    await nextTask();
    since = performance.now();
    signal.throwIfAborted();
  };
}

/** The page's own work comes first. Not a timer: those of a tab that nobody looks at are held back to one a second. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
