/** A family of portals that build their pages alike, and where those keep what an official came to read. */
export interface Portal {
  name: string;
  /** Elements that hold the content, the surest first. Others of the same kind on a page (footers, banners) are told by their size. */
  content: string;
}

/**
 * The families, in the order in which they are asked. `.ExternalClass…` is what SharePoint wraps around pasted HTML, on pages of
 * other systems too; `.journal-content-article` is Liferay's web content; the rest are names of the article's body in portals of
 * VNPT and of chinhphu.vn, as seen on their pages.
 */
export const PORTALS: readonly Portal[] = [
  {
    name: 'liferay',
    content: '.asset-full-content .journal-content-article, .asset-content, .asset-full-content, .journal-content-article',
  },
  { name: 'sharepoint', content: '#tableforprint, .ms-rtestate-field, [class*="ExternalClass"]' },
  { name: 'chinhphu', content: '.detail-mcontent, .detail-content, .article-body, .entry-content, #toanvancontent' },
  { name: 'vnpt', content: '.noidung, .ContentDetail, .content-detail, .detail-body, .news-detail, .chitiet, .chi-tiet' },
  { name: 'article', content: 'article, [itemprop="articleBody"], main, [role="main"]' },
];
