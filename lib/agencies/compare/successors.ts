import { MERGERS } from '@/lib/agencies/data/mergers';
import type { BodyName } from '@/lib/agencies/names/body-name';
import { startsWithWords } from '@/lib/agencies/names/category';
import { type Level, levelsMeet } from '@/lib/agencies/names/level';
import type { Place } from '@/lib/agencies/names/places';
import { readName } from '@/lib/agencies/names/read-name';
import { placeAt } from './compare-places';

/** A body that took over the work of another in 2025. */
export interface Successor {
  body: BodyName;
  /** Whether all of the work went there. */
  certain: boolean;
}

const ANY_WORDS = '…';
const RULES = MERGERS.map(({ was, now, certain }) => ({
  was: readName(was.replace(ANY_WORDS, '')),
  open: was.endsWith(ANY_WORDS),
  now: now.map(readName),
  certain,
}));

/**
 * Where the work of a body went in 2025, by the table of mergers, with post and place carried over. A district's went to its
 * communes, of which the one that bears its name is offered.
 */
export function successorsOf(name: BodyName): Successor[] {
  const found = RULES.filter(({ was, open }) => isNamed(name, was, open)).flatMap(({ was, now, certain }) =>
    now.map((next) => ({
      body: { ...name, core: next.core, levels: next.levels, places: moved(name, was.levels, next.levels) },
      certain,
    })),
  );
  const district = name.levels.includes('district') ? placeAt(name.places, 'district') : null;
  if (district !== null) found.push({ body: { ...name, ...toCommune(name) }, certain: false });
  return found;
}

/** The names that a body had before the mergers, and those that its work went to, at its own level (`former`: before). */
export function renamesOf(name: BodyName): (Successor & { former: boolean })[] {
  const later = successorsOf(name)
    .filter(({ body }) => levelsMeet(body.levels, name.levels))
    .map((successor) => ({ ...successor, former: false }));
  const earlier = RULES.filter(({ was, now }) =>
    now.some((next) => isNamed(name, next, false) && levelsMeet(next.levels, was.levels)),
  );
  return [...later, ...earlier.map(({ was, certain }) => ({ body: { ...name, core: was.core }, certain, former: true }))];
}

function isNamed(name: BodyName, was: BodyName, open: boolean): boolean {
  const same = open ? startsWithWords(name.core, was.core) : name.core === was.core;
  return same && levelsMeet(name.levels, was.levels);
}

function toCommune(name: BodyName): Pick<BodyName, 'levels' | 'places'> {
  return { levels: ['commune'], places: moved(name, ['district'], ['commune']) };
}

/** The places of a body whose work went to another level: up, what lay below is gone; down, the commune bears the district's name. */
function moved(name: BodyName, from: readonly Level[], to: readonly Level[]): readonly Place[] {
  if (levelsMeet(from, to)) return name.places;
  const province = name.places.filter((place) => place.levels.includes('province') && place.levels.length === 1);
  const district = placeAt(name.places, 'district');
  if (!to.includes('commune') || district === null) return province;
  return [{ unit: '', name: district.name, levels: ['commune'] }, ...province];
}
