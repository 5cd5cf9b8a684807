import type { Value } from '@/lib/messages';
import { erase } from '@/lib/page/paint';
import { watch } from '@/lib/page/watch';
import { type DocumentView, showDocument } from './document-view';
import { readDocument } from './read-document';

/** How long content is awaited on a page that is no document (yet), in milliseconds. */
const SETTLES_WITHIN = 15_000;
/** How long a page that has gone elsewhere may still show the old document before it is believed to mean it. */
const STALE_FOR = 3_000;
const NEXT_LOOK = 500;

export interface PageControl {
  /** The page has changed its address without being loaded anew. */
  navigated(): void;
  /** Reads the page now, whatever it looks like, and says what was found. */
  scan(): Promise<Value<'page.scan'>>;
}

/**
 * Reads a page, shows the document in it, and keeps up with its changes. While there is a document it is watched; a page without
 * one is let go of after a while, so that nothing of ours is left at work there. `signal` ends all and takes everything away.
 */
export function startPage(view: Window, signal: AbortSignal): PageControl {
  let shown: DocumentView | null = null;
  let attending = new AbortController();
  let staleText: string | null = null;
  let wanted = false;

  const hide = () => {
    shown?.close();
    shown = null;
    erase();
  };
  const look = (asked = false) => {
    if (signal.aborted) return;
    wanted ||= asked;
    const reading = readDocument(view, wanted);
    if (reading && reading.page.text === staleText && !asked) return;
    staleText = null;
    if (!reading && shown) {
      hide();
      attend();
    } else if (!reading) {
      return;
    } else if (shown) {
      shown.update(reading);
    } else {
      shown = showDocument(view, reading);
      attend();
    }
  };
  const attend = () => {
    attending.abort();
    attending = new AbortController();
    watch(view.document.documentElement, () => look(), { signal: attending.signal });
    if (!shown) after(SETTLES_WITHIN, () => !shown && attending.abort());
  };
  /** Runs `work` later, unless something else is attended to by then. */
  const after = (milliseconds: number, work: () => void) => {
    const timer = setTimeout(work, milliseconds);
    attending.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };

  signal.addEventListener('abort', () => {
    attending.abort();
    hide();
  });
  attend();
  look();

  return {
    navigated: () => {
      staleText = shown?.text() ?? staleText;
      wanted = false;
      hide();
      attend();
      after(NEXT_LOOK, () => look());
      after(STALE_FOR, () => {
        staleText = null;
        if (!shown) look();
      });
    },
    scan: async () => {
      look(true);
      return { detected: shown !== null, tasks: shown?.count() ?? 0 };
    },
  };
}
