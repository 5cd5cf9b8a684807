import { better, type Coverage, maybe, no, yes } from '@/lib/agencies/coverage';
import type { BodyName } from '@/lib/agencies/names/body-name';
import { categoryOf, startsWithWords } from '@/lib/agencies/names/category';
import type { GroupNoun } from '@/lib/agencies/names/group-nouns';
import { atOrBelow, below, type Level, levelsMeet } from '@/lib/agencies/names/level';

/** Whether the nouns of a group (`sở, ban, ngành`) mean the unit: the best that any of them says. */
export function memberByKind(unit: BodyName, group: BodyName): Coverage {
  const levels = group.nouns.map((noun) => noun.level);
  const leading = levels.includes('central') ? 'central' : levels.includes('province') ? 'province' : null;
  let answer = no('outside-group');
  for (const [index, noun] of group.nouns.entries()) {
    if (!atLevel(unit, noun, group, leading)) continue;
    if (index === group.nouns.length - 1 && !inDetails(unit, group.details)) continue;
    answer = better(answer, meaningOf(noun, unit, leading));
  }
  return answer;
}

function meaningOf(noun: GroupNoun, unit: BodyName, leading: Level | null): Coverage {
  const category = categoryOf(unit.core, unit.levels);
  const headed = noun.heads.length === 0 || noun.heads.some((head) => startsWithWords(unit.core, head));
  if (!headed) return no('outside-group');
  const far =
    governs(noun) &&
    (leading === 'central' ? !unit.levels.includes('province') : leading === null && unit.levels.includes('province'));
  if (noun.direct.includes(category)) return far ? maybe('wider-group') : yes('group-member');
  if (noun.wide.includes(category)) return yes('wider-group');
  return noun.loose.includes(category) ? maybe('wider-group') : no('outside-group');
}

/**
 * Whether the noun can mean bodies of the unit's level: `sở` are a province's; `ban, ngành` follow what they are listed with;
 * `địa phương` lie below it; all are of the level that the group names, or inside its territory.
 */
function atLevel(unit: BodyName, noun: GroupNoun, group: BodyName, leading: Level | null): boolean {
  if (noun.level !== null && !levelsMeet(unit.levels, [noun.level])) return false;
  if (noun.follows && leading !== null && !levelsMeet(unit.levels, [leading])) return false;
  if (governs(noun) && leading !== null && !below(unit.levels, leading)) return false;
  if (governs(noun) || noun.level !== null || group.territory) return atOrBelow(unit.levels, group.levels);
  return levelsMeet(unit.levels, group.levels);
}

/** Whether the noun means those who govern places. */
function governs(noun: GroupNoun): boolean {
  return noun.direct.length === 1 && noun.direct[0] === 'committee';
}

/** Whether the words that narrow a kind down (`các sở: Tài chính, Nội vụ`; `doanh nghiệp viễn thông`) name the unit. */
function inDetails(unit: BodyName, details: readonly string[]): boolean {
  if (details.length === 0) return true;
  const field = unit.core.replace(/^\S+ ?/u, '');
  return ` ${details.join(' ')} `.includes(` ${field} `) || details.some((detail) => ` ${unit.core} `.includes(` ${detail} `));
}
