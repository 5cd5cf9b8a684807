import { calendarOf } from '@/lib/exchange/calendar';
import { calendarItem } from '@/lib/exchange/calendar-item';
import { csvOf } from '@/lib/exchange/csv';
import { type Drawn, followUpReport } from '@/lib/exchange/follow-up-report';
import type { Words } from '@/lib/exchange/words';
import { xlsxOf } from '@/lib/exchange/xlsx';
import type { ReminderSettings } from '@/lib/reminders/reminder-settings';
import type { ListEntry } from '@/lib/store/read-list';

/** A file, and what it should be called. */
export interface MadeFile {
  file: Blob;
  name: string;
}

/** The follow-ups in their order as a spreadsheet, a table or a calendar, written at the ISO instant `now`. Throws where it is stopped. */
export async function makeFile(
  kind: 'excel' | 'csv' | 'calendar',
  entries: readonly ListEntry[],
  drawn: Drawn,
  settings: ReminderSettings,
  now: string,
  t: Words,
  signal: AbortSignal,
): Promise<MadeFile> {
  const name = t('exportFile', drawn.today);
  if (kind === 'excel') {
    return { name: `${name}.xlsx`, file: await xlsxOf(followUpReport(entries, drawn, t), t('reportSheet')) };
  }
  if (kind === 'csv') {
    return { name: `${name}.csv`, file: new Blob([csvOf(followUpReport(entries, drawn, t))], { type: 'text/csv' }) };
  }
  const items = entries.map((entry) => calendarItem(entry, drawn.today, t));
  const calendar = await calendarOf(items, settings, t('extShortName'), now, signal);
  return { name: `${name}.ics`, file: new Blob([calendar], { type: 'text/calendar' }) };
}
