import type { Payload, SavedTask } from '@/lib/messages';
import { MOST_TASKS } from '@/lib/messages/most-tasks';
import type { PageTask } from '@/lib/messages/page-extraction';
import { type Location, locator } from '@/lib/page/locate';
import type { PageText } from '@/lib/page/page-text';
import { type Quote, quotesOf } from '@/lib/page/quote';
import type { Steps } from '@/lib/steps';
import type { Reading } from './read-document';

export type TaskInput = Payload<'tasks.save'>['tasks'][number];
type Page = Payload<'tasks.save'>['page'];

/** The limits of the list's schemas: a page that goes beyond them is shortened, not refused. */
const LONGEST = { title: 1_000, quote: 20_000, name: 600, phrase: 300, product: 1_000, summary: 200 };
const MOST = { names: 100, deadlines: 50 };

/** One of the documents of a page, and which of the page's tasks are its own. */
export interface DocumentOfPage {
  page: Page;
  tasks: number[];
}

/** What the background needs to know of the page: once for each document that it shows. The address is the one that the page has now. */
export function documentsOf(view: Window, { extraction }: Reading): DocumentOfPage[] {
  const title = view.document.title.slice(0, LONGEST.title);
  return extraction.documents.map(({ fields, start, end }) => ({
    page: { url: view.location.href, title, document: fields },
    tasks: extraction.tasks.flatMap((task, index) => (task.start >= start && task.start < end ? [index] : [])),
  }));
}

/** The same documents, none with more tasks than one request may speak of: several entries for one that has more. */
export function inRequests(documents: readonly DocumentOfPage[]): DocumentOfPage[] {
  return documents.flatMap(({ page, tasks }) =>
    Array.from({ length: Math.ceil(tasks.length / MOST_TASKS) }, (_entry, index) => ({
      page,
      tasks: tasks.slice(index * MOST_TASKS, (index + 1) * MOST_TASKS),
    })),
  );
}

/** A step takes so many tasks. */
const TASKS_A_STEP = 50;

/** The tasks of a page in the form in which they are saved, in their order. */
export function* taskInputsOf(page: PageText, tasks: readonly PageTask[]): Steps<TaskInput[]> {
  const spans = tasks.map(({ start, end }) => ({ start, end: Math.min(end, start + LONGEST.quote) }));
  const quotes = yield* quotesOf(page.text, spans);
  const inputs: TaskInput[] = [];
  for (const [index, task] of tasks.entries()) {
    const quote = quotes[index];
    if (quote !== undefined) inputs.push({ ...taskInputOf(task), quote });
    if (index % TASKS_A_STEP === 0) yield;
  }
  return inputs;
}

/** Whether two pages have the same tasks, word for word and in the same order. */
export function* sameInputs(before: readonly TaskInput[], after: readonly TaskInput[]): Steps<boolean> {
  if (before.length !== after.length) return false;
  for (const [index, input] of before.entries()) {
    if (JSON.stringify(input) !== JSON.stringify(after[index])) return false;
    if (index % TASKS_A_STEP === 0) yield;
  }
  return true;
}

/** All of a task's form but the words of its quote. */
function taskInputOf(task: PageTask): Omit<TaskInput, 'quote'> {
  return {
    label: task.label,
    assignees: namesOf(task.assignees),
    collaborators: namesOf(task.collaborators),
    deadlines: task.deadlines.slice(0, MOST.deadlines).map(({ start: _start, end: _end, ...deadline }) => ({
      ...deadline,
      phrase: deadline.phrase.slice(0, LONGEST.phrase),
    })),
    ...(task.product !== null && { product: task.product.slice(0, LONGEST.product) }),
    ...(task.title !== '' && { summary: task.title.slice(0, LONGEST.summary) }),
  };
}

function namesOf(agencies: readonly { name: string }[]): string[] {
  return agencies.slice(0, MOST.names).map(({ name }) => name.slice(0, LONGEST.name));
}

/**
 * Which tasks of the page are saved: for each saved one the index of its task. One whose words stand where no task was found this
 * time, or nowhere, has none and is left out.
 */
export function* matchSaved({ page, extraction, inputs }: Reading, saved: readonly SavedTask[]): Steps<Map<number, SavedTask>> {
  const byQuote = new Map(inputs.map(({ quote }, index) => [keyOf(quote), index]));
  const byStart = new Map(extraction.tasks.map(({ start }, index) => [start, index]));
  const found = new Map<number, SavedTask>();
  let locate: ((quote: Quote) => Location) | null = null;
  for (const task of saved) {
    let index = byQuote.get(keyOf(task.quote));
    if (index === undefined) {
      locate ??= locator(page.text);
      const place = locate(task.quote);
      index = place.kind === 'found' ? byStart.get(place.span.start) : undefined;
      yield;
    }
    if (index !== undefined) found.set(index, task);
  }
  return found;
}

function keyOf({ occurrence, exact }: Quote): string {
  return `${occurrence} ${exact}`;
}
