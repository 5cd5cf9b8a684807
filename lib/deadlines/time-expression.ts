import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Deadline } from './deadline';

/** A time that a rule read, before anything is said of whether it binds someone. Its span leaves the preposition out. */
export interface TimeExpression {
  start: number;
  end: number;
  kind: Deadline['kind'];
  value: string | null;
  /** First and last day where the value names days; null for recurrences and counts. */
  first: IsoDay | null;
  last: IsoDay | null;
  /** Where the words themselves say how the work stands to the time (`chậm nhất 10 ngày`). */
  relation?: Deadline['relation'];
  calendar?: 'calendar' | 'working';
  anchor?: 'issue' | 'receipt' | 'event';
  certain: boolean;
  rule: string;
  /** True for the turn of a period (`đầu`, `giữa`, `cuối`): one day of it. */
  turn?: boolean;
  /** True where the words say by themselves that it is a duty (`định kỳ`, `trong vòng 15 ngày`): no preposition is asked for. */
  selfBinding: boolean;
  /** True for a count that says as well how long something takes or what comes before what: it binds where something is to be done. */
  counted?: boolean;
}

/** What a rule may know beside its match. */
export interface TimeContext {
  text: string;
  /** The match form of the text. */
  folded: string;
  /** The document's own date, as much as is known of it. */
  issued: IssueDate | null;
  /** The year named in the sentence around an offset, if it names just one. */
  yearNear(offset: number): number | null;
  /** The last day that was read before an offset in its line; null where there is none. */
  dayBefore(offset: number): IsoDay | null;
}

export interface IssueDate {
  year: number;
  /** The full day, where known. */
  day: IsoDay | null;
  /** The first day on which it can have been issued, where at least its month is known. */
  earliest: IsoDay | null;
}

/** One form that times are written in: a pattern over the match form and a function that reads the match. */
export interface TimeRule {
  name: string;
  /** The first words of such times, `#` for figures: the pattern is tried at these words and nowhere else. */
  begins: readonly string[];
  /** Global; tried over each line of the text: no time goes over the end of one. Matches begin at the start of a word. */
  pattern: RegExp;
  /** The expression, or null where the match is no such time after all. `start` and `end` default to the match. */
  read(match: RegExpExecArray, context: TimeContext): ReadTime | null;
}

export type ReadTime = Omit<TimeExpression, 'start' | 'end' | 'rule' | 'selfBinding' | 'certain'> &
  Partial<Pick<TimeExpression, 'start' | 'end' | 'selfBinding' | 'certain'>>;
