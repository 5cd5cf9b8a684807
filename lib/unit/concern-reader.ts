import { covers } from '@/lib/agencies/covers';
import type { TaskInput } from '@/lib/store/schema';
import type { Concern } from './concern';
import { fullName } from './full-name';
import type { MyUnit } from './my-unit';

/** The bodies that a task names. */
export type NamedBodies = Pick<TaskInput, 'assignees' | 'collaborators'>;

/** How a task concerns a unit; null where it does not. `issuer`: whose document it is, null where that is not known. */
export type ConcernReader = (task: NamedBodies, issuer: string | null) => Concern | null;

/**
 * Reads how tasks concern `unit`: what is certain before what is not, then what must be done before what is worked at with others. A
 * task of nobody may be anybody's. Where the document does not say whose it is, the province of the unit is taken. Every name
 * is compared once: documents repeat them from task to task.
 */
export function concernReader(unit: MyUnit): ConcernReader {
  const names = unit.names.map((name) => fullName(name, unit.place));
  const known = new Map<string, Concern[]>();
  const compare = (role: Concern['role'], name: string, place: string): Concern[] => {
    const key = `${role}\n${name}\n${place}`;
    const found = known.get(key) ?? names.flatMap((own) => concernOf(role, own, name, place));
    known.set(key, found);
    return found;
  };
  return ({ assignees, collaborators }, issuer) => {
    const place = issuer ?? unit.place;
    const found = [
      ...assignees.flatMap((name) => compare('assignee', name, place)),
      ...collaborators.flatMap((name) => compare('collaborator', name, place)),
    ];
    const best = found.find(({ certain }) => certain) ?? found[0];
    if (best !== undefined) return best;
    return assignees.length === 0 ? { role: 'assignee', certain: false, reason: 'no-assignee' } : null;
  };
}

function concernOf(role: Concern['role'], own: string, name: string, place: string): Concern[] {
  const coverage = covers(own, name, place);
  return coverage.covers === 'no' ? [] : [{ role, certain: coverage.covers === 'yes', reason: coverage.reason }];
}
