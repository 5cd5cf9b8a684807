import { ratioOf, type Timing, timingOf } from './statistics';

/** A line of the bench's table. */
export interface Row {
  what: string;
  /** What was measured, as it is printed. */
  measured: string;
  target: string;
  /** Null where there is nothing to be met. */
  met: boolean | null;
  /** The figures behind it, for `bench.json`. */
  figures: Record<string, Timing | number>;
}

/** A row about what ours takes against something else; `times` are milliseconds, measured in turn. */
export function ratioRow(what: string, [ours = [], theirs = []]: number[][], most: number): Row {
  const ratio = ratioOf(ours, theirs);
  const [own, other] = [timingOf(ours), timingOf(theirs)];
  return {
    what,
    measured: `${ratio.median.toFixed(2)} × (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)}); ${milliseconds(own)} : ${milliseconds(other)}`,
    target: `≤ ${most} ×`,
    met: ratio.median <= most,
    figures: { ratio, ours: own, theirs: other },
  };
}

/** A time as it is printed. */
export function milliseconds({ median }: Timing): string {
  return `${median < 10 ? median.toFixed(2) : median.toFixed(0)} ms`;
}
