import type { Ground } from '@/lib/agencies/coverage';

/**
 * Why a task may be the official's own: as `covers` says it of the body that is named; `no-assignee` where the document names
 * nobody; `by-hand` where the official typed the task.
 */
export type ConcernReason = Ground | 'no-assignee' | 'by-hand';

/** How a task concerns the official's own unit. */
export interface Concern {
  /** Whether it must do the task (chủ trì) or works with those who must (phối hợp). */
  role: 'assignee' | 'collaborator';
  /** Where not, the reader decides; the task counts as the unit's until then. */
  certain: boolean;
  reason: ConcernReason;
}

/** What is the official's own among some tasks. */
export interface OwnTasks {
  /** One answer a task, in their order; null where no unit is set. */
  concerns: (Concern | null)[] | null;
  /** How many days after today count as soon. */
  soonInDays: number;
}
