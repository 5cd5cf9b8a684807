import { maybe, no } from '@/lib/agencies/coverage';
import type { BodyName } from '@/lib/agencies/names/body-name';
import { startsWithWords } from '@/lib/agencies/names/category';
import type { Difference } from './difference';

/** Head nouns that a text uses alone for the body it speaks of (`Văn phòng sẽ tiếp tục …`). */
const ALONE = new Set([
  'văn phòng',
  'phòng',
  'sở',
  'ban',
  'bộ',
  'cục',
  'chi cục',
  'trung tâm',
  'trường',
  'bệnh viện',
  'công ty',
  'viện',
  'hội',
]);
/** One field of administration at its three levels: `Bộ Y tế`, `Sở Y tế`, `Phòng Y tế`. */
const OF_FIELD = /^(?:bộ|sở|phòng) (.+)$/;
const COMMITTEES: readonly string[] = ['hội đồng nhân dân', 'ủy ban nhân dân'];

/** What the names proper say, posts and places apart. */
export function compareCores(unit: BodyName, assignee: BodyName): Difference {
  if (unit.core === assignee.core || committeesIn(assignee.core).includes(unit.core)) return null;
  if (isShort(unit, assignee) || isShort(assignee, unit)) return maybe('short-name');
  const field = OF_FIELD.exec(unit.core)?.[1];
  return no(field !== undefined && field === OF_FIELD.exec(assignee.core)?.[1] ? 'other-level' : 'other-body');
}

/** The council and the committee that a name names together (`HĐND, UBND xã`); none in a name that is more than these. */
export function committeesIn(core: string): readonly string[] {
  return core === COMMITTEES.join(' ') || core === COMMITTEES.toReversed().join(' ') ? COMMITTEES : [];
}

/** What stands behind `thuộc` in both names must be one body; people's committees say no more than a level. */
export function compareParents(unit: BodyName, assignee: BodyName): Difference {
  const [own, theirs] = [unit.parent, assignee.parent];
  if (own === '' || theirs === '' || own === 'ủy ban nhân dân' || theirs === 'ủy ban nhân dân') return null;
  return startsWithWords(own, theirs) || startsWithWords(theirs, own) ? null : no('other-body');
}

function isShort(short: BodyName, long: BodyName): boolean {
  return ALONE.has(short.core) && short.places.length === 0 && startsWithWords(long.core, short.core);
}
