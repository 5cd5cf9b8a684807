import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Translate } from '@/components/translation';
import type { Backup } from '@/lib/exchange/backup';
import { planRestore, type RestoreMode, type RestorePlan } from '@/lib/exchange/plan-restore';
import type { Problem } from '@/lib/exchange/problem';
import { readBackup } from '@/lib/exchange/read-backup';
import { readEverything, restore, undoRestore } from '@/lib/exchange/restore';
import { ask } from '@/lib/messages';
import type { Database } from '@/lib/store/database';
import { failureOf } from '@/lib/store/failure';
import { ListChanged } from '@/lib/store/import-list';
import type { Said } from './said';

/** How far a restore is. `done` can be taken back. */
export type RestoreState =
  | { step: 'idle' }
  | { step: 'reading' | 'restoring'; done: number }
  | { step: 'refused'; problems: Problem[] }
  | { step: 'preview'; backup: Backup; plan: RestorePlan }
  | { step: 'done' | 'undoing'; plan: RestorePlan };

/** Restoring a backup, step by step. */
export interface RestoreWork {
  state: RestoreState;
  read(file: File): Promise<void>;
  choose(mode: RestoreMode): Promise<void>;
  restore(): Promise<void>;
  undo(): Promise<void>;
  /** Stops what is going on: nothing will have been changed. */
  stop(): void;
  close(): void;
}

/** Restores a backup from a file; `say` is told what came of it, `onSettings` is called where settings may have changed. */
export function useRestore(database: Database, say: (said: Said) => void, onSettings: () => void, t: Translate): RestoreWork {
  const [state, setState] = useState<RestoreState>({ step: 'idle' });
  const stopping = useRef(new AbortController());
  const area = browser.storage.local;
  const watch = (step: 'reading' | 'restoring') => {
    let shown = -1;
    stopping.current = new AbortController();
    setState({ step, done: 0 });
    const onProgress = (done: number) => {
      const percent = Math.round(done * 100);
      if (percent === shown) return;
      shown = percent;
      setState({ step, done });
    };
    return { signal: stopping.current.signal, onProgress };
  };
  const planned = async (backup: Backup, mode: RestoreMode, signal: AbortSignal) => {
    setState({ step: 'preview', backup, plan: await planRestore(await readEverything(database, area), backup, mode, signal) });
  };
  /** Runs a piece of work; one that is stopped or fails is said, and leaves the state `after`. */
  const attempt = async (work: () => Promise<void>, after: RestoreState) => {
    say({});
    try {
      await work();
    } catch (error) {
      setState(after);
      if (stopping.current.signal.aborted) return say({ words: t('dataStopped') });
      reportError(error);
      say({ failure: t(isUnreadable(error) ? 'dataUnreadable' : failureOf(error)) });
    }
  };
  const tell = async () => {
    onSettings();
    const told = await ask('list.changed', {});
    if (!told.ok) say({ failure: t('errorNotTold') });
  };

  return {
    state,
    stop: () => stopping.current.abort(),
    close: () => setState({ step: 'idle' }),
    read: (file) =>
      attempt(
        async () => {
          const watching = watch('reading');
          const result = await readBackup(file, watching);
          if ('problems' in result) setState({ step: 'refused', problems: result.problems });
          else await planned(result.backup, 'merge', watching.signal);
        },
        { step: 'idle' },
      ),
    choose: (mode) =>
      attempt(async () => {
        stopping.current = new AbortController();
        if (state.step === 'preview') await planned(state.backup, mode, stopping.current.signal);
      }, state),
    restore: () =>
      attempt(async () => {
        if (state.step !== 'preview') return;
        const { backup, plan } = state;
        try {
          await restore(database, area, plan, new Date().toISOString(), watch('restoring'));
        } catch (error) {
          if (!(error instanceof ListChanged)) throw error;
          await planned(backup, plan.mode, stopping.current.signal);
          return say({ failure: t('dataMeanwhile') });
        }
        setState({ step: 'done', plan });
        await tell();
      }, state),
    undo: () =>
      attempt(async () => {
        if (state.step !== 'done') return;
        setState({ step: 'undoing', plan: state.plan });
        const isUndone = await undoRestore(database, area, state.plan, new Date().toISOString());
        setState({ step: 'idle' });
        say(isUndone ? { words: t('dataUndone') } : { failure: t('dataNoUndo') });
        await tell();
      }, state),
  };
}

/** The file itself is the trouble: it was moved, deleted or changed after it was chosen. */
function isUnreadable(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'NotFoundError');
}
