import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OFFICIAL_TABLE, type WorkingTable } from '@/lib/calendar/working-days';
import { readReminderSettings } from '@/lib/reminders/reminder-settings';

/** The days on which offices do not work, as the official has set them, else as they are announced. */
export function useWorkingTable(): WorkingTable {
  const [table, setTable] = useState<WorkingTable>(OFFICIAL_TABLE);
  useEffect(() => {
    readReminderSettings(browser.storage.local).then((settings) => setTable(settings.table ?? OFFICIAL_TABLE), reportError);
  }, []);
  return table;
}
