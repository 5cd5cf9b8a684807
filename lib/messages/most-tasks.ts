/** A request speaks of this many tasks at most; for a page with more there are several. */
export const MOST_TASKS = 1_000;
