import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { saveFile } from '@/components/exchange/save-file';
import type { Translate } from '@/components/translation';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import { writeLastBackup } from '@/lib/exchange/last-backup';
import { readEverything } from '@/lib/exchange/restore';
import { writeBackup } from '@/lib/exchange/write-backup';
import type { Database } from '@/lib/store/database';
import { failureOf } from '@/lib/store/failure';
import type { Said } from './said';

/** Making a backup: whether one is being made, and how to begin and stop. */
export interface BackupWork {
  running: boolean;
  start(): Promise<void>;
  stop(): void;
}

/** Makes a backup of everything and hands it to the reader; `say` is told what came of it. */
export function useBackup(database: Database, say: (said: Said) => void, t: Translate): BackupWork {
  const [running, setRunning] = useState(false);
  const stopping = useRef(new AbortController());
  return {
    running,
    stop: () => stopping.current.abort(),
    start: async () => {
      stopping.current = new AbortController();
      const { signal } = stopping.current;
      setRunning(true);
      try {
        const now = new Date();
        const everything = await readEverything(database, browser.storage.local);
        const { file, leftOut } = await writeBackup(everything, now.toISOString(), signal);
        const name = `${t('exportBackupFile', todayInVietnam(now))}.json`;
        saveFile(file, name);
        await writeLastBackup(browser.storage.local, now.toISOString());
        const count = String(everything.followUps.length);
        say({ words: leftOut === 0 ? t('dataBackedUp', count, name) : t('dataLeftOut', count, name, String(leftOut)) });
      } catch (error) {
        if (signal.aborted) say({ words: t('dataStopped') });
        else {
          reportError(error);
          say({ failure: t(failureOf(error)) });
        }
      } finally {
        setRunning(false);
      }
    },
  };
}
