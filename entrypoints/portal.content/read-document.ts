import { mayBeDocument } from '@/lib/document/may-be-document';
import { type Extraction, extract } from '@/lib/extract';
import { glance } from '@/lib/page/glance';
import { computedLook } from '@/lib/page/look';
import type { PageText } from '@/lib/page/page-text';
import { readPage } from '@/lib/page/read-page';
import { contentRoot } from '@/lib/portals/content-root';
import { publishedDay } from '@/lib/portals/published-day';

/** A document that was found in a page: its text with the map to the page, and what was read out of it. */
export interface Reading {
  page: PageText;
  extraction: Extraction;
}

/**
 * Reads the document that the page shows; null where it shows none. A page whose words do not look like one costs a glance; `asked`
 * skips that, because the reader wants to know. What is not found in the portal's content is looked for in the whole page.
 */
export function readDocument(view: Window, asked = false): Reading | null {
  const { document, location } = view;
  if (!document.body || (!asked && !mayBeDocument(glance(document.body)))) return null;
  const published = publishedDay(document);
  const facts = { url: location.href, title: document.title, ...(published && { published }) };
  const look = computedLook(view);
  const roots = new Set([contentRoot(document), document.body]);
  for (const root of roots) {
    const page = readPage(root, { look });
    const extraction = extract(page.text, facts);
    if (extraction.detected) return { page, extraction };
  }
  return null;
}
