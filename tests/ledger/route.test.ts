import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COLUMNS } from '@/lib/ledger/columns';
import { BREAKDOWNS } from '@/lib/ledger/figures';
import { hashOf, type Route, routeOf, START, VIEWS } from '@/lib/ledger/route';
import { OUTCOMES } from '@/lib/store/outcomes';
import { STATUSES } from '@/lib/store/status';

const day = fc.constantFrom(null, '2026-01-31', '2024-02-29');
const words = fc.string({ maxLength: 40 });
const route: fc.Arbitrary<Route> = fc.record({
  view: fc.constantFrom(...VIEWS),
  filter: fc.record({
    statuses: fc.uniqueArray(fc.constantFrom(...STATUSES)),
    outcome: fc.constantFrom(null, ...OUTCOMES),
    from: day,
    to: day,
    undated: fc.boolean(),
    unit: words,
    document: words,
    issuer: words,
    tag: words,
    text: words,
  }),
  sorting: fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }),
  month: fc.constantFrom(null, '2026-11'),
  by: fc.constantFrom(...BREAKDOWNS),
  open: fc.constantFrom(null, 'a'.repeat(64)),
});

it('comes back from its address as it was', () => {
  fc.assert(
    fc.property(route, (shown) => {
      expect(routeOf(hashOf(shown))).toEqual(shown);
    }),
  );
});

it('is short where everything is as usual', () => {
  expect(hashOf(START)).toBe('#/table');
  expect(routeOf('')).toEqual(START);
});

it('takes from a damaged address what can be read', () => {
  const read = routeOf(
    '#/figures?status=overdue.nonsense&outcome=x&from=2026-02-30&tag=g%E1%BA%A5p&sort=-nothing&month=2026-13&open=1',
  );
  expect(read).toEqual({ ...START, view: 'figures', filter: { ...START.filter, tag: 'gấp' } });
  expect(routeOf('#/%%%?=&&&=?')).toEqual(START);
});
