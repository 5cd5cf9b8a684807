import { maybe, no, yes } from '@/lib/agencies/coverage';
import type { BodyName } from '@/lib/agencies/names/body-name';
import { atOrBelow, type Level } from '@/lib/agencies/names/level';
import { type Place, provincePlace } from '@/lib/agencies/names/places';
import { fitProvinces, presentName } from '@/lib/agencies/names/provinces';
import { type Difference, weigh } from './difference';

const FROM_OUTSIDE: readonly Level[] = ['province', 'district', 'commune'];

/**
 * Whether two bodies may be at one place: level by level, a name against a name. What one of them leaves out contradicts
 * nothing, but a unit that does not say which district or commune it is of may be another one.
 *
 * @param around the places of the document, which stand for those that the assignee leaves out
 */
export function comparePlaces(unit: BodyName, assignee: BodyName, around: readonly Place[]): Difference {
  const differences = FROM_OUTSIDE.map((level) => compareAt(level, unit, assignee, around));
  return differences.every((difference) => difference === null) ? null : weigh(differences, yes('place-left-out'));
}

function compareAt(level: Level, unit: BodyName, assignee: BodyName, around: readonly Place[]): Difference {
  if (!kindsMeet(level, unit, assignee)) return no('other-place');
  const own = placeAt(unit.places, level);
  const written = placeAt(assignee.places, level);
  // A province's body does not lie in a commune.
  const inside = atOrBelow(assignee.levels, [level]);
  const theirs = written ?? (inside ? placeAt(around, level) : null);
  const isLevelOfUnit = unit.levels.length === 0 ? assignee.levels.includes(level) : unit.levels.includes(level);
  if (own === null && theirs === null) return null;
  if (own === null) return isLevelOfUnit && level !== 'province' ? maybe('place-left-out') : yes('place-left-out');
  if (theirs === null) return inside ? yes('place-left-out') : null;
  const fit = level === 'province' ? fitProvince(own, theirs, isLevelOfUnit) : fitPlace(own, theirs);
  return fit ?? (written === null ? yes('place-left-out') : null);
}

/** Two names of provinces: the unit's may be the later name of the other, or the earlier. What lies inside a province only changed its address. */
function fitProvince(own: Place, theirs: Place, ofUnit: boolean): Difference {
  const fit = fitProvinces(own.name, theirs.name);
  if (fit === 'same') return null;
  if (fit === 'other') return no('other-place');
  if (fit === 'renamed' || !ofUnit) return yes('renamed');
  return fit === 'became' ? yes('merged') : maybe('merged');
}

/** Two names of districts or communes. Townships (`thị trấn`) ended on 1 July 2025 and live on in communes and wards, often by the same name. */
function fitPlace(own: Place, theirs: Place): Difference {
  if (own.name !== theirs.name) return no('other-place');
  if (own.unit === theirs.unit || own.unit === '' || theirs.unit === '') return null;
  return own.unit === 'thị trấn' || theirs.unit === 'thị trấn' ? maybe('renamed') : no('other-place');
}

/** Whether the kinds of units agree where a name has the kind alone: `Công an phường` is no commune's (`xã`), `UBND thành phố` no `tỉnh`. */
function kindsMeet(level: Level, unit: BodyName, assignee: BodyName): boolean {
  const own = unit.places.filter((place) => place.levels.includes(level));
  const theirs = assignee.places.filter((place) => place.levels.includes(level));
  const named = own.some((place) => place.name !== '') && theirs.some((place) => place.name !== '');
  if (named || own.length === 0 || theirs.length === 0) return true;
  const kinds = new Set(own.flatMap(kindsOf));
  return theirs.some((place) => kindsOf(place).some((kind) => kind === '' || kinds.has(kind) || kinds.has('')));
}

/** The kind as written, and of a province also that of the one that it is part of now. */
function kindsOf(place: Place): string[] {
  if (place.name === '' || !place.levels.includes('province')) return [place.unit];
  return [place.unit, provincePlace(presentName(place.name)).unit];
}

/** The place of a level that has a name; null where none has. */
export function placeAt(places: readonly Place[], level: Level): Place | null {
  return places.find((place) => place.name !== '' && place.levels.length === 1 && place.levels[0] === level) ?? null;
}
