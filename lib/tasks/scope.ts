import type { Agency } from '@/lib/agencies/agency';
import type { Deadline } from '@/lib/deadlines/deadline';
import type { Span } from '@/lib/text/span';
import type { Addressee } from './addressee-parts';
import type { Mode } from './announcing';

/** What a passage stands under: what the headings and opening sentences above it say. */
export interface Scope {
  mode: Mode;
  assignees: Agency[];
  collaborators: Agency[];
  deadlines: Deadline[];
  /** Whether an opening sentence stands above whose list has no labels: each paragraph is then an item. */
  listOpen: boolean;
  /** Whether a line of its own names who is told what stands below ("Đối với Trạm Y tế xã"). */
  headed: boolean;
  /** Whether enough items of the list order something by their own words that the others do too. */
  amongOrders: boolean;
  /** Where the last paragraph ends that ordered something; 0 where none did. */
  orderedTo: number;
}

/** The text as the readers of tasks see it. */
export interface Reading {
  text: string;
  /** The text with broken lines joined: same length. */
  joined: string;
  folded: string;
  /** All deadlines of the text, in order. */
  deadlines: readonly Deadline[];
  /** What was read of stretches of the text already, by `keyOf`: several rules ask the same of each. */
  known: { addressees: Map<number, Addressee | null>; orders: Map<number, boolean> };
  /** Whether the document itself orders (a directive, a plan, …) rather than is reported on. */
  official: boolean;
  /** Whether it is an article that reports a paper by its kind or number. */
  reports: boolean;
  /** Whether it tells what a decree, a circular or a law lays down. */
  laysDown: boolean;
  /** Whether its kind says that its numbered provisions order, where no sentence opens them: directives, telegrams. */
  directs: boolean;
  /** Whether it is of a kind that assigns work, so that a provision "X làm …" orders X: not a report or a regulation. */
  assigns: boolean;
  /** Whether it is a report: what it tells has been done, but for what its last parts plan. */
  accounts: boolean;
  /** The year that the text is of; null where it is not known. */
  year: number | null;
}

/** The deadlines that stand inside a span. */
export function deadlinesIn({ deadlines }: Reading, span: Span): Deadline[] {
  let low = 0;
  for (let high = deadlines.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((deadlines[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Deadline[] = [];
  for (let index = low; index < deadlines.length; index += 1) {
    const deadline = deadlines[index];
    if (deadline === undefined || deadline.start >= span.end) break;
    if (deadline.end <= span.end) found.push(deadline);
  }
  return found;
}

/** The words of a span in the match form. */
export function foldedOf(reading: Reading, span: Span): string {
  return reading.folded.slice(span.start, span.end);
}
