import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Span } from '@/lib/text/span';

export type DeadlineKind = 'date' | 'period' | 'recurring' | 'relative';

/** How the work stands to the time: `before` (trước ngày), `by` (chậm nhất, đến hết), `within` (trong), `until` (đến năm), `at` (vào), `every`. */
export type DeadlineRelation = 'before' | 'by' | 'within' | 'until' | 'at' | 'every';

/** A time by which something must be done (thời hạn), where it stands in the text. */
export interface Deadline extends Span {
  /** The exact words, preposition included; a line broken inside of them is a space. */
  phrase: string;
  kind: DeadlineKind;
  relation: DeadlineRelation;
  /** ISO 8601 (`2024-03-31`, `2024-Q2`, `2024-H1`, `P15D`, `2025-12-15/2025-12-31`) or an RFC 5545 RRULE; `--06-15` without a year; null where impossible. */
  value: string | null;
  /** The last day that is in time, where one day can be named. */
  due: IsoDay | null;
  /** For relative ones: which days are counted. */
  calendar?: 'calendar' | 'working';
  /** For relative ones: what the count starts from. */
  anchor?: 'issue' | 'receipt' | 'event';
  /** False where something was inferred rather than read (a year, a count from the document's date): the screen asks to confirm it. */
  certain: boolean;
  /** Name of the rule that read it. */
  rule: string;
}
