/** What many measurements of one thing come to, in milliseconds. */
export interface Timing {
  median: number;
  /** The middle half of the measurements lies between these two. */
  low: number;
  high: number;
  count: number;
}

/** Sums measurements up. Throws where there are none. */
export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)];
  const [low, median, high] = [at(0.25), at(0.5), at(0.75)];
  if (low === undefined || median === undefined || high === undefined) throw new Error('Nothing was measured.');
  return { median, low, high, count: sorted.length };
}

/**
 * The ratio of two things that were measured in turn: the median of the ratios of neighbours, which a machine that is busy for a while
 * changes less than the ratio of the medians.
 */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): Timing {
  return timingOf(ours.map((time, index) => time / Math.max(theirs[index] ?? Number.NaN, 1e-6)));
}
