import { better, type Coverage, maybe, no, yes } from '@/lib/agencies/coverage';
import type { BodyName } from '@/lib/agencies/names/body-name';
import { categoryOf, startsWithWords } from '@/lib/agencies/names/category';
import { type GroupNoun, governs } from '@/lib/agencies/names/group-nouns';
import { atOrBelow, below, type Level, levelsMeet } from '@/lib/agencies/names/level';

/** Where no name says otherwise, a group is a province's: its documents address `các cơ quan, đơn vị`. */
const USUAL: readonly Level[] = ['province'];

/**
 * Whether the nouns of a group (`sở, ban, ngành`) mean the unit: the best that any of them says.
 *
 * @param outer the level of the document's own place; empty where it is not known
 */
export function memberByKind(unit: BodyName, group: BodyName, outer: readonly Level[]): Coverage {
  const leading = group.parent === '' ? (group.nouns.find((noun) => noun.leads.length > 0)?.leads ?? []) : [];
  const scope = [group.levels, leading, outer, USUAL].find((levels) => levels.length > 0) ?? USUAL;
  let answer = no('outside-group');
  for (const [index, noun] of group.nouns.entries()) {
    if (!atLevel(unit, noun, group, leading)) continue;
    if (index === group.nouns.length - 1 && !inDetails(unit, group.details)) continue;
    answer = better(answer, meaningOf(noun, unit, leading, scope));
  }
  return answer;
}

function meaningOf(noun: GroupNoun, unit: BodyName, leading: readonly Level[], scope: readonly Level[]): Coverage {
  if (noun.heads.length > 0 && !noun.heads.some((head) => startsWithWords(unit.core, head))) return no('outside-group');
  const category = categoryOf(unit.core, unit.levels);
  if (noun.direct.includes(category)) return governs(noun) && isFar(unit, leading) ? maybe('wider-group') : yes('group-member');
  if (noun.wide.includes(category)) return below(unit.levels, scope) ? maybe('wider-group') : yes('wider-group');
  return noun.loose.includes(category) ? maybe('wider-group') : no('outside-group');
}

/** `địa phương` are the provinces beside `bộ, ngành`, and else what lies in a province. */
function isFar(unit: BodyName, leading: readonly Level[]): boolean {
  const provinces = leading.includes('central');
  return (provinces || leading.length === 0) && unit.levels.includes('province') !== provinces;
}

/**
 * Whether the noun can mean bodies of the unit's level: `sở` are a province's; `ban, ngành` follow what they are listed with, and
 * `đơn vị` lie there or below; `địa phương` lie below; all are of the level that the group names, or inside its territory.
 */
function atLevel(unit: BodyName, noun: GroupNoun, group: BodyName, leading: readonly Level[]): boolean {
  if (!levelsMeet(unit.levels, noun.levels)) return false;
  if (noun.follows === 'same' && !levelsMeet(unit.levels, leading)) return false;
  if (noun.follows === 'below' && !atOrBelow(unit.levels, leading)) return false;
  if (governs(noun) && leading.length > 0 && !below(unit.levels, leading)) return false;
  const inside = governs(noun) || noun.levels.length > 0 || group.territory;
  return inside ? atOrBelow(unit.levels, group.levels) : levelsMeet(unit.levels, group.levels);
}

/** Whether the words that narrow a kind down (`các sở: Tài chính, Nội vụ`; `doanh nghiệp viễn thông`) name the unit. */
function inDetails(unit: BodyName, details: readonly string[]): boolean {
  if (details.length === 0) return true;
  const field = unit.core.replace(/^\S+ ?/u, '');
  return ` ${details.join(' ')} `.includes(` ${field} `) || details.some((detail) => ` ${unit.core} `.includes(` ${detail} `));
}
