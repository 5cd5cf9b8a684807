import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type ExportChoice, ExportMenu } from '@/components/exchange/ExportMenu';
import { saveFile } from '@/components/exchange/save-file';
import { Message } from '@/components/Message';
import { useTranslation } from '@/components/translation';
import { readOwnUnit } from '@/entrypoints/list/own-unit';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import { leaveChosenRows } from '@/lib/exchange/chosen-rows';
import { readReminderSettings } from '@/lib/reminders/reminder-settings';
import type { ListEntry } from '@/lib/store/read-list';
import { readSoonDays } from '@/lib/store/soon-setting';
import { makeFile } from './make-file';

interface Props {
  /** What is to be exported, in its order: what was chosen, else what is shown. */
  entries: readonly ListEntry[];
  isSelection: boolean;
}

/** The menu that makes files and reports of the list, and what came of it. */
export function Exports({ entries, isSelection }: Props) {
  const t = useTranslation();
  const [said, setSaid] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const stopping = useRef(new AbortController());
  // Whoever leaves, or asks for something else, no longer waits for the file.
  useEffect(() => () => stopping.current.abort(), []);

  const make = async (choice: ExportChoice, signal: AbortSignal) => {
    if (choice === 'print' || choice === 'month') {
      const rows = await leaveChosenRows(
        browser.storage.session,
        entries.map(({ followUp }) => followUp.id),
      );
      await browser.tabs.create({ url: browser.runtime.getURL(`/report.html?${new URLSearchParams({ kind: choice, rows })}`) });
      return null;
    }
    const [area, now] = [browser.storage.local, new Date()];
    const [unit, soonInDays, settings] = await Promise.all([readOwnUnit(area), readSoonDays(area), readReminderSettings(area)]);
    const drawn = { today: todayInVietnam(now), unit: unit.names, soonInDays };
    const { file, name } = await makeFile(choice, entries, drawn, settings, now.toISOString(), t, signal);
    saveFile(file, name);
    return t('exportDone', String(entries.length), name);
  };
  const choose = async (choice: ExportChoice) => {
    stopping.current.abort();
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setFailure(null);
    setSaid(t('exportWorking'));
    try {
      // The spreadsheet is made in one go: that it is being made is to be seen first.
      await new Promise(requestAnimationFrame);
      setSaid(await make(choice, signal));
    } catch (error) {
      if (signal.aborted) return;
      reportError(error);
      setSaid(null);
      setFailure(t('exportFailed'));
    }
  };

  return (
    <>
      <ExportMenu count={entries.length} isSelection={isSelection} onChoose={choose} />
      <div class="export-said">
        <Message words={said} onClose={() => setSaid(null)} />
        <Message words={failure} failure onClose={() => setFailure(null)} />
      </div>
    </>
  );
}
