import { better, type Coverage } from '@/lib/agencies/coverage';

/** What one comparison of two names found: null where it found no difference. */
export type Difference = Coverage | null;

/**
 * What several differences come to: the first obstacle, else the first doubt, else the first ground, in the order given; `same` where
 * there is none.
 */
export function weigh(differences: readonly Difference[], same: Coverage): Coverage {
  let worst: Difference = null;
  for (const difference of differences) {
    if (difference === null) continue;
    if (worst === null || better(difference, worst) !== difference) worst = difference;
  }
  return worst ?? same;
}
