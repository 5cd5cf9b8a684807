import type { MessageKey } from '@/components/translation';
import { ask, type ErrorKey, type SavedTask } from '@/lib/messages';
import type { Quote } from '@/lib/page/quote';
import { inSlices } from '@/lib/steps';
import type { Reading } from './read-document';
import { documentsOf, inRequests, matchSaved } from './saved-tasks';

/** What is known of the tasks of a page in the official's list. Tasks go by their place among those of the page, from 0. */
export interface Saving {
  saved: ReadonlyMap<number, SavedTask>;
  /** Tasks whose answer is awaited. */
  busy: ReadonlySet<number>;
  /** What went wrong last; null once something else was tried. */
  problem: ErrorKey | null;
  /** What was done last, to be announced. */
  said: [MessageKey, ...string[]] | null;
  /** Takes what was read anew; `same` says whether its tasks are those of before. Where they are not, `load` is due. */
  read(reading: Reading, same: boolean): void;
  /** Asks which tasks are saved. Gives the passage that the reader has come to see, if any. */
  load(): Promise<Quote | null>;
  /** Saves tasks; `consent` says that the reader agreed to keep what comes from a marked document. */
  save(tasks: readonly number[], consent: boolean): Promise<void>;
  unsave(task: number): Promise<void>;
}

/** Begins with a reading; `onChange` is called whenever there is something new to show. `signal` gives up what is not done. */
export function startSaving(view: Window, first: Reading, onChange: () => void, signal: AbortSignal): Saving {
  let reading = first;

  const attempt = async <Result>(tasks: readonly number[], work: () => Promise<Result>): Promise<Result> => {
    saving.busy = new Set([...saving.busy, ...tasks]);
    saving.problem = null;
    // The same words said twice are heard twice only if they were gone in between.
    saving.said = null;
    onChange();
    const result = await work();
    const done = new Set(tasks);
    saving.busy = new Set([...saving.busy].filter((task) => !done.has(task)));
    return result;
  };

  /**
   * Notes which tasks of one document are saved, as the background says it; what is known of others on the page stays. `tasks` are those
   * of the document in `asked`, the reading about which it was asked: of tasks that have changed since, more may be saved than it says.
   */
  const note = async (asked: Reading, tasks: readonly number[], saved: readonly SavedTask[]) => {
    let current: Reading;
    let matched: Map<number, SavedTask> | null;
    do {
      current = reading;
      matched = await inSlices(matchSaved(current, saved), signal);
      if (matched === null) return;
    } while (current.inputs !== reading.inputs);
    const own = new Set(asked.inputs === current.inputs ? tasks : []);
    const others = [...saving.saved].filter(([key]) => !own.has(key));
    saving.saved = new Map([...others, ...matched]);
  };

  const saving: Saving = {
    saved: new Map(),
    busy: new Set(),
    problem: null,
    said: null,
    read: (next, same) => {
      // The same tasks keep the identity by which a late answer is known.
      reading = same ? { ...next, inputs: reading.inputs } : next;
      if (same) return;
      saving.saved = new Map();
      saving.busy = new Set();
    },
    load: async () => {
      const asked = reading;
      const documents = documentsOf(view, asked);
      const answers = await attempt([], () => Promise.all(documents.map(({ page }) => ask('tasks.saved', { page }))));
      let reveal: Quote | null = null;
      for (const [index, answer] of answers.entries()) {
        if (answer.ok) {
          await note(asked, documents[index]?.tasks ?? [], answer.value.saved);
          reveal ??= answer.value.reveal;
        } else saving.problem = answer.error;
      }
      onChange();
      return reveal;
    },
    save: async (keys, consent) => {
      const wanted = new Set(keys);
      const asked = reading;
      let added = 0;
      await attempt(keys, async () => {
        for (const { page, tasks } of documentsOf(view, asked)) {
          for (const request of inRequests([{ page, tasks: tasks.filter((key) => wanted.has(key)) }])) {
            const answer = await ask('tasks.save', {
              page,
              tasks: request.tasks.flatMap((key) => asked.inputs[key] ?? []),
              consent,
            });
            if (answer.ok) {
              added += answer.value.added;
              await note(asked, tasks, answer.value.saved);
            } else saving.problem = answer.error;
          }
        }
      });
      if (saving.problem === null) saving.said = added > 0 ? ['panelSaidSaved', String(added)] : ['panelSaidAlready'];
      onChange();
    },
    unsave: async (key) => {
      const task = saving.saved.get(key);
      const page = documentsOf(view, reading).find(({ tasks }) => tasks.includes(key))?.page;
      if (!task || !page) return;
      const answer = await attempt([key], () => ask('tasks.unsave', { page, ids: [task.id] }));
      if (answer.ok) {
        saving.saved = new Map([...saving.saved].filter(([, { id }]) => id !== task.id));
        saving.said = ['panelSaidUnsaved', '1'];
      } else saving.problem = answer.error;
      onChange();
    },
  };
  return saving;
}
