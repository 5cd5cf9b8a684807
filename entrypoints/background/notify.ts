import { browser } from 'wxt/browser';
import { shorten } from '@/components/shorten';
import type { Translate } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Reminder } from '@/lib/reminders/due-reminders';
import { digest, oneReminder, type ReminderWords } from './reminder-words';

const DIGEST = 'digest';
const TASK = 'task:';
const SAID = 'said';
const SAID_LENGTH = 120;

/** The buttons of a notification of one task, in their order. */
export const BUTTONS = ['done', 'tomorrow'] as const;

/**
 * Shows what is to be said: one notification, however much it is. Of one task, it can be dealt with there and then, where the
 * browser knows buttons (Firefox refuses notifications that have any).
 */
export async function notify(reminders: readonly Reminder[], today: IsoDay, t: Translate): Promise<void> {
  const [first] = reminders;
  if (first === undefined) return;
  if (reminders.length > 1) return show(DIGEST, digest(reminders, today, t), [], true);
  await show(
    `${TASK}${first.followUp.id}:${first.day}`,
    oneReminder(first, today, t),
    [t('remindDone'), t('remindTomorrow')],
    true,
  );
}

/** Says one thing about the words of a task; a click opens the list at the follow-up `id`, where there is one. */
export function say(id: string | null, title: string, words: string): Promise<void> {
  return show(id === null ? SAID : `${TASK}${id}`, { title, message: shorten(words, SAID_LENGTH) }, [], false);
}

/** The follow-up that a notification is about, and the day that it was due on where it reminds of one; null for a digest. */
export function taskOf(notificationId: string): { id: string; day: IsoDay | undefined } | null {
  if (!notificationId.startsWith(TASK)) return null;
  const [id = '', day] = notificationId.slice(TASK.length).split(':');
  return { id, day };
}

async function show(id: string, words: ReminderWords, buttons: string[], stays: boolean): Promise<void> {
  const chromium = { buttons: buttons.map((title) => ({ title })), requireInteraction: stays };
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...words,
    ...(import.meta.env.FIREFOX ? {} : chromium),
  });
}
