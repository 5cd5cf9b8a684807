import { browser } from 'wxt/browser';
import { addDays, todayInVietnam } from '@/lib/calendar/iso-day';
import { hourOfDay } from '@/lib/reminders/reminder-moments';
import { readReminderSettings } from '@/lib/reminders/reminder-settings';
import { leaveTaskToShow } from '@/lib/reminders/task-to-show';
import type { Database } from '@/lib/store/database';
import { finishFollowUp } from '@/lib/store/finish';
import { snoozeFollowUp } from '@/lib/store/follow-ups';
import { BUTTONS, taskOf } from './notify';
import { openList } from './open-list';
import { inBackground } from './report-failure';

/**
 * Answers clicks on notifications; to be called before the first `await`. `intact` brings a lost list back before one
 * changes it, `afterChange` is called when one has.
 */
export function answerNotifications(database: Database, intact: () => Promise<void>, afterChange: () => void): void {
  browser.notifications.onClicked.addListener((notificationId) => {
    inBackground(showTask(notificationId));
  });
  // Firefox has no buttons and may lack the event.
  browser.notifications.onButtonClicked?.addListener((notificationId, index) => {
    const pressed = intact().then(() => pressButton(database, notificationId, BUTTONS[index], new Date()));
    inBackground(pressed.then(afterChange));
  });
}

async function showTask(notificationId: string): Promise<void> {
  const task = taskOf(notificationId);
  if (task !== null) await leaveTaskToShow(browser.storage.session, task.id);
  await openList();
  await browser.notifications.clear(notificationId);
}

async function pressButton(
  database: Database,
  notificationId: string,
  button: (typeof BUTTONS)[number] | undefined,
  now: Date,
): Promise<void> {
  const task = taskOf(notificationId);
  if (task === null || button === undefined) return;
  const today = todayInVietnam(now);
  if (button === 'done') await finishFollowUp(database, task.id, today, now.toISOString(), task.day);
  else {
    const { hour } = await readReminderSettings(browser.storage.local);
    await snoozeFollowUp(database, task.id, hourOfDay(addDays(today, 1), hour), now.toISOString());
  }
  await browser.notifications.clear(notificationId);
}
