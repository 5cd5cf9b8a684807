import { browser } from 'wxt/browser';
import type { PutOff, Row, RowActions } from '@/components/task/row';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import { ask } from '@/lib/messages';
import { readReminderSettings } from '@/lib/reminders/reminder-settings';
import { snoozeUntil } from '@/lib/reminders/snooze';
import type { Database } from '@/lib/store/database';
import { dueOf } from '@/lib/store/due';
import { changeFinishDay, finishFollowUp, reopenOccurrence, skipMissed } from '@/lib/store/finish';
import {
  addProgress,
  cancelFollowUp,
  changeProgress,
  editFollowUp,
  removeFollowUp,
  reopenFollowUp,
  snoozeFollowUp,
} from '@/lib/store/follow-ups';
import type { Changes } from './use-changes';

/** A task that was finished after its day; `occurrence` is the day of a recurring duty that was dealt with. */
export interface Late {
  row: Row;
  occurrence: string | null;
}

/**
 * What the rows of the list can have done, each a change that can be taken back. `onLate` is called when a task was finished
 * late.
 */
export function rowActions(database: Database, changes: Changes, onLate: (late: Late | null) => void): RowActions {
  const { change } = changes;
  const at = (now: Date) => now.toISOString();

  async function snooze(row: Row, until: PutOff): Promise<boolean> {
    const { hour } = await readReminderSettings(browser.storage.local);
    const instant = until === null ? null : snoozeUntil(until, new Date(), hour);
    if (until !== null && instant === null) {
      changes.onFailure('errorSnoozePast');
      return false;
    }
    const said = instant === null ? 'popupSaidAwake' : 'popupSaidSnoozed';
    return change(said, row, (id, now) => snoozeFollowUp(database, id, instant, at(now)));
  }

  return {
    onDone: async (row) => {
      const today = todayInVietnam(new Date());
      const due = dueOf(row.followUp, today);
      onLate(null);
      const made = await change('popupSaidDone', row, (id, now) => finishFollowUp(database, id, today, at(now)));
      if (made && due.kind !== 'none' && due.day !== null && due.day < today) {
        onLate({ row, occurrence: due.kind === 'recurring' ? due.day : null });
      }
    },
    onReopen: (row) => change('popupSaidOpen', row, (id, now) => reopenFollowUp(database, id, at(now))),
    onCancel: (row) => {
      return change('popupSaidCancelled', row, (id, now) => cancelFollowUp(database, id, todayInVietnam(now), at(now)));
    },
    onDelete: (row) => change('popupSaidDeleted', row, (id, now) => removeFollowUp(database, id, at(now))),
    onSkipMissed: (row) => {
      return change('popupSaidSkipped', row, (id, now) => skipMissed(database, id, todayInVietnam(now), at(now)));
    },
    onConfirm: (row) => change('popupSaidConfirmed', row, (id, now) => editFollowUp(database, id, { confirmed: true }, at(now))),
    onSnooze: snooze,
    onEdit: (row, edit) => change('popupSaidEdited', row, (id, now) => editFollowUp(database, id, edit, at(now))),
    onFinishedOn: (row, occurrence, on) => {
      return change('popupSaidEdited', row, (id, now) => changeFinishDay(database, id, occurrence, on, at(now)));
    },
    onReopenOccurrence: (row, occurrence) => {
      return change('popupSaidOpen', row, (id, now) => reopenOccurrence(database, id, occurrence, at(now)));
    },
    onProgress: (row, on, text) => change('popupSaidNoted', row, (id, now) => addProgress(database, id, on, text, at(now))),
    onProgressChange: (row, key, note) => {
      return change('popupSaidEdited', row, (id, now) => changeProgress(database, id, key, note, at(now)));
    },
    onOpenSource: async (row) => {
      const answer = await ask('source.open', { id: row.followUp.id });
      if (!answer.ok) changes.onFailure(answer.error);
      else if (!answer.value.opened) changes.onFailure('errorMissing');
    },
  };
}
