import { describe, expect, it } from 'vitest';
import { sitePattern } from '@/lib/sites/site-pattern';

describe('sitePattern', () => {
  it.each([
    ['https://vanban.congty.vn/cong-van/12?x=1', '*://vanban.congty.vn/*'],
    ['  Vanban.CongTy.vn ', '*://vanban.congty.vn/*'],
    ['vanban.congty.vn:8080/a', '*://vanban.congty.vn/*'],
    ['*.hoc-vien.edu.vn', '*://*.hoc-vien.edu.vn/*'],
    ['http://10.0.0.5/vb', '*://10.0.0.5/*'],
    ['localhost', '*://localhost/*'],
  ])('takes %s as %s', (typed, pattern) => {
    expect(sitePattern(typed)).toEqual({ pattern });
  });

  it.each(['', 'vanban', '*', '*.*', 'ftp://a.vn', 'javascript:alert(1)', 'file:///etc', 'a b.vn', '<all_urls>', 'https://'])(
    'takes “%s” for no site',
    (typed) => {
      expect(sitePattern(typed)).toEqual({ wrong: 'siteWrong' });
    },
  );

  it.each(['sonoivu.hanoi.gov.vn', 'https://gov.vn/a', '*.chinhphu.vn'])('knows that %s is a portal already', (typed) => {
    expect(sitePattern(typed)).toEqual({ wrong: 'siteIsPortal' });
  });

  it('does not take a name that only ends like a portal for one', () => {
    expect(sitePattern('giagov.vn')).toEqual({ pattern: '*://giagov.vn/*' });
  });
});
