import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Circumstances, isSeenWith, openingOf } from '@/entrypoints/list/opening-of';
import type { OwnRows } from '@/entrypoints/list/own-rows';
import type { Database } from '@/lib/store/database';
import { type Opening, readFirstRows, readOpening, writeOpening } from '@/lib/store/opening';
import type { ListEntry } from '@/lib/store/read-list';

/**
 * What is known of the list before it is read: `asked` until it is clear whether anything is; `there` with the first rows. `drawn` says
 * that they have been on the screen, so that the whole list may be read.
 */
export type OpeningState =
  | { state: 'asked' }
  | { state: 'none' }
  | { state: 'there'; opening: Opening; entries: ListEntry[]; drawn: boolean };

/** Not before the list can be used, in milliseconds: it takes a while. */
const KEPT_AFTER = 300;

/** The beginning of a long list that stands as it was seen last. `circumstances` are null until they are known. */
export function useOpening(database: Database, circumstances: Circumstances | null): OpeningState {
  const [kept, setKept] = useState<Opening | null | 'asked'>('asked');
  const [state, setState] = useState<OpeningState>({ state: 'asked' });
  useEffect(() => {
    readOpening(browser.storage.local).then(setKept, (error) => {
      // Without it the list is read as ever.
      reportError(error);
      setKept(null);
    });
  }, []);
  useEffect(() => {
    if (state.state !== 'asked' || kept === 'asked' || (kept !== null && circumstances === null)) return;
    if (kept === null || !isSeenWith(kept, circumstances)) return setState({ state: 'none' });
    readFirstRows(database, kept).then(
      (entries) => setState(entries === null ? { state: 'none' } : { state: 'there', opening: kept, entries, drawn: false }),
      // What is wrong with the list is told where it is read.
      () => setState({ state: 'none' }),
    );
  }, [database, kept, circumstances, state]);
  useEffect(() => {
    if (state.state !== 'there' || state.drawn) return;
    const frame = requestAnimationFrame(() => setTimeout(() => setState({ ...state, drawn: true })));
    return () => cancelAnimationFrame(frame);
  }, [state]);
  return state;
}

/** Keeps in mind what a long list begins with, once it has been shown; forgets it where the list is short. */
export function useKeptOpening(
  own: OwnRows | null,
  total: number,
  until: number | null,
  circumstances: Circumstances | null,
): void {
  useEffect(() => {
    if (own === null || until === null || circumstances === null) return;
    const keep = () => {
      writeOpening(browser.storage.local, openingOf(own, total, until, circumstances)).catch(reportError);
    };
    const timer = setTimeout(keep, KEPT_AFTER);
    return () => clearTimeout(timer);
  }, [own, total, until, circumstances]);
}
