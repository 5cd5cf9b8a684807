import { maybe, no } from '@/lib/agencies/coverage';
import type { BodyName } from '@/lib/agencies/names/body-name';
import { type Category, categoryOf, startsWithWords } from '@/lib/agencies/names/category';
import type { Difference } from './difference';

/** The mass organisations are members of the Fatherland Front (Law 75/2015/QH13). */
const FRONT = 'mặt trận tổ quốc';
/** Bodies that belong to no people's committee. */
const OWN_LINE: readonly Category[] = ['vertical', 'party', 'mass', 'council'];
/** Bodies that belong to others, whichever these are. */
const BELONGING: readonly Category[] = ['service', 'press', 'bureau', 'division', 'enterprise', 'other'];

/** Whether the unit is of the body that a group belongs to. `các đơn vị thuộc Sở Y tế`: not the department itself; a unit that does not say whose it is may be one. */
export function belongsTo(unit: BodyName, group: BodyName): Difference {
  if (group.parent === '') return null;
  const category = categoryOf(unit.core, unit.levels);
  if (startsWithWords(group.parent, 'ủy ban nhân dân')) return OWN_LINE.includes(category) ? no('outside-group') : null;
  if (group.parent === FRONT) return category === 'mass' && unit.core !== FRONT ? null : no('outside-group');
  if (startsWithWords(unit.parent, group.parent)) return null;
  if (unit.core !== group.parent && ` ${unit.core} `.includes(` ${group.parent} `)) return null;
  return unit.parent === '' && BELONGING.includes(category) ? maybe('some-of-group') : no('outside-group');
}
