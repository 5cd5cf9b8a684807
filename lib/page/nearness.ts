import type { Steps } from '@/lib/steps';
import type { Span } from '@/lib/text/span';
import type { PageText } from './page-text';

export interface NearnessOptions {
  /** Told the stretches of the text that are near now, in order, none touching the next; at first as soon as that is known. */
  onChange(near: Span[]): void;
  /** Stops watching. */
  signal: AbortSignal;
}

/** How far above and below the window text is near. */
const NEAR = '3000px';
/** Least characters between two places that are watched. */
const CLOSEST = 200;
/** About how many places of a page are watched, however long it is: each costs the browser something whenever it lays out. */
const PLACES = 500;

/** A place that is watched: the text from `start` to the next one lies between their elements. */
interface Watched {
  start: number;
  element: Element;
}

/**
 * Watches which stretches of a page's text the reader sees or will soon see, so that what is drawn there costs the same on a page of
 * any length. Text that its page shows later (accordions, tabs) becomes near when it is shown; for print all of it is near. In steps;
 * watches as soon as they are done.
 */
export function* watchNearness(page: PageText, view: Window, { onChange, signal }: NearnessOptions): Steps<void> {
  const places: Watched[] = [];
  const { text } = page;
  const apart = Math.max(CLOSEST, text.length / PLACES);
  for (let start = 0; start >= 0 && start < text.length; start = nextLine(text, start + apart)) {
    const [range] = page.toRanges({ start, end: nextLine(text, start) });
    const element = range && elementAround(range, view);
    if (element) places.push({ start, element });
    yield;
  }
  if (signal.aborted) return;

  const near = new Set<Element>();
  let printing = false;
  const tell = () => onChange(printing ? [{ start: 0, end: text.length }] : stretchesOf(places, near, text.length));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      tell();
    },
    { rootMargin: NEAR },
  );
  for (const element of new Set(places.map((place) => place.element))) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  for (const type of ['beforeprint', 'afterprint']) {
    const change = () => {
      printing = type === 'beforeprint';
      tell();
    };
    view.addEventListener(type, change, { signal });
  }
}

/** The stretches that touch a near place: from the place before it, since it may begin above the window, to the place after it. */
export function stretchesOf(places: readonly Watched[], near: ReadonlySet<Element>, length: number): Span[] {
  const stretches: Span[] = [];
  for (const [index, { start, element }] of places.entries()) {
    const next = places[index + 1];
    if (!near.has(element) && !(next && near.has(next.element))) continue;
    const from = index === 0 ? 0 : start;
    const last = stretches.at(-1);
    if (last?.end === from) last.end = next?.start ?? length;
    else stretches.push({ start: from, end: next?.start ?? length });
  }
  return stretches;
}

/** Where the line after `from` begins; the end of the text where there is none. */
function nextLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}

/** The nearest element around the beginning of a passage that can have a box: one that its style dissolves has none. */
function elementAround(passage: Range, view: Window): Element | null {
  let element = passage.startContainer.parentElement;
  while (element && view.getComputedStyle(element).display === 'contents') element = element.parentElement;
  return element;
}
