import { createContext } from 'preact';
import type { Step } from '@/lib/store/step';

/** What was typed into the form of a task and is not saved yet, by the names of the fields. */
export type Draft = Readonly<Record<string, string>>;

/** What rows need to know beside their task. */
export interface ListMemory {
  /** Drafts by follow-up; `new` is that of a task to be added. They outlive the popup. */
  drafts: Readonly<Record<string, Draft>>;
  onDraft(id: string, draft: Draft | null): void;
  /** The rows that stand open: a row that moves to another part of the list is drawn anew, and stays as it was. */
  opened: ReadonlySet<string>;
  onOpened(id: string, isOpened: boolean): void;
  /** The row that was last in use. */
  used: { current: string | null };
  /** The task that the list was opened for; null where it was opened for none. */
  shown: string | null;
  /** Tells the history of a task, the latest change first, again after every change, until the function given back is called. */
  onHistory(id: string, tell: (steps: readonly Step[]) => void): () => void;
}

/** Without a provider rows forget: enough to draw one. */
export const ListMemoryContext = createContext<ListMemory>({
  drafts: {},
  onDraft: () => undefined,
  opened: new Set(),
  onOpened: () => undefined,
  used: { current: null },
  shown: null,
  onHistory: () => () => undefined,
});
