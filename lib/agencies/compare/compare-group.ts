import { type Coverage, maybe, no, yes } from '@/lib/agencies/coverage';
import type { BodyName } from '@/lib/agencies/names/body-name';
import { type Category, categoryOf, startsWithWords } from '@/lib/agencies/names/category';
import { atOrBelow, levelsMeet } from '@/lib/agencies/names/level';
import type { Place } from '@/lib/agencies/names/places';
import { committeesIn } from './compare-cores';
import { comparePlaces, placeAt } from './compare-places';
import { comparePosts } from './compare-posts';
import { compareUnits, withoutListed } from './compare-units';
import { type Difference, weigh } from './difference';
import { memberByKind } from './member-by-kind';

/** Whether a unit is one of a group of bodies, and of those of it that the name means. */
export function compareGroup(unit: BodyName, group: BodyName, around: readonly Place[]): Coverage {
  const member = memberOf(unit, group);
  if (member.covers === 'no') return member;
  const differences = [
    compareLevels(unit, group, around),
    compareUnits(unit, group),
    comparePlaces(unit, withoutListed(group), around),
    inDistrict(unit, group, around),
    compareParent(unit, group),
    comparePosts(unit.post, group.post),
    group.partial ? maybe('some-of-group') : null,
  ];
  return weigh([...differences.filter((difference) => difference?.covers !== 'yes'), member], member);
}

/** By their kinds (`các sở, ngành`), by a name they share (`Công an các xã`), or as the places they govern (`các xã, phường`). */
function memberOf(unit: BodyName, group: BodyName): Coverage {
  if (group.nouns.length > 0) return memberByKind(unit, group);
  if (group.core === '') {
    const category = categoryOf(unit.core, unit.levels);
    if (category === 'committee') return yes('group-member');
    return category === 'council' || category === 'party' ? maybe('wider-group') : no('other-body');
  }
  const named = unit.core === group.core || committeesIn(group.core).includes(unit.core);
  return named || (group.open && startsWithWords(unit.core, group.core))
    ? yes('group-member')
    : no(group.open ? 'outside-group' : 'other-body');
}

/** A group without a place of its own lies inside that of its document: a district orders none of the province's bodies. */
function compareLevels(unit: BodyName, group: BodyName, around: readonly Place[]): Difference {
  if (group.nouns.length === 0) return levelsMeet(unit.levels, group.levels) ? null : no('other-level');
  const outer = (['commune', 'district', 'province'] as const).find((level) => placeAt(around, level) !== null);
  return outer === undefined || group.places.length > 0 || atOrBelow(unit.levels, [outer]) ? null : no('other-level');
}

/** A commune that does not say of which district it was may have been of another. */
function inDistrict(unit: BodyName, group: BodyName, around: readonly Place[]): Difference {
  const district = placeAt(group.places, 'district') ?? placeAt(around, 'district');
  const known = placeAt(unit.places, 'district') !== null || !unit.levels.includes('commune');
  return district === null || known ? null : maybe('place-left-out');
}

/** Bodies that belong to no people's committee. */
const OWN_LINE: readonly Category[] = ['vertical', 'party', 'mass', 'council'];
/** Bodies that belong to others, whichever these are. */
const BELONGING: readonly Category[] = ['service', 'press', 'bureau', 'division', 'enterprise', 'other'];

/** `các đơn vị thuộc Sở Y tế`: not the department itself; a unit that does not say whose it is may be one. */
function compareParent(unit: BodyName, group: BodyName): Difference {
  if (group.parent === '') return null;
  const category = categoryOf(unit.core, unit.levels);
  if (startsWithWords(group.parent, 'ủy ban nhân dân')) return OWN_LINE.includes(category) ? no('outside-group') : null;
  if (startsWithWords(unit.parent, group.parent)) return null;
  if (unit.core !== group.parent && ` ${unit.core} `.includes(` ${group.parent} `)) return null;
  return unit.parent === '' && BELONGING.includes(category) ? maybe('some-of-group') : no('outside-group');
}
