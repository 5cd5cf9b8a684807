import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Span } from '@/lib/text/span';

export type DeadlineKind = 'date' | 'period' | 'recurring' | 'relative';

/** How the work stands to the time: `before` (trước ngày), `by` (chậm nhất, đến hết), `within` (trong), `until` (đến năm), `at` (vào), `every`. */
export type DeadlineRelation = 'before' | 'by' | 'within' | 'until' | 'at' | 'every';

/**
 * What a reader must know of a deadline before trusting it:
 *
 * - `inferred-year`: the year is not written; `no-year`: and none is to be found;
 * - `inferred-day`: the day follows from a custom (the end of a school year) or is the next of a rhythm;
 * - `counted`: counted from the document's own date;
 * - `impossible`: no such day (31/4); `weekday`: the day of the week beside it is another one;
 * - `before-document`: over before the document was issued;
 * - `contradicts`: the task says a later day than the heading that it stands under.
 */
export const DEADLINE_FLAGS = [
  'inferred-year',
  'no-year',
  'inferred-day',
  'counted',
  'impossible',
  'weekday',
  'before-document',
  'contradicts',
] as const;

export type DeadlineFlag = (typeof DEADLINE_FLAGS)[number];

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
  /** What was inferred, and what looks wrong; empty for most. */
  flags: DeadlineFlag[];
  /** Name of the rule that read it. */
  rule: string;
}
