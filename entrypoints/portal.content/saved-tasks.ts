import type { Payload, SavedTask } from '@/lib/messages';
import { locate } from '@/lib/page/locate';
import { quotesOf } from '@/lib/page/quote';
import type { Reading } from './read-document';

type TaskInput = Payload<'tasks.save'>['tasks'][number];
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

/** The tasks of a page in the form in which they are saved, in their order. */
export function taskInputsOf({ page, extraction }: Reading): TaskInput[] {
  const spans = extraction.tasks.map(({ start, end }) => ({ start, end: Math.min(end, start + LONGEST.quote) }));
  const quotes = quotesOf(page.text, spans);
  return extraction.tasks.flatMap((task, index) => {
    const quote = quotes[index];
    return quote === undefined ? [] : [{ ...taskInputOf(task), quote }];
  });
}

/** All of a task's form but the words of its quote. */
function taskInputOf(task: Reading['extraction']['tasks'][number]): Omit<TaskInput, 'quote'> {
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
export function matchSaved(reading: Reading, inputs: readonly TaskInput[], saved: readonly SavedTask[]): Map<number, SavedTask> {
  const byQuote = new Map(inputs.map(({ quote }, index) => [`${quote.occurrence} ${quote.exact}`, index]));
  const found = new Map<number, SavedTask>();
  for (const task of saved) {
    const index = byQuote.get(`${task.quote.occurrence} ${task.quote.exact}`) ?? indexByPlace(reading, task);
    if (index !== undefined && index >= 0) found.set(index, task);
  }
  return found;
}

function indexByPlace({ page, extraction }: Reading, saved: SavedTask): number {
  const place = locate(page.text, saved.quote);
  return place.kind === 'found' ? extraction.tasks.findIndex((task) => task.start === place.span.start) : -1;
}
