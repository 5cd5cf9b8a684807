import type { OutcomeCounts } from '@/lib/ledger/figures';
import { OUTCOMES } from '@/lib/store/outcomes';

/** The four counts of a line as one bar, as long as its share of the longest. The figures stand beside it: screen readers skip it. */
export function OutcomeBar({ counts, most }: { counts: OutcomeCounts; most: number }) {
  return (
    <div class="bar" aria-hidden="true">
      {OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => (
        <span key={outcome} class={outcome} style={{ width: `${(counts[outcome] / most) * 100}%` }} />
      ))}
    </div>
  );
}
