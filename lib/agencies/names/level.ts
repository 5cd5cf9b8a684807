/** The levels of government. Districts ended on 1 July 2025; documents from before name them. */
export type Level = 'central' | 'province' | 'district' | 'commune';

const ORDER: readonly Level[] = ['central', 'province', 'district', 'commune'];

/** Whether two sets of possible levels have one in common; an empty set stands for any level. */
export function levelsMeet(a: readonly Level[], b: readonly Level[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((level) => b.includes(level));
}

/** Whether `levels` may lie at or below one of `outer`; an empty set stands for any level. */
export function atOrBelow(levels: readonly Level[], outer: readonly Level[]): boolean {
  if (levels.length === 0 || outer.length === 0) return true;
  return Math.max(...levels.map(rank)) >= Math.min(...outer.map(rank));
}

/** Whether every one of `levels` lies below `outer`. */
export function below(levels: readonly Level[], outer: Level): boolean {
  return levels.length > 0 && levels.every((level) => rank(level) > rank(outer));
}

function rank(level: Level): number {
  return ORDER.indexOf(level);
}
