import * as z from 'zod/mini';
import { commit, creationOf, inOneStep } from './commit';
import type { Database } from './database';
import { UNTOUCHED } from './new-follow-up';
import { type Edit, followUpSchema } from './schema';

/**
 * Adds a task that was typed by hand, at the ISO instant `now`; it has a title, and whatever else is given. Gives its id. Throws
 * where a field has not the stored shape.
 */
export async function addByHand(database: Database, fields: Edit & { title: string }, now: string): Promise<string> {
  const followUp = z.parse(followUpSchema, {
    ...UNTOUCHED,
    id: randomId(),
    documentKey: null,
    quote: null,
    label: null,
    assignees: [],
    collaborators: [],
    deadlines: [],
    savedAt: now,
    ...fields,
  });
  await inOneStep(database, () =>
    commit(database, { action: 'added', at: now }, creationOf({ documents: [], followUps: [followUp] })),
  );
  return followUp.id;
}

/** 32 random bytes in hexadecimal: as long as the identity of a task that was read. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
