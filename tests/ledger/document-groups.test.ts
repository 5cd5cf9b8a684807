import { describe, expect, it } from 'vitest';
import { documentLines } from '@/lib/ledger/by-document';
import { groupDocuments } from '@/lib/ledger/document-groups';
import { documentKey } from '@/lib/store/identity';
import type { StoredDocument } from '@/lib/store/schema';
import { page } from '../store/sample';
import { named, rowsOf, storedDocument } from './rows';

const groupCount = (documents: StoredDocument[]) => new Set(groupDocuments(documents).values()).size;
const met = (key: string, about: Partial<StoredDocument['fields']>, changes: Partial<StoredDocument> = {}) =>
  storedDocument({ key, about, url: `https://${key}.gov.vn/vb`, ...changes });

describe('a document that was met on several sites is one', () => {
  it('already by its key, where the sites say the same of it in other spellings', () => {
    const here = page({ url: 'https://mot.gov.vn/a', fields: { number: '12/TB-UBND', issuer: 'Uỷ ban nhân dân tỉnh Hoà An' } });
    const there = page({
      url: 'https://hai.gov.vn/b?id=3',
      fields: { number: '12 /TB-UBND', issuer: 'Ủy ban nhân dân tỉnh Hòa An' },
    });
    expect(documentKey(here)).toBe(documentKey(there));
  });

  it.each([
    ['one gives no issuer', { issuer: null }, {}],
    ['one gives no day', { issuedOn: null }, {}],
    ['one gives the month alone', { issuedOn: '2024-03' }, {}],
    ['one shortens the issuer', { issuer: 'UBND tỉnh Mẫu' }, { issuer: 'Ủy ban nhân dân tỉnh Mẫu' }],
    ['both give neither, under one title', { issuer: null, issuedOn: null }, { issuer: null, issuedOn: null }],
  ])('where %s', (_name, here, there) => {
    expect(groupCount([met('mot', here), met('hai', there)])).toBe(1);
  });

  it('and the one that says most of itself stands for it', () => {
    const groups = groupDocuments([met('mot', { issuer: null, issuedOn: null }), met('hai', {})]);
    expect(groups.get('mot')?.document.key).toBe('hai');
    expect(groups.get('mot')).toBe(groups.get('hai'));
  });
});

describe('two documents stay two', () => {
  it.each([
    ['of other days', { issuedOn: '2024-03-04' }, { issuedOn: '2025-03-04' }],
    ['of other issuers', { issuer: 'Sở Xây dựng tỉnh Mẫu' }, { issuer: 'Sở Tài chính tỉnh Mẫu' }],
    ['of other numbers', { number: '12/TB-SXD' }, { number: '13/TB-SXD' }],
    ['without numbers', { number: null }, { number: null }],
  ])('%s', (_name, here, there) => {
    expect(groupCount([met('mot', here), met('hai', there)])).toBe(2);
  });

  it('where neither issuer nor day nor title can tell that they are one', () => {
    const silent = { issuer: null, issuedOn: null };
    expect(groupCount([met('mot', silent, { title: 'Về lưu trữ' }), met('hai', silent, { title: 'Về thi đua' })])).toBe(2);
  });
});

describe('the list by documents', () => {
  it('has the tasks of one document together, in the order of their labels, and says how many are done', () => {
    const documents = [met('mot', { issuer: null }), met('hai', {})];
    const tasks = [
      named('B', '2026-03-20', { label: '2.10' }),
      named('A', '2026-03-10', { label: '2.9', finishedOn: '2026-03-01' }),
      named('C', null, { label: '3', cancelledOn: '2026-03-01' }),
    ];
    const [line, ...others] = documentLines(rowsOf(tasks, documents));
    expect(others).toEqual([]);
    expect(line?.rows.map(({ what }) => what)).toEqual(['A', 'B', 'C']);
    expect(line).toMatchObject({ done: 1, count: 2 });
  });

  it('puts the latest first, and what came from no document last', () => {
    const documents = [
      null,
      met('cu', { number: '1/A', issuedOn: '2025-01-01' }),
      met('moi', { number: '2/A', issuedOn: '2026-01-01' }),
    ];
    const lines = documentLines(rowsOf([named('x', null), named('y', null), named('z', null)], documents));
    expect(lines.map(({ group }) => group?.key ?? null)).toEqual(['moi', 'cu', null]);
  });
});
