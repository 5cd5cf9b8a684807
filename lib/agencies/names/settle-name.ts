import { beginningsOf } from './beginnings';
import type { BodyName } from './body-name';
import type { Draft } from './draft';
import { impliedLevels } from './implied-levels';
import { type Level, levelsMeet } from './level';
import { innermost, type Place, provincePlace } from './places';
import { provinceAtEnd } from './provinces';
import { JOINT } from './rewrite';

const OFFICE = 'văn phòng ủy ban nhân dân';
/** Districts and communes have one office for council and committee (Decrees 37/2014 and 150/2025/NĐ-CP), by whichever name. */
const JOINT_OFFICE = 'văn phòng hội đồng nhân dân ủy ban nhân dân';
/** `Bộ Chỉ huy`, `Ban Chỉ huy`: the level has been read off the first word, and `BCH` may stand for both. */
const COMMAND = /^(?:bộ|ban)(?= chỉ huy (?:quân sự|bộ đội))/;

/** What is known of a name once all its words are read: its levels, the province that ends it, the body behind a bare post. */
export function settleName(written: string, draft: Draft): BodyName {
  const { core, places } = withoutProvince(draft);
  const named = core === '' ? bodyOfPost(draft, places) : core;
  const levels = levelsOf(draft, named, places);
  const joint = named === OFFICE && levels.length > 0 && !levels.includes('province');
  return {
    written,
    post: draft.post,
    core: joint ? JOINT_OFFICE : named.replace(COMMAND, '').trim(),
    parent: draft.parent.join(' '),
    levels,
    places: places.map((place) =>
      place.levels.length > 1 && levelsMeet(place.levels, levels) ? narrowed(place, levels) : place,
    ),
    group: draft.group || ownPlaces(places, levels) > 1,
    beginnings: draft.open ? beginningsOf(draft.core) : [],
    nouns: draft.nouns,
    details: draft.details,
    partial: draft.partial,
    territory: draft.territory,
  };
}

function withoutProvince(draft: Draft): { core: string; places: readonly Place[] } {
  const places = draft.places;
  const core = draft.core.filter((word) => word !== JOINT);
  const province = places.some((place) => place.levels.includes('province')) ? null : provinceAtEnd(core);
  if (province === null) return { core: core.join(' '), places };
  const name = core.join(' ');
  return { core: name.slice(0, name.length - province.length).trim(), places: [...places, provincePlace(province)] };
}

/** `Chủ tịch xã` is of its people's committee, `Bí thư xã` of its Party committee. */
function bodyOfPost({ post, nouns }: Draft, places: readonly Place[]): string {
  if (post === null || nouns.length > 0 || places.length === 0) return '';
  if (post.title.endsWith('chủ tịch')) return 'ủy ban nhân dân';
  return post.title.endsWith('bí thư') ? 'đảng ủy' : '';
}

/** As stated; else what its own name says, as far as its place agrees; else that of its innermost place. */
function levelsOf(draft: Draft, core: string, places: readonly Place[]): readonly Level[] {
  if (draft.stated !== null) return draft.stated;
  const implied = impliedLevels(core);
  const placed = innermost(places);
  if (implied.length === 0) return placed;
  const both = implied.filter((level) => placed.includes(level));
  return both.length > 0 ? both : implied;
}

function narrowed(place: Place, levels: readonly Level[]): Place {
  return { ...place, levels: place.levels.filter((level) => levels.length === 0 || levels.includes(level)) };
}

/** How many units of its own level a name lists (`UBND xã, phường`). */
function ownPlaces(places: readonly Place[], levels: readonly Level[]): number {
  return places.filter((place) => place.levels.some((level) => levels.includes(level))).length;
}
