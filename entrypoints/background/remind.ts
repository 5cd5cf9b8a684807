import { browser } from 'wxt/browser';
import type { Translate } from '@/components/translation';
import { readOwnUnit } from '@/entrypoints/list/own-unit';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import { dueReminders } from '@/lib/reminders/due-reminders';
import { readMemory, writeMemory } from '@/lib/reminders/reminder-memory';
import { readReminderSettings } from '@/lib/reminders/reminder-settings';
import type { Database } from '@/lib/store/database';
import { readList } from '@/lib/store/read-list';
import { ownEntries } from '@/lib/unit/follow-up-concern';
import { notify } from './notify';

/**
 * Says what has become due to be said since the last look, be that ten minutes or a holiday ago. It is remembered only once it has
 * been shown: where showing fails, the next look tries again. Where a unit is set, its tasks are reminded of, and those that the
 * official has asked for by putting them off.
 */
export async function remind(database: Database, now: Date, t: Translate): Promise<void> {
  const area = browser.storage.local;
  const [settings, memory, unit, entries] = await Promise.all([
    readReminderSettings(area),
    readMemory(area),
    readOwnUnit(area),
    readList(database),
  ]);
  const own = new Set(ownEntries(entries, unit));
  const followUps = entries
    .filter((entry) => own.has(entry) || entry.followUp.snoozedUntil !== null)
    .map(({ followUp }) => followUp);
  const due = dueReminders(followUps, settings, memory, now);
  await notify(due.reminders, todayInVietnam(now), t);
  await writeMemory(area, due.memory);
}
