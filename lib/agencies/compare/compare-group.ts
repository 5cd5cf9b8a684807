import { type Coverage, maybe, no, yes } from '@/lib/agencies/coverage';
import type { BodyName } from '@/lib/agencies/names/body-name';
import { categoryOf, startsWithWords } from '@/lib/agencies/names/category';
import { atOrBelow, levelsMeet } from '@/lib/agencies/names/level';
import { innermost, type Place } from '@/lib/agencies/names/places';
import { belongsTo } from './belongs-to';
import { committeesIn } from './compare-cores';
import { comparePlaces, placeAt } from './compare-places';
import { comparePosts } from './compare-posts';
import { compareUnits, withoutListed } from './compare-units';
import { type Difference, weigh } from './difference';
import { memberByKind } from './member-by-kind';
import { renamesOf } from './successors';

/** Whether a unit is one of a group of bodies, and of those of it that the name means. */
export function compareGroup(unit: BodyName, group: BodyName, around: readonly Place[]): Coverage {
  const member = memberOf(unit, group, around);
  return member.covers === 'no' ? formerMember(unit, group, around, member) : within(unit, group, around, member);
}

/** A group that is spelt out by the name that the unit had before 2025, or has since (`các sở: Kế hoạch và Đầu tư, Giao thông vận tải`). */
function formerMember(unit: BodyName, group: BodyName, around: readonly Place[], member: Coverage): Coverage {
  if (group.core === '' && group.details.length === 0) return member;
  for (const { body, certain, former } of renamesOf(unit)) {
    const found = memberOf(body, group, around);
    if (found.covers === 'no') continue;
    return within(body, group, around, certain && former && found.covers === 'yes' ? yes('merged') : maybe('merged'));
  }
  return member;
}

function within(unit: BodyName, group: BodyName, around: readonly Place[], member: Coverage): Coverage {
  const differences = [
    compareLevels(unit, group, around),
    compareUnits(unit, group),
    comparePlaces(unit, withoutListed(group), around),
    inDistrict(unit, group, around),
    belongsTo(unit, group),
    comparePosts(unit.post, group.post),
    group.partial ? maybe('some-of-group') : null,
  ];
  return weigh([...differences.filter((difference) => difference?.covers !== 'yes'), member], member);
}

/** By their kinds (`các sở, ngành`), by a name they share (`Công an các xã`), or as the places they govern (`các xã, phường`). */
function memberOf(unit: BodyName, group: BodyName, around: readonly Place[]): Coverage {
  if (group.nouns.length > 0) return memberByKind(unit, group, innermost(around));
  if (group.core === '') {
    if (group.places.length === 0 && group.levels.length === 0) return no('other-body');
    const category = categoryOf(unit.core, unit.levels);
    if (category === 'committee') return yes('group-member');
    return category === 'council' || category === 'party' ? maybe('wider-group') : no('other-body');
  }
  const named = unit.core === group.core || committeesIn(group.core).includes(unit.core);
  if (named || group.beginnings.some((words) => startsWithWords(unit.core, words))) return yes('group-member');
  return no(group.beginnings.length > 0 ? 'outside-group' : 'other-body');
}

/** A group without a place of its own lies inside that of its document: a district orders none of the province's bodies. */
function compareLevels(unit: BodyName, group: BodyName, around: readonly Place[]): Difference {
  if (group.nouns.length === 0) return levelsMeet(unit.levels, group.levels) ? null : no('other-level');
  return group.places.length > 0 || atOrBelow(unit.levels, innermost(around)) ? null : no('other-level');
}

/** A commune that does not say of which district it was may have been of another. */
function inDistrict(unit: BodyName, group: BodyName, around: readonly Place[]): Difference {
  const district = placeAt(group.places, 'district') ?? placeAt(around, 'district');
  const known = placeAt(unit.places, 'district') !== null || !unit.levels.includes('commune');
  return district === null || known ? null : maybe('place-left-out');
}
