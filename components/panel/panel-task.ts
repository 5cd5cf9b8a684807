import type { Translate } from '@/components/translation';
import type { StoredDeadline } from '@/lib/store/schema';
import { quoteWords } from '@/lib/text/quote-words';
import type { Concern } from '@/lib/unit/concern';

/** A task as the page shows it. */
export interface PanelTask {
  /** Its place among the tasks of the page, from 0. */
  key: number;
  label: string | null;
  quote: string;
  assignees: string[];
  collaborators: string[];
  deadlines: StoredDeadline[];
  /** What is to be handed in; null where it is not said. */
  product: string | null;
  /** How much must be reached, in the words of the text. */
  targets: string[];
  /** Its state in the official's own list. */
  saved: 'no' | 'open' | 'done';
  /** Whether an answer to saving or taking back is awaited. */
  busy: boolean;
  /** How it concerns the official's own unit; null where it does not, or no unit is set. */
  concern: Concern | null;
}

const NAME_LENGTH = 80;
/** So much of a quote has the words of a name in it, however it is spaced: a page has many names to make at once. */
const NAME_SOURCE = 4 * NAME_LENGTH;

/** What a task is called where it must be named: its label and its first words. */
export function taskName(task: PanelTask): string {
  const words = quoteWords(task.quote.slice(0, NAME_SOURCE)).replace(/\s+/g, ' ');
  const cut =
    words.length > NAME_LENGTH ? `${words.slice(0, words.lastIndexOf(' ', NAME_LENGTH) + 1 || NAME_LENGTH).trimEnd()}…` : words;
  return task.label ? `${task.label}: ${cut}` : cut;
}

/** How many deadlines the tasks have, one that several inherit counted once. */
export function countDeadlines(tasks: readonly PanelTask[]): number {
  return new Set(tasks.flatMap((task) => task.deadlines.map(({ phrase, value }) => `${phrase}\n${value}`))).size;
}

/** The line that stands for the whole panel while it is folded. */
export function panelTitle(tasks: readonly PanelTask[], t: Translate): string {
  const counts = [String(tasks.length), String(countDeadlines(tasks))];
  const mine = tasks.filter(({ concern }) => concern !== null).length;
  return mine === 0 ? t('panelPill', ...counts) : t('panelPillMine', ...counts, String(mine));
}
