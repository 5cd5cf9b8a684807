import { type Category, categoryOf } from './category';
import { JOINT } from './rewrite';

/** Bodies that are many of a kind, so that a comma parts kinds; in `các phòng Tài chính - Kế hoạch` it parts the words of one name. */
const OF_A_KIND: readonly Category[] = ['service', 'enterprise', 'village', 'bureau', 'mass'];
/** Head nouns have one word or two (`trường`, `trung tâm`). */
const HEAD_WORDS = [1, 2];

/**
 * How the names of a group's members may begin: as it is written, and where it lists kinds, as each of them, behind the head
 * noun that they share (`các trường mầm non, tiểu học`: `trường tiểu học`).
 */
export function beginningsOf(core: readonly string[]): string[] {
  const kinds = core.join(' ').split(` ${JOINT} `);
  const [first = ''] = kinds;
  if (first === '') return [];
  const whole = kinds.join(' ');
  if (kinds.length === 1 || !OF_A_KIND.includes(categoryOf(first, []))) return [whole];
  const heads = HEAD_WORDS.map((count) => first.split(' ').slice(0, count).join(' '));
  return [whole, ...kinds, ...kinds.slice(1).flatMap((kind) => heads.map((head) => `${head} ${kind}`))];
}
