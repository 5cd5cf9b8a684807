import { looksLikeDocument } from '@/lib/document/may-be-document';
import { glance } from '@/lib/page/glance';
import { NEXT_LOOK, SETTLES_WITHIN } from '@/lib/page/looking';
import { watchNavigation } from '@/lib/page/navigation';
import { watch } from '@/lib/page/watch';

/**
 * Looks whether a page's words may be a document's, at once, while its content arrives, and whenever its address changes; calls `found`
 * where they may be, until `signal` says that it is over. A page that stays none is let go of but for one listener for its address.
 */
export function lookAt(view: Window, found: () => void, signal: AbortSignal): void {
  let attending: AbortController | undefined;
  const stop = () => attending?.abort();
  const after = (milliseconds: number, work: () => void) => {
    const timer = setTimeout(work, milliseconds);
    attending?.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  const look = () => {
    const { body } = view.document;
    if (!signal.aborted && body && looksLikeDocument(body.textContent ?? '', () => glance(body))) found();
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
