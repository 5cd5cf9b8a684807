import { CENTRAL_CITIES } from '@/lib/agencies/data/provinces';
import { isProvince } from '@/lib/agencies/names/provinces';
import { readName } from '@/lib/agencies/names/read-name';
import type { MyUnit } from './my-unit';

/**
 * The name of a unit with its province (`Sở Nội vụ, tỉnh Lào Cai`), so that the department of the same name of another province
 * is another body. As it is where no province is set, where it names one itself, and for bodies that have none (`Bộ Nội vụ`).
 */
export function fullName(name: string, place: MyUnit['place']): string {
  if (place === '') return name;
  const { levels, places } = readName(name);
  const isCentral = levels.length > 0 && levels.every((level) => level === 'central');
  if (isCentral || places.some((one) => isProvince(one.name))) return name;
  return `${name}, ${provinceName(place)}`;
}

function provinceName(place: string): string {
  return `${CENTRAL_CITIES.includes(place) ? 'thành phố' : 'tỉnh'} ${place}`;
}
