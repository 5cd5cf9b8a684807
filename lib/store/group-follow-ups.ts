import { addDays, type IsoDay } from '@/lib/calendar/iso-day';
import { compare, type Due, dayOf, dueOf } from './due';
import { type FollowUp, PRIORITIES } from './schema';
import { SOON_IN_DAYS } from './soon-in-days';
import { isOpen } from './status';

/** The parts of the list, in the order in which they are shown. */
export const DUE_GROUPS = ['overdue', 'today', 'next7', 'later', 'recurring', 'none'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/**
 * The part of the list that something due then belongs to; `next7` is what is due in the next `soonInDays` days. A recurring duty moves
 * up where it was missed or is due today.
 */
export function groupOf(due: Due, today: IsoDay, soonInDays: number = SOON_IN_DAYS): DueGroup {
  const day = dayOf(due);
  if (day === null) return due.kind === 'recurring' ? 'recurring' : 'none';
  if (day < today) return 'overdue';
  if (day === today) return 'today';
  if (due.kind === 'recurring') return 'recurring';
  return day <= addDays(today, soonInDays) ? 'next7' : 'later';
}

/**
 * Puts the open ones of `entries` into the parts of the list, each in order of the due day, then of priority, of saving, then (tasks
 * saved together) of their labels. Every part is there, empty ones too. Takes anything that carries a follow-up, so that its document can travel along.
 */
export function groupFollowUps<Entry extends { followUp: FollowUp }>(
  entries: Entry[],
  today: IsoDay,
  soonInDays: number = SOON_IN_DAYS,
): Record<DueGroup, (Entry & { due: Due })[]> {
  const groups: Record<DueGroup, (Entry & { due: Due })[]> = {
    overdue: [],
    today: [],
    next7: [],
    later: [],
    recurring: [],
    none: [],
  };
  for (const entry of entries) {
    if (!isOpen(entry.followUp)) continue;
    const due = dueOf(entry.followUp, today);
    groups[groupOf(due, today, soonInDays)].push({ ...entry, due });
  }
  for (const name of DUE_GROUPS) groups[name].sort(byDueThenSaved);
  return groups;
}

function byPriority(a: FollowUp, b: FollowUp): number {
  return PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority);
}

/** `2.9` before `2.10`. */
const byLabel = new Intl.Collator('vi', { numeric: true }).compare;

function byDueThenSaved(a: { followUp: FollowUp; due: Due }, b: { followUp: FollowUp; due: Due }): number {
  const byDay = compare(dayOf(a.due) ?? '', dayOf(b.due) ?? '');
  return (
    byDay ||
    byPriority(a.followUp, b.followUp) ||
    compare(a.followUp.savedAt, b.followUp.savedAt) ||
    byLabel(a.followUp.label ?? '', b.followUp.label ?? '')
  );
}
