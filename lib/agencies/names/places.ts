import { CENTRAL_CITIES } from '@/lib/agencies/data/provinces';
import type { Level } from './level';
import { nameWords } from './name-words';
import { JOINT } from './rewrite';

/** An administrative unit in a name: its kind, its name (`''` where only the kind is written), the levels it may be of. */
export interface Place {
  unit: string;
  name: string;
  levels: readonly Level[];
}

/** Kinds of units and their levels. A city is a province or, until 1 July 2025, a district: what stands with it tells which. */
export const UNIT_LEVELS: ReadonlyMap<string, readonly Level[]> = new Map([
  ['tỉnh', ['province']],
  ['thành phố', ['province', 'district']],
  ['huyện', ['district']],
  ['quận', ['district']],
  ['thị xã', ['district']],
  ['xã', ['commune']],
  ['phường', ['commune']],
  ['thị trấn', ['commune']],
  ['đặc khu', ['commune']],
]);

const CENTRAL = new Set(CENTRAL_CITIES.map((city) => nameWords(city).join(' ')));
/** Words of two syllables or more in which `xã` is no unit. */
const NOT_BEHIND = new Set(['tác', 'tấn']);
const NOT_BEFORE = new Set(['hội']);

/** How many words the kind of unit at `at` has; 0 where none stands there (`xã hội`, `hợp tác xã`). */
export function unitAt(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (UNIT_LEVELS.has(`${word} ${next}`)) return 2;
  if (!UNIT_LEVELS.has(word) || NOT_BEFORE.has(next)) return 0;
  return NOT_BEHIND.has(words[at - 1] ?? '') ? 0 : 1;
}

/**
 * The units that begin at `at` and those listed behind them (`xã Tân Lập, tỉnh Sơn La`; `xã, phường`; `xã Tân Lập, Tân Hòa`),
 * and where they end.
 *
 * @param stops whether a word at an index ends a name
 * @param listed whether names without a kind may follow (behind `các`)
 */
export function readPlaces(
  words: readonly string[],
  from: number,
  stops: (at: number) => boolean,
  listed: boolean,
): { places: Place[]; end: number } {
  const places: Place[] = [];
  let at = from;
  let end = from;
  let unit = '';
  while (at < words.length) {
    const length = unitAt(words, at);
    const named = length === 0 && listed && places.length > 0 && !stops(at);
    if (length === 0 && !named) break;
    if (length > 0) unit = words.slice(at, at + length).join(' ');
    at += length;
    if (words[at] === ':') at += 1;
    const name = nameEnd(words, at, stops);
    places.push({ unit, name: words.slice(at, name).join(' '), levels: UNIT_LEVELS.get(unit) ?? [] });
    end = name;
    at = name;
    while (words[at] === JOINT || (listed && (words[at] === 'các' || words[at] === ':'))) at += 1;
  }
  return { places: settleCities(places), end };
}

/** The levels of the innermost of some places; empty where there are none. */
export function innermost(places: readonly Place[]): readonly Level[] {
  for (const level of ['commune', 'district', 'province'] as const) {
    const found = places.filter((place) => place.levels.includes(level));
    if (found.length > 0) return [...new Set(found.flatMap((place) => place.levels))];
  }
  return [];
}

/** A bare province's name as a place. */
export function provincePlace(name: string): Place {
  return { unit: CENTRAL.has(name) ? 'thành phố' : 'tỉnh', name, levels: ['province'] };
}

function nameEnd(words: readonly string[], from: number, stops: (at: number) => boolean): number {
  let at = from;
  while (at < words.length && words[at] !== JOINT && words[at] !== ':' && unitAt(words, at) === 0 && !stops(at)) at += 1;
  return at;
}

/** Which level each city is of: by its name, by the province behind it, by the units listed with it. */
function settleCities(places: readonly Place[]): Place[] {
  const besideDistricts = places.some((place) => place.levels[0] === 'district' && place.name === '');
  const besideProvinces = places.some((place) => place.unit === 'tỉnh');
  return places.map((place, index) => {
    if (place.levels.length < 2) return place;
    if (place.name === '') {
      if (besideDistricts) return { ...place, levels: ['district'] };
      return besideProvinces ? { ...place, levels: ['province'] } : place;
    }
    const next = places[index + 1];
    const inProvince = next?.unit === 'tỉnh' && next.name !== '';
    return { ...place, levels: [CENTRAL.has(place.name) && !inProvince ? 'province' : 'district'] };
  });
}
