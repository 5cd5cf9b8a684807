import type { Span } from '@/lib/text/span';
import { deadlinesIn, type Reading } from './scope';

/** Whether the words of a span set a day by which something is due, one that is not over when the document is signed. */
export function isDue(reading: Reading, span: Span): boolean {
  return deadlinesIn(reading, span).some(
    ({ kind, relation, flags }) =>
      kind === 'date' && (relation === 'before' || relation === 'by') && !flags.includes('before-document'),
  );
}

/** Whether they set a day of every month, week or year. */
export function isDueAgain(reading: Reading, span: Span): boolean {
  return deadlinesIn(reading, span).some(({ kind, value }) => kind === 'recurring' && /BYMONTHDAY|BYDAY/u.test(value ?? ''));
}

/** Whether they count so many days in which something is due, or say how often. */
export function isDueByCount(reading: Reading, span: Span): boolean {
  return deadlinesIn(reading, span).some(({ kind }) => kind === 'relative' || kind === 'recurring');
}
