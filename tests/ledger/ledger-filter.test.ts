import { describe, expect, it } from 'vitest';
import { facetsOf } from '@/lib/ledger/facets';
import { isNarrowed, isWithin, type LedgerFilter, NO_FILTER, NONE } from '@/lib/ledger/ledger-filter';
import { named, rowsOf, storedDocument, titlesOf } from './rows';

const first = storedDocument({ key: 'mot', about: { number: '1/A', issuer: 'Bộ Nội vụ' } });
const second = storedDocument({ key: 'hai', about: { number: '2/B', issuer: 'Sở Nội vụ' } });
const ROWS = rowsOf(
  [
    named('quá hạn', '2026-03-01', { assignees: ['Văn phòng Sở'], tags: ['Gấp'] }),
    named('sắp đến', '2026-03-18', { assignees: ['Thanh tra Sở', 'Văn phòng sở'] }),
    named('không hạn', null, { assignees: [] }),
    named('xong muộn', '2026-02-10', { finishedOn: '2026-02-20', assignee: 'Tôi' }),
    named('đã hủy', '2026-03-20', { cancelledOn: '2026-03-02' }),
  ],
  [first, second, null, first, second],
);
const found = (filter: Partial<LedgerFilter>) => titlesOf(ROWS.filter(isWithin({ ...NO_FILTER, ...filter })));

describe('the ledger is narrowed', () => {
  it.each<[string, Partial<LedgerFilter>, string[]]>([
    ['by nothing', {}, ['quá hạn', 'sắp đến', 'không hạn', 'xong muộn', 'đã hủy']],
    ['by states', { statuses: ['overdue', 'cancelled'] }, ['quá hạn', 'đã hủy']],
    ['by an outcome', { outcome: 'openInTime' }, ['sắp đến', 'không hạn']],
    ['by first and last day, cancelled ones too', { from: '2026-03-18', to: '2026-03-20' }, ['sắp đến', 'đã hủy']],
    ['by a last day alone', { to: '2026-02-28' }, ['xong muộn']],
    ['by the lack of a day', { undated: true }, ['không hạn']],
    ['by a body, however its name is written', { unit: 'VĂN PHÒNG SỞ' }, ['quá hạn', 'sắp đến']],
    ['by a body that was set by hand, not those that the document names', { unit: 'Tôi' }, ['xong muộn']],
    ['by the lack of a body', { unit: NONE }, ['không hạn']],
    ['by a document', { document: 'hai' }, ['sắp đến', 'đã hủy']],
    ['by the lack of a document', { document: NONE }, ['không hạn']],
    ['by an issuer', { issuer: 'bo noi vu' }, ['quá hạn', 'xong muộn']],
    ['by a tag', { tag: 'gấp' }, ['quá hạn']],
    ['by several at once', { issuer: 'Bộ Nội vụ', outcome: 'doneLate', from: '2026-02-01' }, ['xong muộn']],
  ])('%s', (_name, filter, titles) => {
    expect(found(filter)).toEqual(titles);
  });

  it('and says whether it is', () => {
    expect(isNarrowed(NO_FILTER)).toBe(false);
    expect(isNarrowed({ ...NO_FILTER, text: 'báo cáo' })).toBe(false);
    expect(isNarrowed({ ...NO_FILTER, statuses: ['today'] })).toBe(true);
    expect(isNarrowed({ ...NO_FILTER, undated: true })).toBe(true);
  });
});

it('offers what its rows have, the most frequent first, with how many have it', () => {
  const { units, issuers, tags, documents, statuses } = facetsOf(ROWS);
  expect(units[0]).toEqual({ value: 'Văn phòng Sở', count: 2 });
  expect(issuers).toEqual([
    { value: 'Bộ Nội vụ', count: 2 },
    { value: 'Sở Nội vụ', count: 2 },
  ]);
  expect(tags).toEqual([{ value: 'Gấp', count: 1 }]);
  expect(documents.map(({ group, count }) => [group.key, count])).toEqual([
    ['mot', 2],
    ['hai', 2],
  ]);
  expect(statuses).toMatchObject({ overdue: 1, soon: 1, noDay: 1, doneLate: 1, cancelled: 1, today: 0 });
});
