import { type IsoDay, todayInVietnam } from '@/lib/calendar/iso-day';
import { compare, dueOf } from '@/lib/store/due';
import type { FollowUp } from '@/lib/store/schema';
import { isOpen } from '@/lib/store/status';
import type { ReminderMemory } from './reminder-memory';
import { momentsFor } from './reminder-moments';
import type { ReminderSettings } from './reminder-settings';

/** Something to be said now: this follow-up is due on that day. */
export interface Reminder {
  followUp: FollowUp;
  day: IsoDay;
  /** The number of days ahead that it was due at. */
  lead: number;
}

/** What is to be said now, the earliest day first, and what is to be remembered once it has been. */
export interface Reminders {
  reminders: Reminder[];
  memory: ReminderMemory;
}

/**
 * All that became due to be said since the last look, one reminder for each follow-up however much was slept through. Nothing is
 * said twice, not even where the clock is set back; nothing on the first look, nor of the time before something was saved.
 * What is snoozed is silent until then, and is heard once when that time has come.
 */
export function dueReminders(
  followUps: readonly FollowUp[],
  settings: ReminderSettings,
  memory: ReminderMemory | null,
  now: Date,
): Reminders {
  const until = now.toISOString();
  const since = memory === null || memory.checkedUntil > until ? until : memory.checkedUntil;
  const told = memory?.told ?? {};
  const reminders = followUps
    .filter(isOpen)
    .flatMap((followUp) => reminderOf(followUp, settings, told[followUp.id], since, until) ?? [])
    .sort((a, b) => compare(a.day, b.day));
  const known = followUps.flatMap(({ id }) => (told[id] === undefined ? [] : [[id, told[id]] as const]));
  const said = reminders.map(({ followUp, day, lead }) => [followUp.id, { day, lead }] as const);
  return { reminders, memory: { checkedUntil: until, told: Object.fromEntries([...known, ...said]) } };
}

function reminderOf(
  followUp: FollowUp,
  settings: ReminderSettings,
  told: ReminderMemory['told'][string] | undefined,
  since: string,
  until: string,
): Reminder | null {
  const { snoozedUntil, savedAt } = followUp;
  if (snoozedUntil !== null && snoozedUntil > until) return null;
  const wakes = snoozedUntil !== null && snoozedUntil > since;
  const days = daysOf(followUp, since, until);
  const silentUntil = [since, savedAt, snoozedUntil ?? ''].sort(compare).at(-1) ?? since;
  for (const day of days) {
    const leads = momentsFor(day, settings)
      .filter(({ at }) => at > silentUntil && at <= until)
      .map(({ lead }) => lead)
      .filter((lead) => told === undefined || told.day !== day || lead < told.lead);
    if (leads.length > 0) return { followUp, day, lead: Math.min(...leads) };
  }
  const [day] = days;
  return wakes && day !== undefined
    ? { followUp, day, lead: told?.day === day ? told.lead : Math.max(...settings.leadDays, 0) }
    : null;
}

/** The days to remind of, as seen from the last look and from now: of several deadlines one may have passed in between. */
function daysOf(followUp: FollowUp, since: string, until: string): IsoDay[] {
  const days = [since, until].flatMap((instant) => {
    const due = dueOf(followUp, todayInVietnam(new Date(instant)));
    // What was missed of a recurring duty has been said; the next occurrence has not.
    return (due.kind === 'day' ? due.day : due.kind === 'recurring' ? due.next : null) ?? [];
  });
  return [...new Set(days)];
}
