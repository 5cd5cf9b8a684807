import type { Level } from './level';
import { UNIT_LEVELS } from './places';
import { JOINT } from './rewrite';

const WORDS = new Map<string, readonly Level[]>([...UNIT_LEVELS, ['trung ương', ['central']], ['cơ sở', ['commune']]]);

/**
 * The levels stated at `at` (`cấp huyện`, `cấp tỉnh, cấp xã`, `cấp tỉnh, xã`) and where they end; none for `các cấp`, which means every
 * level; null where `cấp` does not stand there.
 */
export function levelsAt(words: readonly string[], at: number): { levels: Level[]; end: number } | null {
  if (words[at] !== 'cấp') return null;
  const levels: Level[] = [];
  let end = at + 1;
  let next = end;
  for (;;) {
    if (words[next] === 'cấp') next += 1;
    const length = WORDS.has(`${words[next]} ${words[next + 1]}`) ? 2 : 1;
    const found = WORDS.get(words.slice(next, next + length).join(' '));
    if (found === undefined) return { levels, end };
    levels.push(...found);
    end = next + length;
    if (words[end] !== JOINT) return { levels, end };
    next = end + 1;
  }
}
