import type { Place } from '@/lib/page/follow';

/** Size of a button and the room between it and the text, in pixels. */
const SIZE = 24;
const ROOM = 6;
const STEP = SIZE + 2;

/**
 * Writes the places of the save buttons: left of their text in the margin, where there is one, and one below the other where
 * two tasks begin on the same line. `places` are in the order of the tasks; each is written to the button with its key.
 */
export function placeButtons(root: ShadowRoot, view: Window): (places: Place[]) => void {
  return (places) => {
    const buttons = new Map(
      [...root.querySelectorAll<HTMLElement>('[data-task]')].map((button) => [button.dataset.task, button]),
    );
    const [any] = buttons.values();
    const scale = scaleOf(any);
    const edge = -view.scrollX / scale;
    let above: { left: number; top: number } | null = null;
    for (const place of places) {
      const button = buttons.get(String(place.key));
      if (!button) continue;
      const left = Math.max(place.left / scale - SIZE - ROOM, edge);
      let top = place.middle / scale - SIZE / 2;
      if (above && place.shown && Math.abs(left - above.left) < SIZE && top < above.top + STEP) top = above.top + STEP;
      button.style.visibility = place.shown ? 'visible' : 'hidden';
      button.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
      if (place.shown) above = { left, top };
    }
  };
}

/** How many pixels of the window one of ours takes: a page that enlarges its root element (`zoom`) enlarges the buttons with it. */
function scaleOf(button: HTMLElement | undefined): number {
  return (button?.getBoundingClientRect().width ?? 0) / SIZE || 1;
}
