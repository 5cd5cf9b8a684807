import { OUTCOMES, type Outcome } from '@/lib/store/outcomes';
import { fold } from '@/lib/text/fold';
import { countedWithin, type LedgerFilter } from './ledger-filter';
import type { LedgerRow } from './ledger-row';

/** By what the figures are broken down. */
export const BREAKDOWNS = ['month', 'document', 'unit'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** How many of each outcome. */
export type OutcomeCounts = Record<Outcome, number>;

/** One line of figures. */
export interface FigureLine {
  /** A month (`2026-11`), the key of a document, the name of a body; empty for what has none. */
  key: string;
  counts: OutcomeCounts;
}

/** The figures of a list. */
export interface Figures {
  /** All that is counted, each once. */
  total: OutcomeCounts;
  lines: FigureLine[];
}

/**
 * Counts rows by outcome within the filter's period, in all and by month, document or body. Each occurrence of a recurring duty counts for
 * itself. What several bodies must do counts in the line of each, and once in all. Months in their order, the others with most first;
 * what has no month, document or body comes last.
 */
export function figuresOf(rows: readonly LedgerRow[], filter: LedgerFilter, by: Breakdown): Figures {
  const total = noCounts();
  const lines = new Map<string, FigureLine>();
  for (const row of rows) {
    for (const { day, outcome } of countedWithin(row, filter)) {
      total[outcome] += 1;
      for (const key of keysOf(row, day, by)) {
        const id = by === 'unit' ? fold(key) : key;
        const line = lines.get(id) ?? { key, counts: noCounts() };
        line.counts[outcome] += 1;
        lines.set(id, line);
      }
    }
  }
  return { total, lines: [...lines.values()].sort(by === 'month' ? byKey : byCount) };
}

/** All outcomes together. */
export function sumOf(counts: OutcomeCounts): number {
  return OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
}

function keysOf({ group, assignees }: LedgerRow, day: string | null, by: Breakdown): readonly string[] {
  if (by === 'month') return [day?.slice(0, 7) ?? ''];
  if (by === 'document') return [group?.key ?? ''];
  return assignees.length === 0 ? [''] : assignees;
}

function noCounts(): OutcomeCounts {
  return { doneInTime: 0, doneLate: 0, openInTime: 0, openLate: 0 };
}

function byKey(a: FigureLine, b: FigureLine): number {
  if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}

function byCount(a: FigureLine, b: FigureLine): number {
  if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1;
  return sumOf(b.counts) - sumOf(a.counts);
}
