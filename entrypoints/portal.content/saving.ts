import type { MessageKey } from '@/components/translation';
import { ask, type ErrorKey, type Payload, type SavedTask } from '@/lib/messages';
import type { Quote } from '@/lib/page/quote';
import type { Reading } from './read-document';
import { documentsOf, matchSaved, taskInputsOf } from './saved-tasks';

/** What is known of the tasks of a page in the official's list. Tasks go by their place among those of the page, from 0. */
export interface Saving {
  inputs: Payload<'tasks.save'>['tasks'];
  saved: ReadonlyMap<number, SavedTask>;
  /** Tasks whose answer is awaited. */
  busy: ReadonlySet<number>;
  /** What went wrong last; null once something else was tried. */
  problem: ErrorKey | null;
  /** What was done last, to be announced. */
  said: [MessageKey, ...string[]] | null;
  /** Takes what was read anew; true where the tasks are no longer the same, so that `load` is due. */
  read(reading: Reading): boolean;
  /** Asks which tasks are saved. Gives the passage that the reader has come to see, if any. */
  load(): Promise<Quote | null>;
  /** Saves tasks; `consent` says that the reader agreed to keep what comes from a marked document. */
  save(tasks: readonly number[], consent: boolean): Promise<void>;
  unsave(task: number): Promise<void>;
}

/** Begins with a reading; `onChange` is called whenever there is something new to show. */
export function startSaving(view: Window, first: Reading, onChange: () => void): Saving {
  let reading = first;

  const attempt = async <Result>(tasks: readonly number[], work: () => Promise<Result>): Promise<Result> => {
    saving.busy = new Set([...saving.busy, ...tasks]);
    saving.problem = null;
    // The same words said twice are heard twice only if they were gone in between.
    saving.said = null;
    onChange();
    const result = await work();
    saving.busy = new Set([...saving.busy].filter((task) => !tasks.includes(task)));
    return result;
  };

  /** Notes which tasks of one document are saved, as the background says it; what is known of others on the page stays. */
  const note = (tasks: readonly number[], saved: readonly SavedTask[]) => {
    const others = [...saving.saved].filter(([key]) => !tasks.includes(key));
    saving.saved = new Map([...others, ...matchSaved(reading, saving.inputs, saved)]);
  };

  const saving: Saving = {
    inputs: taskInputsOf(first),
    saved: new Map(),
    busy: new Set(),
    problem: null,
    said: null,
    read: (next) => {
      const before = JSON.stringify(saving.inputs);
      reading = next;
      saving.inputs = taskInputsOf(next);
      if (JSON.stringify(saving.inputs) === before) return false;
      saving.saved = new Map();
      saving.busy = new Set();
      return true;
    },
    load: async () => {
      const documents = documentsOf(view, reading);
      const answers = await attempt([], () => Promise.all(documents.map(({ page }) => ask('tasks.saved', { page }))));
      let reveal: Quote | null = null;
      answers.forEach((answer, index) => {
        if (answer.ok) {
          note(documents[index]?.tasks ?? [], answer.value.saved);
          reveal ??= answer.value.reveal;
        } else saving.problem = answer.error;
      });
      onChange();
      return reveal;
    },
    save: async (keys, consent) => {
      const documents = documentsOf(view, reading)
        .map(({ page, tasks }) => ({ page, tasks, wanted: tasks.filter((key) => keys.includes(key)) }))
        .filter(({ wanted }) => wanted.length > 0);
      if (documents.length === 0) return;
      const answers = await attempt(keys, () =>
        Promise.all(
          documents.map(({ page, wanted }) =>
            ask('tasks.save', { page, tasks: wanted.flatMap((key) => saving.inputs[key] ?? []), consent }),
          ),
        ),
      );
      let added = 0;
      answers.forEach((answer, index) => {
        if (answer.ok) {
          note(documents[index]?.tasks ?? [], answer.value.saved);
          added += answer.value.added;
        } else saving.problem = answer.error;
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
