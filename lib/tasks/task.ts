import type { Agency } from '@/lib/agencies/agency';
import type { Deadline } from '@/lib/deadlines/deadline';
import type { Span } from '@/lib/text/span';
import type { Target } from './targets';

/** What someone is ordered, assigned, asked or committed to do (nhiệm vụ). Its span is the quote, label left out. */
export interface FoundTask extends Span {
  /** Path of labels in the outline, `2.1.3`; null in running prose. */
  label: string | null;
  quote: string;
  /** Who must do it (chủ trì). A body inherited from a heading has the heading's span. */
  assignees: Agency[];
  /** Who works with them (phối hợp). */
  collaborators: Agency[];
  /** Deadlines in the task's own words and those inherited from headings above. */
  deadlines: Deadline[];
  /** What is to be handed in (sản phẩm), as written; null where it is not said. */
  product: string | null;
  /** Name of the rule that took it for a task. */
  rule: string;
}

/** A task with what was read of its words as a whole. */
export interface Task extends FoundTask {
  /** What is to be done in a few words, for lists. */
  title: string;
  /** How much must be reached (chỉ tiêu). */
  targets: Target[];
}
