import type { Extraction } from '@/lib/extract';
import type { Steps } from '@/lib/steps';
import type { Task } from '@/lib/tasks/task';

/** A task as the page gets it: without its words, which the page has itself. */
export type PageTask = Omit<Task, 'quote'>;

/** What was read of a page, for the page. */
export interface PageExtraction extends Omit<Extraction, 'tasks'> {
  tasks: PageTask[];
  /** On this machine nobody may keep tasks of a marked document. */
  secretForbidden: boolean;
}

/** The same on its way: the tasks as texts (JSON) of so many each, so that a page with thousands of them need not read them in one go. */
export interface PackedExtraction extends Omit<PageExtraction, 'tasks'> {
  tasks: string[];
}

const TASKS_A_TEXT = 100;

/** Packs what was read of a page, to be sent to it. */
export function packExtraction({ tasks, ...rest }: Extraction, secretForbidden: boolean): PackedExtraction {
  const packed: string[] = [];
  for (let first = 0; first < tasks.length; first += TASKS_A_TEXT) {
    const some: PageTask[] = tasks.slice(first, first + TASKS_A_TEXT).map(({ quote: _quote, ...task }) => task);
    packed.push(JSON.stringify(some));
  }
  return { ...rest, secretForbidden, tasks: packed };
}

/** Unpacks it in the page, in steps. */
export function* unpackExtraction({ tasks, ...rest }: PackedExtraction): Steps<PageExtraction> {
  const unpacked: PageTask[] = [];
  for (const text of tasks) {
    unpacked.push(...(JSON.parse(text) as PageTask[]));
    yield;
  }
  return { ...rest, tasks: unpacked };
}
