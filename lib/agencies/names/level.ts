/** The levels of government. Districts ended on 1 July 2025 (Law 72/2025/QH15); documents from before name them. */
export type Level = 'central' | 'province' | 'district' | 'commune';

const DEPTH: Record<Level, number> = { central: 0, province: 1, district: 2, commune: 3 };

/** Whether two sets of possible levels have one in common; an empty set stands for any level. */
export function levelsMeet(a: readonly Level[], b: readonly Level[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((level) => b.includes(level));
}

/** Whether `levels` may lie at or below `outer`; an empty set stands for any level. */
export function atOrBelow(levels: readonly Level[], outer: readonly Level[]): boolean {
  return levels.length === 0 || outer.length === 0 || deepest(levels) >= Math.min(...outer.map((level) => DEPTH[level]));
}

/** Whether `levels` are known and lie wholly below `outer`. */
export function below(levels: readonly Level[], outer: readonly Level[]): boolean {
  return levels.length > 0 && Math.min(...levels.map((level) => DEPTH[level])) > deepest(outer);
}

function deepest(levels: readonly Level[]): number {
  return Math.max(...levels.map((level) => DEPTH[level]));
}
