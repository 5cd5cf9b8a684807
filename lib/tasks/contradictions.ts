import type { Deadline } from '@/lib/deadlines/deadline';
import type { FoundTask } from './task';

/** Relations that end the time in which something may be done. */
const LIMITS: ReadonlySet<Deadline['relation']> = new Set(['before', 'by', 'within']);

/**
 * Flags the deadlines of a task that contradict each other: its own words give a later day than the heading or opening
 * sentence that it stands under. Which of the two holds is for the reader to say. Other tasks are given back as they are.
 */
export function withContradictions(task: FoundTask): FoundTask {
  const isOwn = (deadline: Deadline) => deadline.start >= task.start && deadline.end <= task.end;
  const limits = task.deadlines.filter(({ kind, relation, due }) => kind !== 'recurring' && due !== null && LIMITS.has(relation));
  const earliest = limits
    .filter((deadline) => !isOwn(deadline))
    .reduce((day, { due }) => (due !== null && due < day ? due : day), LATEST);
  const later = new Set(limits.filter((deadline) => isOwn(deadline) && (deadline.due ?? '') > earliest));
  if (later.size === 0) return task;
  return {
    ...task,
    deadlines: task.deadlines.map((deadline) =>
      later.has(deadline) ? { ...deadline, flags: [...deadline.flags, 'contradicts'] } : deadline,
    ),
  };
}

/** After every day that can be written. */
const LATEST = '9999-12-31';
