import { type Coverage, maybe, no, yes } from '@/lib/agencies/coverage';
import type { BodyName } from '@/lib/agencies/names/body-name';
import { levelsMeet } from '@/lib/agencies/names/level';
import type { Place } from '@/lib/agencies/names/places';
import { compareCores, compareParents } from './compare-cores';
import { comparePlaces } from './compare-places';
import { comparePosts } from './compare-posts';
import { weigh } from './difference';
import { successorsOf } from './successors';

/** Whether two names are of one body or of its head, before or after the mergers of 2025. */
export function compareBodies(unit: BodyName, assignee: BodyName, around: readonly Place[]): Coverage {
  const direct = compareDirectly(unit, assignee, around);
  if (direct.reason !== 'other-body' && direct.reason !== 'other-level') return direct;
  for (const { body, certain } of successorsOf(assignee)) {
    const found = compareDirectly(unit, body, around);
    if (found.covers !== 'no') return certain && found.covers === 'yes' ? yes('merged') : maybe('merged');
  }
  for (const { body } of successorsOf(unit)) {
    if (compareDirectly(body, assignee, around).covers !== 'no') return maybe('merged');
  }
  return direct;
}

function compareDirectly(unit: BodyName, assignee: BodyName, around: readonly Place[]): Coverage {
  return weigh(
    [
      compareCores(unit, assignee),
      levelsMeet(unit.levels, assignee.levels) ? null : no('other-level'),
      compareParents(unit, assignee),
      comparePosts(unit.post, assignee.post),
      comparePlaces(unit, assignee, around),
    ],
    yes('abbreviation'),
  );
}
