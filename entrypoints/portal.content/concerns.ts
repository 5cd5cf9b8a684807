import { ask, type ErrorKey } from '@/lib/messages';
import type { Concern } from '@/lib/unit/concern';
import type { Reading } from './read-document';
import { documentsOf, inRequests } from './saved-tasks';

/** Which tasks of a page concern the official's own unit, as far as that is known. */
export interface Concerns {
  /** By the place of the task among those of the page, from 0; null where no unit is set. */
  byTask: ReadonlyMap<number, Concern> | null;
  /** Why it could not be asked; null where it could. */
  problem: ErrorKey | null;
  /** How many days after today count as soon. */
  soonInDays: number;
  /** Takes what came with a reading. An answer to an earlier question is dropped. */
  read(reading: Reading): void;
  /** Asks anew about a reading; `onChange` is called when the answer is there. An answer that comes after a later question is dropped. */
  load(reading: Reading): Promise<void>;
}

/** Begins with what came with the first reading. */
export function startConcerns(view: Window, first: Reading, onChange: () => void): Concerns {
  let turn = 0;
  const concerns: Concerns = {
    ...ownOf(first),
    problem: null,
    read: (reading) => {
      turn += 1;
      Object.assign(concerns, ownOf(reading), { problem: null });
    },
    load: async (reading) => {
      turn += 1;
      const mine = turn;
      const namesOf = (key: number) => {
        const input = reading.inputs[key];
        return input === undefined ? [] : [{ assignees: input.assignees, collaborators: input.collaborators }];
      };
      const documents = inRequests(documentsOf(view, reading));
      const answers = await Promise.all(
        documents.map(({ page, tasks }) => ask('unit.tasks', { page, tasks: tasks.flatMap(namesOf) })),
      );
      if (mine !== turn) return;
      const found = new Map<number, Concern>();
      let isSet = false;
      concerns.problem = null;
      answers.forEach((answer, index) => {
        if (!answer.ok) concerns.problem = answer.error;
        else {
          const { concerns: own, soonInDays } = answer.value;
          concerns.soonInDays = soonInDays;
          isSet ||= own !== null;
          own?.forEach((concern, at) => {
            const key = documents[index]?.tasks[at];
            if (concern !== null && key !== undefined) found.set(key, concern);
          });
        }
      });
      // What was known of the same tasks is better than nothing, where nobody answers.
      if (concerns.problem === null) concerns.byTask = isSet ? found : null;
      onChange();
    },
  };
  return concerns;
}

function ownOf({ extraction: { own } }: Reading): Pick<Concerns, 'byTask' | 'soonInDays'> {
  const found = own.concerns?.flatMap((concern, key): [number, Concern][] => (concern === null ? [] : [[key, concern]]));
  return { byTask: found ? new Map(found) : null, soonInDays: own.soonInDays };
}
