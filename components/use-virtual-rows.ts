import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface Options {
  /** What scrolls; its position decides which rows are drawn. */
  scroller: RefObject<HTMLElement | null>;
  count: number;
  /** How high a row is before it is measured, in pixels. */
  estimate: number;
  /** What stands above the rows in the scroller and stays there, in pixels. */
  above: number;
  /** A name of a row that stays its own when others come and go: its height is kept by it. */
  keyOf(index: number): string;
  /** A row that is drawn wherever one has scrolled to, since it has the focus; -1 for none. */
  kept: number;
}

/** A row that is drawn, and the height of those before it that are not. */
export interface DrawnRow extends VirtualItem {
  gap: number;
}

/** The rows to draw, the height of those after the last, and what measures a drawn one (to be its `ref`, with `data-index`). */
export interface VirtualRows {
  rows: DrawnRow[];
  rest: number;
  measure(element: Element | null): void;
  /** Scrolls a row into view. */
  show(index: number): void;
}

/** Draws of a long list what can be seen and a little around it, whatever heights its rows have. */
export function useVirtualRows({ scroller, count, estimate, above, keyOf, kept }: Options): VirtualRows {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 6,
    scrollMargin: above,
    scrollPaddingStart: above,
    scrollToFn: elementScroll<HTMLElement>,
    observeElementRect: observeElementRect<HTMLElement>,
    observeElementOffset: observeElementOffset<HTMLElement>,
    measureElement,
    onChange: () => redraw(undefined),
    rangeExtractor: ({ startIndex, endIndex, overscan }: { startIndex: number; endIndex: number; overscan: number }) => {
      const first = Math.max(startIndex - overscan, 0);
      const last = Math.min(endIndex + overscan, count - 1);
      const seen = Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
      if (kept < 0 || kept >= count || (kept >= first && kept <= last)) return seen;
      return kept < first ? [kept, ...seen] : [...seen, kept];
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, Element>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());

  let end = above;
  const rows = virtualizer.getVirtualItems().map((item) => {
    const gap = item.start - end;
    end = item.end;
    return { ...item, gap };
  });
  return {
    rows,
    rest: Math.max(virtualizer.getTotalSize() + above - end, 0),
    measure: virtualizer.measureElement,
    show: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
