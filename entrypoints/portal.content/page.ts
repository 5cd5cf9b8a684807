import type { Value } from '@/lib/messages';
import { NEXT_LOOK, SETTLES_WITHIN } from '@/lib/page/looking';
import { erase } from '@/lib/page/paint';
import { watch } from '@/lib/page/watch';
import { type DocumentView, showDocument } from './document-view';
import { pageLook } from './page-look';
import { readDocument } from './read-document';

/** How long a page that has gone elsewhere may still show the old document before it is believed to mean it. */
const STALE_FOR = 3_000;

export interface PageControl {
  /** The page has changed its address without being loaded anew. */
  navigated(): void;
  /** Reads the page now, whatever it looks like, and says what was found. */
  scan(): Promise<Value<'page.scan'>>;
  /** The official's own unit is another one now. */
  settingsChanged(): void;
}

/**
 * Reads a page, shows the document in it, and keeps up with its changes. While there is a document it is watched; a page without
 * one is let go of after a while, so that nothing of ours is left at work there. `signal` ends all and takes everything away. `found`: the
 * first look has found that the page as it is may be a document.
 */
export function startPage(view: Window, signal: AbortSignal, found: boolean): PageControl {
  let shown: DocumentView | null = null;
  let attending = new AbortController();
  let staleText: string | null = null;
  let wanted = false;
  /** Ends the look that is going on: a later one, or a page that has gone elsewhere, knows better. */
  let looking = new AbortController();

  const hide = () => {
    shown?.close();
    shown = null;
    erase();
  };
  const look = async (asked = false, looked = asked) => {
    if (signal.aborted) return;
    wanted ||= asked;
    looking.abort();
    looking = new AbortController();
    const mine = looking.signal;
    const outcome = await readDocument(view, wanted || looked, mine);
    // Without an answer the page stays as it is.
    if (mine.aborted || outcome === 'unread') return;
    const reading = outcome === 'none' ? null : outcome;
    if (reading && reading.page.text === staleText && !asked) return;
    staleText = null;
    if (!reading && shown) {
      hide();
      attend();
    } else if (!reading) {
      return;
    } else if (shown) {
      await shown.update(reading);
    } else {
      const appearance = await pageLook();
      if (mine.aborted) return;
      shown = showDocument(view, reading, appearance);
      attend();
    }
  };
  const attend = () => {
    attending.abort();
    attending = new AbortController();
    watch(view.document.documentElement, () => void look(), { signal: attending.signal });
    if (!shown) after(SETTLES_WITHIN, () => !shown && attending.abort());
  };
  /** Runs `work` later, unless something else is attended to by then. */
  const after = (milliseconds: number, work: () => void) => {
    const timer = setTimeout(work, milliseconds);
    attending.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };

  signal.addEventListener('abort', () => {
    attending.abort();
    looking.abort();
    hide();
  });
  attend();
  void look(false, found);

  return {
    navigated: () => {
      staleText = shown?.text() ?? staleText;
      wanted = false;
      looking.abort();
      hide();
      attend();
      after(NEXT_LOOK, () => void look());
      after(STALE_FOR, () => {
        staleText = null;
        if (!shown) void look();
      });
    },
    settingsChanged: () => shown?.settingsChanged(),
    scan: async () => {
      await look(true);
      return { detected: shown !== null, tasks: shown?.count() ?? 0 };
    },
  };
}
