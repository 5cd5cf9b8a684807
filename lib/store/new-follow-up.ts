import type { FollowUp, TaskInput } from './schema';

/** The state in which every follow-up begins: nothing set by hand, nothing done. */
export const UNTOUCHED = {
  title: null,
  assignee: null,
  due: null,
  note: '',
  priority: 'normal',
  product: '',
  evidence: null,
  lateReason: '',
  tags: [],
  confirmed: false,
  progress: {},
  occurrences: {},
  finishedOn: null,
  cancelledOn: null,
  snoozedUntil: null,
} as const satisfies Partial<FollowUp>;

/** A follow-up of a task that a page offers, with its product as it was read, saved at the ISO instant `savedAt`. The shape is for the caller to check. */
export function followUpOfTask(id: string, documentKey: string, task: TaskInput, savedAt: string): FollowUp {
  return { ...task, ...UNTOUCHED, tags: [], product: task.product ?? '', id, documentKey, savedAt };
}
