import { looksLikeDocument } from '@/lib/document/may-be-document';
import { ask, type Value } from '@/lib/messages';
import { glance } from '@/lib/page/glance';
import { computedLook } from '@/lib/page/look';
import type { PageText } from '@/lib/page/page-text';
import { readPage } from '@/lib/page/read-page';
import { contentRoot } from '@/lib/portals/content-root';
import { publishedDay } from '@/lib/portals/published-day';

/** A document that was found in a page: its text with the map to the page, and what was read out of it. */
export interface Reading {
  page: PageText;
  extraction: Value<'page.read'>;
}

/** `unread`: the background did not answer (the extension was updated, say), so nothing is known of the page as it is now. */
export type Outcome = Reading | 'none' | 'unread';

const LONGEST_TITLE = 1_000;

/**
 * Reads the document that the page shows. A page whose words do not look like one costs a glance; `asked` skips that, because the
 * reader wants to know. What is not found in the portal's content is looked for in the whole page. The text becomes tasks in the
 * background: the page only gives it away and gets offsets back.
 */
export async function readDocument(view: Window, asked = false): Promise<Outcome> {
  const { document, location } = view;
  const { body } = document;
  if (!body || (!asked && !looksLikeDocument(body.textContent ?? '', () => glance(body)))) return 'none';
  const published = publishedDay(document);
  const facts = { url: location.href, title: document.title.slice(0, LONGEST_TITLE), ...(published && { published }) };
  const look = computedLook(view);
  for (const root of new Set([contentRoot(document), body])) {
    const page = readPage(root, { look });
    const answer = await ask('page.read', { text: page.text, facts });
    if (!answer.ok) return 'unread';
    if (answer.value.detected) return { page, extraction: answer.value };
  }
  return 'none';
}
