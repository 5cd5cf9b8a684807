import { looksLikeDocument } from '@/lib/document/may-be-document';
import { ask } from '@/lib/messages';
import { type PageExtraction, unpackExtraction } from '@/lib/messages/page-extraction';
import { glance } from '@/lib/page/glance';
import { computedLook } from '@/lib/page/look';
import type { PageText } from '@/lib/page/page-text';
import { readPageSteps } from '@/lib/page/read-page';
import { contentRootSteps } from '@/lib/portals/content-root';
import { publishedDay } from '@/lib/portals/published-day';
import { inSlices, othersTurn } from '@/lib/steps';
import { type TaskInput, taskInputsOf } from './saved-tasks';

/** A document that was found in a page: its text with the map to the page, what was read out of it, and its tasks as they are saved. */
export interface Reading {
  page: PageText;
  extraction: PageExtraction;
  inputs: readonly TaskInput[];
}

/** `unread`: the background did not answer (the extension was updated, say), or reading was given up; nothing is known of the page as it is now. */
export type Outcome = Reading | 'none' | 'unread';

const LONGEST_TITLE = 1_000;

/**
 * Reads the document that the page shows, in slices, so that a long one holds up nobody. A page whose words do not look like one costs
 * a glance; `certain` skips that: the first look has found it, or the reader wants to know. What is not found in the portal's content is
 * looked for in the whole page. The text becomes tasks in the background: the page only gives it away and gets offsets back. `signal`
 * gives reading up.
 */
export async function readDocument(view: Window, certain: boolean, signal: AbortSignal): Promise<Outcome> {
  const { document, location } = view;
  const { body } = document;
  if (!body || (!certain && !looksLikeDocument(body.textContent ?? '', () => glance(body)))) return 'none';
  // A glance at a long page is a slice by itself.
  await othersTurn();
  if (signal.aborted) return 'unread';
  const published = publishedDay(document);
  const facts = { url: location.href, title: document.title.slice(0, LONGEST_TITLE), ...(published && { published }) };
  const look = computedLook(view);
  const content = await inSlices(contentRootSteps(document), signal);
  if (content === null) return 'unread';
  for (const root of new Set([content, body])) {
    const page = await inSlices(readPageSteps(root, { look }), signal);
    if (page === null) return 'unread';
    const answer = await ask('page.read', { text: page.text, facts });
    if (!answer.ok) return 'unread';
    if (!answer.value.detected) continue;
    const extraction = await inSlices(unpackExtraction(answer.value, page.text), signal);
    const inputs = extraction && (await inSlices(taskInputsOf(page, extraction.tasks), signal));
    return inputs ? { page, extraction, inputs } : 'unread';
  }
  return 'none';
}
