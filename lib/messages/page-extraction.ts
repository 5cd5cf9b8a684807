import type { Extraction } from '@/lib/extract';
import type { Steps } from '@/lib/steps';
import type { Task } from '@/lib/tasks/task';
import type { OwnTasks } from '@/lib/unit/concern';

type Agency = Task['assignees'][number];
type Deadline = Task['deadlines'][number];

/** A task as the page gets it: without its words, which the page has itself. */
export type PageTask = Omit<Task, 'quote'>;

/** What was read of a page, for the page. */
export interface PageExtraction extends Omit<Extraction, 'tasks'> {
  tasks: PageTask[];
  /** Which of them are the official's own. */
  own: OwnTasks;
  /** On this machine nobody may keep tasks of a marked document. */
  secretForbidden: boolean;
}

/**
 * The same on its way: the tasks as texts (JSON of rows) of so many each, so that a page with thousands of them need not read them in one
 * go. A browser reads a message whole, in one task of the page: what the page can look up in its own text is left out.
 */
export interface PackedExtraction extends Omit<PageExtraction, 'tasks'> {
  tasks: string[];
}

const TASKS_A_TEXT = 100;

/** Packs what was read of a page with this text, and what else is known of it, to be sent to it. */
export function packExtraction(
  { tasks, ...rest }: Extraction,
  text: string,
  known: Pick<PageExtraction, 'own' | 'secretForbidden'>,
): PackedExtraction {
  const packed: string[] = [];
  for (let first = 0; first < tasks.length; first += TASKS_A_TEXT)
    packed.push(JSON.stringify(tasks.slice(first, first + TASKS_A_TEXT).map((task) => taskRow(task, text))));
  return { ...rest, ...known, tasks: packed };
}

/** Unpacks it in the page, whose text is the same, in steps. */
export function* unpackExtraction({ tasks, ...rest }: PackedExtraction, text: string): Steps<PageExtraction> {
  const unpacked: PageTask[] = [];
  for (const rows of tasks) {
    for (const row of JSON.parse(rows) as TaskRow[]) unpacked.push(taskOf(row, text));
    yield;
  }
  return { ...rest, tasks: unpacked };
}

/** Where words stand, and the words where they are not those that stand there. */
type Words = [start: number, end: number, otherwise?: string];

function wordsRow({ start, end }: { start: number; end: number }, words: string, text: string): Words {
  return words === text.slice(start, end) ? [start, end] : [start, end, words];
}

function wordsOf([start, end, otherwise]: Words, text: string): string {
  return otherwise ?? text.slice(start, end);
}

type DeadlineRow = [
  words: Words,
  kind: Deadline['kind'],
  relation: Deadline['relation'],
  value: Deadline['value'],
  due: Deadline['due'],
  certain: boolean,
  flags: Deadline['flags'],
  rule: string,
  calendar: NonNullable<Deadline['calendar']> | null,
  anchor: NonNullable<Deadline['anchor']> | null,
];

function deadlineRow(deadline: Deadline, text: string): DeadlineRow {
  const { phrase, kind, relation, value, due, certain, flags, rule, calendar = null, anchor = null } = deadline;
  return [wordsRow(deadline, phrase, text), kind, relation, value, due, certain, flags, rule, calendar, anchor];
}

function deadlineOf(row: DeadlineRow, text: string): Deadline {
  const [words, kind, relation, value, due, certain, flags, rule, calendar, anchor] = row;
  const [start, end] = words;
  return {
    ...{ start, end, phrase: wordsOf(words, text), kind, relation, value, due, certain, flags, rule },
    ...(calendar !== null && { calendar }),
    ...(anchor !== null && { anchor }),
  };
}

function agencyOf(words: Words, text: string): Agency {
  return { start: words[0], end: words[1], name: wordsOf(words, text) };
}

type TaskRow = [
  start: number,
  end: number,
  label: Task['label'],
  title: string,
  rule: string,
  product: Task['product'],
  assignees: Words[],
  collaborators: Words[],
  deadlines: DeadlineRow[],
  targets: Task['targets'],
];

function taskRow({ start, end, label, title, rule, product, targets, ...task }: Task, text: string): TaskRow {
  const agencies = (of: Agency[]) => of.map((agency) => wordsRow(agency, agency.name, text));
  const deadlines = task.deadlines.map((deadline) => deadlineRow(deadline, text));
  const [assignees, collaborators] = [agencies(task.assignees), agencies(task.collaborators)];
  return [start, end, label, title, rule, product, assignees, collaborators, deadlines, targets];
}

function taskOf(row: TaskRow, text: string): PageTask {
  const [start, end, label, title, rule, product, assignees, collaborators, deadlines, targets] = row;
  return {
    ...{ start, end, label, title, rule, product, targets },
    assignees: assignees.map((words) => agencyOf(words, text)),
    collaborators: collaborators.map((words) => agencyOf(words, text)),
    deadlines: deadlines.map((deadline) => deadlineOf(deadline, text)),
  };
}
