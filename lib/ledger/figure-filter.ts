import type { Outcome } from '@/lib/store/outcomes';
import { STATUSES } from '@/lib/store/status';
import type { Breakdown } from './figures';
import { type LedgerFilter, NONE } from './ledger-filter';
import { daysOfMonth } from './month';

/**
 * What the filter must be for the table to show the rows of a figure: those that `filter` let through, of the line `key` (null for all lines),
 * of one outcome or of all (null; what was cancelled is in no figure).
 */
export function figureFilter(filter: LedgerFilter, by: Breakdown, key: string | null, outcome: Outcome | null): LedgerFilter {
  const counted =
    outcome === null && filter.outcome === null && filter.statuses.length === 0
      ? { statuses: STATUSES.filter((status) => status !== 'cancelled') }
      : { outcome: outcome ?? filter.outcome };
  const narrowed = { ...filter, ...counted };
  if (key === null) return narrowed;
  if (by === 'unit') return { ...narrowed, unit: key || NONE };
  if (by === 'document') return { ...narrowed, document: key || NONE };
  if (key === '') return { ...narrowed, undated: true };
  const { first, last } = daysOfMonth(key);
  return {
    ...narrowed,
    from: filter.from !== null && filter.from > first ? filter.from : first,
    to: filter.to !== null && filter.to < last ? filter.to : last,
  };
}
