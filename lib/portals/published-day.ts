import { type IsoDay, isoDay, todayInVietnam } from '@/lib/calendar/iso-day';

/** Names of metadata that state when a page was put up, the surest first, in lower case. */
const NAMES = ['article:published_time', 'datepublished', 'pubdate', 'publishdate', 'dc.date.issued', 'dc.date'];

/**
 * The day a page says it was put up, from its metadata alone (Open Graph, Dublin Core, schema.org). Undefined where it says nothing that
 * can be read: a date in the running text is not taken for it.
 */
export function publishedDay(document: Document): IsoDay | undefined {
  const stated = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('itemprop') ?? meta.getAttribute('name') ?? '';
    stated.set(name.toLowerCase(), meta.getAttribute('content') ?? '');
  }
  const time = document.querySelector('time[itemprop="datePublished"], article time[datetime]')?.getAttribute('datetime');
  for (const text of [...NAMES.map((name) => stated.get(name)), time]) {
    const day = text ? dayOf(text) : null;
    if (day) return day;
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const day = dayOf(/"datePublished"\s*:\s*"([^"]{1,40})"/.exec(script.textContent ?? '')?.[1] ?? '');
    if (day) return day;
  }
  return undefined;
}

/** `2024-03-27…` and `27/03/2024…`. A time with a zone is the day it was in Vietnam then. */
function dayOf(text: string): IsoDay | null {
  const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text.trim())
    ? Date.parse(text)
    : Number.NaN;
  if (!Number.isNaN(zoned)) return todayInVietnam(new Date(zoned));
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(text);
  return written ? isoDay(Number(written[3]), Number(written[2]), Number(written[1])) : null;
}
