import { fold } from './fold';
import type { ListEntry } from './read-list';

/**
 * The entries in which every word of `query` occurs, wherever it stands: task, document, people, notes. Vietnamese signs, đ
 * and case do not matter, so that `bao cao quy` finds `Báo cáo quý`. All of them where nothing is asked for.
 */
export function searchList<Entry extends ListEntry>(entries: readonly Entry[], query: string): Entry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = foldedText(entry);
    return words.every((word) => text.includes(word));
  });
}

/** Folding a long list at every keystroke would be felt; entries never change, they are replaced. */
const folded = new WeakMap<ListEntry, string>();

function foldedText(entry: ListEntry): string {
  const known = folded.get(entry);
  if (known !== undefined) return known;
  const text = fold(textOf(entry));
  folded.set(entry, text);
  return text;
}

function textOf({ followUp, document }: ListEntry): string {
  const { title, quote, label, assignee, assignees, collaborators, note, product, lateReason, tags, progress } = followUp;
  const own = [title, quote?.exact, label, assignee, ...assignees, ...collaborators, note, product, lateReason, ...tags];
  const notes = Object.values(progress).map(({ text }) => text);
  const from = document === null ? [] : [document.title, document.fields.number, document.fields.issuer];
  return [...own, ...notes, ...from].join('\n');
}
