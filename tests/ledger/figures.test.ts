import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureFilter } from '@/lib/ledger/figure-filter';
import { BREAKDOWNS, figuresOf, sumOf } from '@/lib/ledger/figures';
import { countedWithin, isWithin, NO_FILTER } from '@/lib/ledger/ledger-filter';
import { OUTCOMES } from '@/lib/store/outcomes';
import { deadline } from '../store/sample';
import { named, rowsOf, storedDocument } from './rows';

const monthly = deadline(null, { kind: 'recurring', relation: 'every', value: 'FREQ=MONTHLY;BYMONTHDAY=10' });
const ROWS = rowsOf(
  [
    named('đúng hạn', '2026-02-10', { finishedOn: '2026-02-09', assignees: ['A', 'B'] }),
    named('muộn', '2026-02-20', { finishedOn: '2026-03-01', assignees: ['A'] }),
    named('quá hạn', '2026-03-01', { assignees: ['B'] }),
    named('còn hạn', '2026-03-31', { assignees: [] }),
    named('không hạn', null, { assignees: ['A'] }),
    named('hủy', '2026-03-31', { assignees: ['A'], cancelledOn: '2026-03-01' }),
    named('định kỳ', null, { assignees: ['C'], deadlines: [monthly], savedAt: '2026-01-05T02:00:00.000Z' }),
  ],
  [storedDocument({ key: 'mot' }), storedDocument({ key: 'hai', about: { number: '2/B' } }), null],
);

describe('the four-way count', () => {
  it('counts each task once and each occurrence of a duty, and nothing that was cancelled', () => {
    const { total } = figuresOf(ROWS, NO_FILTER, 'month');
    // The duty: 10/1, 10/2 and 10/3 missed, 10/4 to come.
    expect(total).toEqual({ doneInTime: 1, doneLate: 1, openInTime: 3, openLate: 4 });
  });

  it('by month stands in the order of months, what has no day last', () => {
    const { lines } = figuresOf(ROWS, NO_FILTER, 'month');
    expect(lines.map(({ key, counts }) => [key, sumOf(counts)])).toEqual([
      ['2026-01', 1],
      ['2026-02', 3],
      ['2026-03', 3],
      ['2026-04', 1],
      ['', 1],
    ]);
  });

  it('by body counts a task of several for each of them, and once in all', () => {
    const { lines, total } = figuresOf(ROWS, NO_FILTER, 'unit');
    const sums = Object.fromEntries(lines.map(({ key, counts }) => [key, sumOf(counts)]));
    expect(sums).toEqual({ A: 3, B: 2, C: 4, '': 1 });
    expect(sumOf(total)).toBe(9);
  });

  it('within a period counts what is due in it alone', () => {
    const { total } = figuresOf(ROWS, { ...NO_FILTER, from: '2026-02-01', to: '2026-02-28' }, 'month');
    expect(total).toEqual({ doneInTime: 1, doneLate: 1, openInTime: 0, openLate: 1 });
  });
});

it('opens with every figure the rows that it counts, all of them and no others', () => {
  const narrowing = fc.constantFrom(
    NO_FILTER,
    { ...NO_FILTER, from: '2026-02-15' },
    { ...NO_FILTER, from: '2026-02-05', to: '2026-03-05' },
    { ...NO_FILTER, unit: 'A' },
  );
  fc.assert(
    fc.property(narrowing, fc.constantFrom(...BREAKDOWNS), (filter, by) => {
      const rows = ROWS.filter(isWithin(filter));
      const { lines, total } = figuresOf(rows, filter, by);
      const opened = (key: string | null, outcome: (typeof OUTCOMES)[number] | null) => {
        const chosen = figureFilter(filter, by, key, outcome);
        return ROWS.filter(isWithin(chosen)).reduce((sum, row) => sum + countedWithin(row, chosen).length, 0);
      };
      for (const outcome of OUTCOMES) {
        expect(opened(null, outcome)).toBe(total[outcome]);
        // A body's line of a filter on another body would have to have both: bodies are narrowed to one at a time.
        if (by === 'unit' && filter.unit !== '') continue;
        for (const { key, counts } of lines) expect(opened(key, outcome)).toBe(counts[outcome]);
      }
      expect(opened(null, null)).toBe(sumOf(total));
    }),
  );
});
