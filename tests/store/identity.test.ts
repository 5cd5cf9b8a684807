import { describe, expect, it } from 'vitest';
import { documentKey, followUpId } from '@/lib/store/identity';
import { page, task } from './sample';

describe('documentKey', () => {
  it.each([
    ['another portal', page({ url: 'https://mau.gov.vn/van-ban/9' })],
    ['letter case and spaces', page({ fields: { number: ' 12 / tb-sxd', issuer: 'SỞ XÂY DỰNG  TỈNH MẪU' } })],
    ['decomposed letters', page({ fields: { issuer: 'Sở Xây dựng tỉnh Mẫu'.normalize('NFD') } })],
    ['a long dash', page({ fields: { number: '12/TB–SXD' } })],
    ['another kind or signer', page({ fields: { kind: 'conclusion', signer: 'Trần Thị Bình' } })],
  ])('knows the same document in spite of %s', (_what, other) => {
    expect(documentKey(other)).toBe(documentKey(page()));
  });

  it.each([
    ['Uỷ ban nhân dân xã Hoà An', 'Ủy ban nhân dân xã Hòa An'],
    ['Hội Khuyến học huyện Thuý Khoẻ', 'Hội Khuyến học huyện Thúy Khỏe'],
  ])('takes %s and %s for one issuer', (older, newer) => {
    expect(documentKey(page({ fields: { issuer: older } }))).toBe(documentKey(page({ fields: { issuer: newer } })));
  });

  it.each([
    ['number', page({ fields: { number: '13/TB-SXD' } })],
    ['issuer', page({ fields: { issuer: 'Sở Xây dựng tỉnh Mẩu' } })],
    ['day', page({ fields: { issuedOn: '2025-03-04' } })],
    ['letter đ', page({ fields: { number: '12/TB-SXĐ' } })],
  ])('tells documents of another %s apart', (_what, other) => {
    expect(documentKey(other)).not.toBe(documentKey(page()));
  });

  it('is content with a number and one of issuer and day', () => {
    const key = documentKey(page({ fields: { issuer: null } }));
    expect(documentKey(page({ url: 'https://mau.gov.vn/x', fields: { issuer: null } }))).toBe(key);
  });

  const unknown = { number: null };
  it.each([
    ['fragment', 'https://mau.gov.vn/tin?id=7#noi-dung'],
    ['scheme and host in capitals', 'http://MAU.gov.vn/tin?id=7'],
    ['campaign parameters', 'https://mau.gov.vn/tin?utm_source=zalo&id=7&UTM_Medium=x&fbclid=A&gclid=B&zarsrc=30&_gl=1&mc_cid=2'],
  ])('leaves %s out of an address', (_what, url) => {
    expect(documentKey(page({ url, fields: unknown }))).toBe(
      documentKey(page({ url: 'https://mau.gov.vn/tin?id=7', fields: unknown })),
    );
  });

  it.each([
    ['https://mau.gov.vn/tin?id=8'],
    ['https://mau.gov.vn/tin?id=7&trang=2'],
    ['https://mau.gov.vn/Tin?id=7'],
    ['https://mau.gov.vn/tin?id=7#/van-ban/3'],
  ])('keeps what chooses the content: %s', (url) => {
    expect(documentKey(page({ url, fields: unknown }))).not.toBe(
      documentKey(page({ url: 'https://mau.gov.vn/tin?id=7', fields: unknown })),
    );
  });

  it('goes by the address where neither issuer nor day is known', () => {
    const bare = { issuer: null, issuedOn: null };
    expect(documentKey(page({ url: 'https://a.gov.vn/1', fields: bare }))).not.toBe(
      documentKey(page({ url: 'https://b.gov.vn/1', fields: bare })),
    );
  });
});

describe('followUpId', () => {
  it('does not depend on white space or composition of the quote', async () => {
    const { quote } = task('Rà soát hồ sơ.');
    const other = { ...quote, exact: ' Rà  soát\nhồ sơ. '.normalize('NFD'), prefix: 'khác' };
    expect(await followUpId('k', other)).toBe(await followUpId('k', quote));
  });

  it('tells documents, words and occurrences apart', async () => {
    const { quote } = task('Rà soát hồ sơ.');
    const ids = await Promise.all([
      followUpId('k', quote),
      followUpId('m', quote),
      followUpId('k', { ...quote, exact: 'Rà soát hồ sơ' }),
      followUpId('k', { ...quote, occurrence: 1 }),
    ]);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{64}$/);
  });
});
