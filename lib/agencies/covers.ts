import { compareBodies } from './compare/compare-bodies';
import { compareGroup } from './compare/compare-group';
import { better, type Coverage, no, yes } from './coverage';
import type { BodyName } from './names/body-name';
import { type Place, provincePlace } from './names/places';
import { isProvince } from './names/provinces';
import { readName } from './names/read-name';
import { splitNames, withoutBrackets } from './names/split-names';

/**
 * Whether a task that a document gives to `assignee` concerns `unit`, and why: the same body in another spelling, under its
 * name before or after the mergers of 2025, its head, or a group that it is of. Never across levels, provinces or communes of different
 * names. What the names leave open is `maybe`. Never throws; linear in the lengths of the names.
 *
 * @param unit the official's own body or post, as typed (`Phòng Nội vụ huyện Bình Gia`, `Chủ tịch UBND xã Tân Lập`)
 * @param assignee a body's name as the document writes it, perhaps a group, perhaps a list
 * @param place whose document it is (`UBND tỉnh Lào Cai`) or the name of a province: where `Sở Nội vụ` stands without a place, this is it
 */
export function covers(unit: string, assignee: string, place = ''): Coverage {
  const { names, excepted } = splitNames(assignee);
  const own = readName(withoutBrackets(unit));
  if (own.written === '' || names.length === 0) return no('unreadable');
  const around = placesOf(place);
  const answer = names.map((name) => compareNames(own, readName(name), around)).reduce(better);
  return answer.covers === 'no' ? answer : exceptFor(own, excepted.map(readName), answer);
}

function compareNames(unit: BodyName, assignee: BodyName, around: readonly Place[]): Coverage {
  if (unit.written === assignee.written) return yes('same-name');
  const group = assignee.group || assignee.nouns.length > 0 || assignee.core === '';
  return group ? compareGroup(unit, assignee, around) : compareBodies(unit, assignee, around);
}

/** An exception is read like an assignee; one that names places alone (`trừ xã Tân Lập`) excepts the bodies there. */
function exceptFor(unit: BodyName, excepted: readonly BodyName[], answer: Exclude<Coverage, { covers: 'no' }>): Coverage {
  const found = excepted.map((name) => {
    const bare = name.core === '' && name.nouns.length === 0;
    return compareNames(unit, bare ? { ...name, core: unit.core, group: true } : name, []);
  });
  // What a unit took over in 2025 may be excepted where the unit itself is not.
  if (found.some(({ covers, reason }) => covers === 'yes' && reason !== 'merged')) return no('excluded');
  return found.some(({ covers }) => covers === 'maybe') ? { ...answer, covers: 'maybe' } : answer;
}

function placesOf(place: string): readonly Place[] {
  const name = readName(place);
  return isProvince(name.core) ? [provincePlace(name.core)] : name.places;
}
