import type { ListEntry } from '@/lib/store/read-list';
import type { FollowUp } from '@/lib/store/schema';
import type { Concern } from './concern';
import { type ConcernReader, concernReader, type NamedBodies } from './concern-reader';
import type { MyUnit } from './my-unit';

const BY_HAND: Concern = { role: 'assignee', certain: true, reason: 'by-hand' };
const NOBODY: Concern = { role: 'assignee', certain: false, reason: 'no-assignee' };

/**
 * How a follow-up concerns a unit; null where it does not. Whom the official has set beside the document counts too, and never
 * instead: a task that is handed to a colleague is still owed. What the official has typed is the official's own.
 */
function followUpConcern(read: ConcernReader, { followUp, document }: ListEntry): Concern | null {
  const found = read(bodiesOf(followUp), document?.fields.issuer ?? null);
  if (followUp.documentKey === null) return BY_HAND;
  return found ?? (followUp.assignees.length === 0 ? NOBODY : null);
}

/** A list is looked over after every change of it; what was compared for the same unit need not be compared again. */
const READERS = new WeakMap<MyUnit, ConcernReader>();

function readerFor(unit: MyUnit): ConcernReader {
  const read = READERS.get(unit) ?? concernReader(unit);
  READERS.set(unit, read);
  return read;
}

/** Each entry with how it concerns the unit. */
export function withConcerns(entries: readonly ListEntry[], unit: MyUnit): (ListEntry & { concern: Concern | null })[] {
  const read = readerFor(unit);
  return entries.map((entry) => ({ ...entry, concern: followUpConcern(read, entry) }));
}

/** The entries that are the unit's own, uncertain ones too; all of them where no unit is set. */
export function ownEntries(entries: readonly ListEntry[], unit: MyUnit): readonly ListEntry[] {
  if (unit.names.length === 0) return entries;
  const read = readerFor(unit);
  return entries.filter((entry) => followUpConcern(read, entry) !== null);
}

/** The entries whose bodies are, or may be, the one that is named `name`. `place` is the province where names leave it out. */
export function entriesOfBody<Entry extends ListEntry>(entries: readonly Entry[], name: string, place: MyUnit['place']): Entry[] {
  const read = concernReader({ names: [name], place });
  return entries.filter(({ followUp, document }) => {
    const concern = read(bodiesOf(followUp), document?.fields.issuer ?? null);
    return concern !== null && concern.reason !== 'no-assignee';
  });
}

function bodiesOf({ assignee, assignees, collaborators }: FollowUp): NamedBodies {
  return { assignees: assignee ? [assignee, ...assignees] : assignees, collaborators };
}
