import { extract } from '@/lib/extract';
import type { Task } from '@/lib/tasks/task';
import { sampleDocument } from '../document/sample-document';

/** The tasks of a notice of 5 March 2026 whose body is `lines`; `fields` changes its header. */
export function tasksOf(lines: readonly string[], fields: Parameters<typeof sampleDocument>[1] = {}): Task[] {
  return tasksIn(sampleDocument(lines, fields));
}

/** The tasks of any text, as a page of its own. */
export function tasksIn(text: string): Task[] {
  return extract(text, { url: 'http://congbao.hoalac.gov.vn/van-ban/21', title: '' }).tasks;
}

/** Who must do each task. */
export function assignees(tasks: readonly Task[]): string[][] {
  return tasks.map((task) => task.assignees.map((agency) => agency.name));
}

/** Who works with them. */
export function collaborators(tasks: readonly Task[]): string[][] {
  return tasks.map((task) => task.collaborators.map((agency) => agency.name));
}

/** By when: `trước ngày 31/3/2026 = 2026-03-31`. */
export function deadlines(tasks: readonly Task[]): string[][] {
  return tasks.map((task) => task.deadlines.map(({ phrase, value }) => `${phrase} = ${value}`));
}

/** The words of each task. */
export function quotes(tasks: readonly Task[]): string[] {
  return tasks.map((task) => task.quote);
}
