/** How long content is awaited on a page that is no document (yet), in milliseconds. */
export const SETTLES_WITHIN = 15_000;
/** How long a page that changed its address is given to draw something else, in milliseconds. */
export const NEXT_LOOK = 500;

/**
 * Where the scripts of this extension, which share one world in a page, keep what ends the first look. An element that is
 * named like a property of the window would be taken for it; no element is named by a symbol.
 */
const KEPT = Symbol.for('so-viec looking');
type World = { [KEPT]?: AbortController };

/** Begins a first look at the page and ends an earlier one. The signal says when it is over. */
export function beginLooking(world: World = globalThis as World): AbortSignal {
  endLooking(world);
  const looking = new AbortController();
  world[KEPT] = looking;
  return looking.signal;
}

/** Ends the first look with what it was for: the page may be a document. */
export function endWithFinding(world: World = globalThis as World): void {
  world[KEPT]?.abort(FOUND);
}

/** Whether the first look ended with a finding: whoever reads the page then need not look again. */
export function hasFound(world: World = globalThis as World): boolean {
  return world[KEPT]?.signal.reason === FOUND;
}

const FOUND = 'found';

/** Ends the first look, if there is one: the page is read, or has been asked for. */
export function endLooking(world: World = globalThis as World): void {
  world[KEPT]?.abort();
}
