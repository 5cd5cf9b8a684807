import { type Location, locate } from '@/lib/page/locate';
import { flash } from '@/lib/page/paint';
import type { Quote } from '@/lib/page/quote';
import type { Span } from '@/lib/text/span';
import type { Reading } from './read-document';

/** Scrolls to a task of the page and draws the eye to it. */
export function showTask(reading: Reading, index: number, signal: AbortSignal): void {
  const task = reading.extraction.tasks[index];
  if (task) showSpan(reading, task, signal);
}

/** Scrolls to a kept passage. Where it is not to be found for certain nothing moves, and the answer says so. */
export function reveal(reading: Reading, quote: Quote, signal: AbortSignal): Location['kind'] {
  const place = locate(reading.page.text, quote);
  if (place.kind === 'found') showSpan(reading, place.span, signal);
  return place.kind;
}

function showSpan({ page }: Reading, span: Span, signal: AbortSignal): void {
  const ranges = page.toRanges(span);
  const [first] = ranges;
  const element = first?.startContainer.parentElement;
  if (!first || !element) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({
    block: first.getBoundingClientRect().height > innerHeight / 2 ? 'start' : 'center',
    behavior: calm ? 'auto' : 'smooth',
  });
  flash(ranges, signal);
}
