import { cannotBeDocument, mayBeDocument } from '@/lib/document/may-be-document';
import { glance } from '@/lib/page/glance';
import { watchNavigation } from '@/lib/page/navigation';
import { watch } from '@/lib/page/watch';

/** How long content is awaited on a page that is no document (yet), in milliseconds. */
const SETTLES_WITHIN = 15_000;
/** How long a page that changed its address is given to draw something else, in milliseconds. */
const NEXT_LOOK = 500;

/**
 * Looks whether a page's words may be a document's, at once, while its content arrives, and whenever its address changes; calls `found`
 * where they may be, until `signal` says that it is over. A page that stays none is let go of but for one listener for its address.
 */
export function lookAt(view: Window, found: () => void, signal: AbortSignal): void {
  let attending = new AbortController();
  const stop = () => attending.abort();
  const after = (milliseconds: number, work: () => void) => {
    const timer = setTimeout(work, milliseconds);
    attending.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  const look = () => {
    if (!signal.aborted && looksLikeOne(view.document.body)) found();
  };
  const attend = () => {
    stop();
    attending = new AbortController();
    watch(view.document.documentElement, look, { signal: attending.signal });
    after(SETTLES_WITHIN, stop);
  };
  if (signal.aborted) return;
  signal.addEventListener('abort', stop, { once: true });
  watchNavigation(
    view,
    () => {
      attend();
      after(NEXT_LOOK, look);
    },
    signal,
  );
  attend();
  look();
}

/** The second question costs as much as reading a page's every word, so it is asked only where the first lets a page through. */
function looksLikeOne(body: Element | null): boolean {
  return body !== null && !cannotBeDocument(body.textContent ?? '') && mayBeDocument(glance(body));
}
