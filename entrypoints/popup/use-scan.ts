import { useState } from 'preact/hooks';
import type { Translate } from '@/components/translation';
import { scanActiveTab } from './scan-active-tab';

/** The reading of the open page, as the popup shows it: running, what was found, or why nothing could be read. */
export interface Scan {
  running: boolean;
  message: string | null;
  failure: string | null;
  start(): void;
  close(): void;
}

const QUIET = { running: false, message: null, failure: null };

/** Reads the open page when asked to, one reading at a time. */
export function useScan(t: Translate): Scan {
  const [scan, setScan] = useState<Omit<Scan, 'start' | 'close'>>(QUIET);

  async function start(): Promise<void> {
    if (scan.running) return;
    setScan({ ...QUIET, running: true, message: t('popupScanning') });
    const answer = await scanActiveTab();
    if (!answer.ok) setScan({ ...QUIET, failure: t(answer.error) });
    else if (!answer.value.detected || answer.value.tasks === 0) setScan({ ...QUIET, message: t('popupScanNothing') });
    else setScan({ ...QUIET, message: t('popupScanFound', String(answer.value.tasks)) });
  }

  return { ...scan, start, close: () => setScan(QUIET) };
}
