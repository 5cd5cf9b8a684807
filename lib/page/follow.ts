import { dataRows } from './data-table';
import { lookByTag } from './look';

/** Where something beside a passage belongs, in pixels from the upper left corner of the layer it lies in. */
export interface Place {
  /** The key that the passage is followed by. */
  key: number;
  /** The left edge of the block that the passage stands in, list numbers and table cells taken in. */
  left: number;
  /** The middle of the passage's first line. */
  middle: number;
  /** False where the passage is not to be seen: no box of its own, or scrolled out of a box that scrolls. */
  shown: boolean;
}

export interface FollowOptions {
  /** The element whose corner positions are counted from: what moves with it needs no new position. */
  layer: Element;
  /** Stops following. */
  signal: AbortSignal;
}

/** Follows passages of a page. */
export interface Following {
  /** Follows these from now on, by their keys, and no others. */
  set(passages: ReadonlyMap<number, Range>): void;
}

interface Target {
  start: Range;
  block: Element | null;
  /** Looked for with the first position, when the browser has worked out styles anyway; until then not known. */
  box?: Element | null;
}

/**
 * Tells where passages are, soon after they are set and whenever that may have changed: scrolling, zoom, new sizes, fonts and images
 * that arrive late. All positions are read together, at most once a frame, and handed over in the order in which the passages were
 * set, so that writing them makes the browser lay out once.
 */
export function follow(view: Window, place: (places: Place[]) => void, options: FollowOptions): Following {
  const { layer, signal } = options;
  const { document } = view;
  let targets = new Map<number, Target>();

  const measure = () => {
    const origin = layer.getBoundingClientRect();
    return [...targets].map(([key, target]): Place => ({ key, ...placeOf(target, origin, view) }));
  };
  let frame = 0;
  const update = () => {
    if (frame !== 0 || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) place(measure());
    });
  };
  for (const event of ['scroll', 'load', 'toggle', 'transitionend']) {
    document.addEventListener(event, update, { capture: true, passive: true, signal });
  }
  view.addEventListener('resize', update, { signal });
  view.visualViewport?.addEventListener('resize', update, { signal });
  document.fonts?.addEventListener('loadingdone', update, { signal });
  const sizes = new ResizeObserver(update);
  const sized = new Set<Element>();
  for (const element of [document.documentElement, document.body]) sizes.observe(element);
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      view.cancelAnimationFrame(frame);
    },
    { once: true },
  );

  return {
    set: (passages) => {
      const before = targets;
      targets = new Map([...passages].map(([key, passage]) => [key, before.get(key) ?? targetOf(passage)]));
      const blocks = new Set([...targets.values()].flatMap(({ block }) => block ?? []));
      for (const element of sized) if (!blocks.has(element) && sized.delete(element)) sizes.unobserve(element);
      for (const element of blocks) {
        if (!sized.has(element)) sizes.observe(element);
        sized.add(element);
      }
      update();
    },
  };
}

function targetOf(passage: Range): Target {
  return { start: startOf(passage), block: blockOf(passage) };
}

function placeOf(target: Target, origin: DOMRect, view: Window): Omit<Place, 'key'> {
  const { start, block } = target;
  const line = [...start.getClientRects()].find((rect) => rect.height > 0);
  if (!line) return { left: 0, middle: 0, shown: false };
  const middle = (line.top + line.bottom) / 2;
  if (target.box === undefined) target.box = scrollBoxOf(start, view);
  const frame = target.box?.getBoundingClientRect();
  return {
    left: Math.min(line.left, block?.getBoundingClientRect().left ?? line.left) - origin.left,
    middle: middle - origin.top,
    shown: !frame || (middle >= frame.top && middle <= frame.bottom),
  };
}

/** The first character of a passage: its rectangles are those of the first line alone. */
function startOf(passage: Range): Range {
  const start = passage.cloneRange();
  const node = passage.startContainer;
  if (node.nodeType === 3) start.setEnd(node, Math.min(passage.startOffset + 1, (node as Text).length));
  return start;
}

/** What a passage must be placed beside: its table of data, else its outermost list, else its paragraph. */
function blockOf(passage: Range): Element | null {
  const parent = passage.startContainer.parentElement;
  const table = parent?.closest('table');
  if (table && dataRows(table, lookByTag)) return table;
  let list = parent?.closest('ol, ul') ?? null;
  for (let outer = list; outer; outer = outer.parentElement?.closest('ol, ul') ?? null) list = outer;
  return list ?? parent?.closest('p, li, div, td, section, article, blockquote, h1, h2, h3, h4, h5, h6, pre') ?? null;
}

/** The nearest box around a passage that scrolls by itself, the page aside. */
function scrollBoxOf(passage: Range, view: Window): Element | null {
  const { body, documentElement } = view.document;
  for (
    let element = passage.startContainer.parentElement;
    element && element !== body && element !== documentElement;
    element = element.parentElement
  ) {
    if (/auto|scroll|hidden|clip/.test(view.getComputedStyle(element).overflowY)) return element;
  }
  return null;
}
