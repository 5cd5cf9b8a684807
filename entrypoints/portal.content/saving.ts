import type { MessageKey } from '@/components/translation';
import { ask, type ErrorKey, type Payload, type SavedTask } from '@/lib/messages';
import type { Quote } from '@/lib/page/quote';
import type { Reading } from './read-document';
import { matchSaved, pageOf, taskInputsOf } from './saved-tasks';

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
  save(tasks: readonly number[]): Promise<void>;
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
      const answer = await attempt([], () => ask('tasks.saved', { page: pageOf(view, reading) }));
      if (answer.ok) saving.saved = matchSaved(reading, saving.inputs, answer.value.saved);
      else saving.problem = answer.error;
      onChange();
      return answer.ok ? answer.value.reveal : null;
    },
    save: async (keys) => {
      const tasks = keys.flatMap((key) => saving.inputs[key] ?? []);
      if (tasks.length === 0) return;
      const answer = await attempt(keys, () => ask('tasks.save', { page: pageOf(view, reading), tasks }));
      if (answer.ok) {
        saving.saved = matchSaved(reading, saving.inputs, answer.value.saved);
        saving.said = answer.value.added > 0 ? ['panelSaidSaved', String(answer.value.added)] : ['panelSaidAlready'];
      } else saving.problem = answer.error;
      onChange();
    },
    unsave: async (key) => {
      const task = saving.saved.get(key);
      if (!task) return;
      const answer = await attempt([key], () => ask('tasks.unsave', { page: pageOf(view, reading), ids: [task.id] }));
      if (answer.ok) {
        saving.saved = new Map([...saving.saved].filter(([, { id }]) => id !== task.id));
        saving.said = ['panelSaidUnsaved', '1'];
      } else saving.problem = answer.error;
      onChange();
    },
  };
  return saving;
}
