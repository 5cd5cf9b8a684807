import { browser } from 'wxt/browser';
import type { BulkActions } from '@/components/ledger/BulkBar';
import type { Changes } from '@/entrypoints/list/use-changes';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import { readReminderSettings } from '@/lib/reminders/reminder-settings';
import { snoozeUntil } from '@/lib/reminders/snooze';
import { addTag, finishFollowUps, removeFollowUps, setDueDays, snoozeFollowUps } from '@/lib/store/bulk';
import type { Database } from '@/lib/store/database';

/** What can be done with `rows` together, each one change that can be taken back. */
export function bulkActions(database: Database, changes: Changes, rows: readonly LedgerRow[]): BulkActions {
  const { changeMany } = changes;
  const at = (now: Date) => now.toISOString();
  return {
    onDone: () => changeMany('ledgerSaidDone', rows, (ids, now) => finishFollowUps(database, ids, todayInVietnam(now), at(now))),
    onDue: (day) => changeMany('ledgerSaidDue', rows, (ids, now) => setDueDays(database, ids, day, at(now))),
    onTag: (tag) => changeMany('ledgerSaidTagged', rows, (ids, now) => addTag(database, ids, tag, at(now))),
    onSnooze: async (choice) => {
      const { hour } = await readReminderSettings(browser.storage.local);
      const until = snoozeUntil(choice, new Date(), hour);
      if (until === null) {
        changes.onFailure('errorSnoozePast');
        return false;
      }
      return changeMany('ledgerSaidSnoozed', rows, (ids, now) => snoozeFollowUps(database, ids, until, at(now)));
    },
    onDelete: () => changeMany('ledgerSaidDeleted', rows, (ids, now) => removeFollowUps(database, ids, at(now))),
  };
}
