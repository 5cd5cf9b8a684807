import { distanceWords } from '@/components/deadline-words';
import { shorten } from '@/components/shorten';
import type { Translate } from '@/components/translation';
import { daysBetween, formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import type { Reminder } from '@/lib/reminders/due-reminders';
import { taskWords } from '@/lib/store/task-words';

/** What a notification says. */
export interface ReminderWords {
  title: string;
  message: string;
}

/** How many tasks a digest names; notifications have little room. */
const NAMED = 4;
const TITLE = 80;
const LINE = 60;

/** One task: what, and when. */
export function oneReminder({ followUp, day }: Reminder, today: IsoDay, t: Translate): ReminderWords {
  const assignee = followUp.assignee ?? followUp.assignees[0] ?? '';
  const when = t('remindDay', formatDay(day), distanceWords(daysBetween(today, day), t));
  return {
    title: shorten(taskWords(followUp), TITLE),
    message: assignee === '' ? when : `${when}\n${shorten(t('popupAssignees', assignee), TITLE)}`,
  };
}

/** Several tasks in one: how many, and the first of them. */
export function digest(reminders: readonly Reminder[], today: IsoDay, t: Translate): ReminderWords {
  const lines = reminders.slice(0, NAMED).map(({ followUp, day }) => {
    return t('remindLine', distanceWords(daysBetween(today, day), t), shorten(taskWords(followUp), LINE));
  });
  const more = reminders.length - NAMED;
  if (more > 0) lines.push(t('remindMore', String(more)));
  return { title: t('remindDigest', String(reminders.length)), message: lines.join('\n') };
}
