import { maybe, no } from '@/lib/agencies/coverage';
import type { BodyName } from '@/lib/agencies/names/body-name';
import type { Place } from '@/lib/agencies/names/places';
import { fitProvinces } from '@/lib/agencies/names/provinces';
import type { Difference } from './difference';

/**
 * Whether the unit is of one of the kinds and names of units that a group lists: `các xã, phường`, `các tỉnh: Sơn La, Lào Cai`.
 * Special zones (`đặc khu`), of which few provinces have any, are often left out where all communes are meant.
 */
export function compareUnits(unit: BodyName, group: BodyName): Difference {
  const listed = group.places.filter((place) => isOwn(place, group));
  const own = unit.places.find((place) => isOwn(place, group));
  if (own === undefined || listed.length === 0 || group.nouns.length > 0) return null;
  const named = listed.filter((place) => place.name !== '');
  if (own.name !== '' && named.length > 0 && named.some((place) => isSame(own, place))) return null;
  const kinds = new Set(listed.filter((place) => place.name === '' || own.name === '').map((place) => place.unit));
  if (kinds.has(own.unit) || own.unit === '') return null;
  if (own.unit === 'đặc khu' && kinds.size > 1) return maybe('wider-group');
  return no(named.length > 0 ? 'other-place' : 'outside-group');
}

/** The group without the places that are its members': what is left is around them. */
export function withoutListed(group: BodyName): BodyName {
  if (group.nouns.length > 0) return group;
  return { ...group, places: group.places.filter((place) => !isOwn(place, group)) };
}

function isOwn(place: Place, group: BodyName): boolean {
  return place.levels.some((level) => group.levels.includes(level));
}

function isSame(own: Place, listed: Place): boolean {
  if (own.levels.includes('province')) return ['same', 'renamed', 'became'].includes(fitProvinces(own.name, listed.name));
  return own.name === listed.name && (own.unit === listed.unit || own.unit === '');
}
