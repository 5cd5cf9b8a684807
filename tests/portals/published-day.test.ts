import { describe, expect, it } from 'vitest';
import { publishedDay } from '@/lib/portals/published-day';
import { parse } from '@/tests/page/dom';

describe('publishedDay', () => {
  it.each([
    ['<meta property="article:published_time" content="2024-09-05T08:00:00+07:00">', '2024-09-05'],
    ['<meta property="article:published_time" content="2024-09-04T23:30:00Z">', '2024-09-05'],
    ['<meta name="PubDate" content="05/09/2024 15:20">', '2024-09-05'],
    ['<meta name="DC.date.issued" content="2024-09-05">', '2024-09-05'],
    ['<meta itemprop="datePublished" content="2024-9-5">', '2024-09-05'],
    ['<body><article><time datetime="2024-09-05">hôm qua</time></article>', '2024-09-05'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-09-05T01:00:00+07:00"}</script>',
      '2024-09-05',
    ],
    ['<meta name="pubdate" content="sắp tới"><meta name="dc.date" content="2024-09-05">', '2024-09-05'],
  ])('reads %s', (html, day) => {
    expect(publishedDay(parse(html))).toBe(day);
  });

  it.each([
    '<p>Đăng ngày 05/09/2024</p>',
    '<meta name="pubdate" content="31/02/2024">',
    '<meta name="pubdate">',
    '<script type="application/ld+json">{</script>',
  ])('knows nothing from %s', (html) => {
    expect(publishedDay(parse(html))).toBeUndefined();
  });
});
