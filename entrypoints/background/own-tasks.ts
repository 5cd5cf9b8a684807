import { browser } from 'wxt/browser';
import { readOwnUnit } from '@/entrypoints/list/own-unit';
import type { Extraction } from '@/lib/extract';
import { readSoonDays } from '@/lib/store/soon-setting';
import type { OwnTasks } from '@/lib/unit/concern';
import { concernReader, type NamedBodies } from '@/lib/unit/concern-reader';

/** The bodies that a task names, and whose document it stands in; null where that is not known. */
export interface AskedTask {
  bodies: NamedBodies;
  issuer: string | null;
}

/** Which of these tasks are the official's own, by the unit that is set now. */
export async function ownTasks(tasks: readonly AskedTask[]): Promise<OwnTasks> {
  const [unit, soonInDays] = await Promise.all([readOwnUnit(browser.storage.local), readSoonDays(browser.storage.local)]);
  if (unit.names.length === 0) return { concerns: null, soonInDays };
  const read = concernReader(unit);
  return { concerns: tasks.map(({ bodies, issuer }) => read(bodies, issuer)), soonInDays };
}

/** The tasks of a text in their order, each with the issuer of its document. */
export function tasksByDocument({ tasks, documents }: Pick<Extraction, 'tasks' | 'documents'>): AskedTask[] {
  const namesOf = (agencies: readonly { name: string }[]) => agencies.map(({ name }) => name);
  return tasks.map(({ start, assignees, collaborators }) => ({
    bodies: { assignees: namesOf(assignees), collaborators: namesOf(collaborators) },
    issuer: documents.find((part) => start >= part.start && start < part.end)?.fields.issuer ?? null,
  }));
}
