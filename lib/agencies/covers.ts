import { compareBodies } from './compare/compare-bodies';
import { compareGroup } from './compare/compare-group';
import { better, type Coverage, maybe, no, yes } from './coverage';
import type { BodyName } from './names/body-name';
import { type Place, provincePlace } from './names/places';
import { isProvince } from './names/provinces';
import { readName } from './names/read-name';
import { splitNames } from './names/split-names';

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
  const [ownName] = splitNames(unit).names;
  if (ownName === undefined || names.length === 0) return no('unreadable');
  const own = { ...readName(ownName), group: false };
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
function exceptFor(unit: BodyName, excepted: readonly BodyName[], answer: Coverage): Coverage {
  for (const name of excepted) {
    const bare = name.core === '' && name.nouns.length === 0;
    const found = compareNames(unit, bare ? { ...name, core: unit.core, group: true } : name, []);
    if (found.covers === 'yes') return no('excluded');
    if (found.covers === 'maybe') return maybe(answer.covers === 'no' ? 'some-of-group' : answer.reason);
  }
  return answer;
}

function placesOf(place: string): readonly Place[] {
  const name = readName(place);
  return isProvince(name.core) ? [provincePlace(name.core)] : name.places;
}
