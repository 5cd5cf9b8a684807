import { fold } from '@/lib/text/fold';
import type { ListEntry } from './read-list';
import type { FollowUp, StoredDocument } from './schema';

/**
 * The entries in which every word of `query` occurs, wherever it stands: task, document, people, notes. Vietnamese signs, đ
 * and case do not matter, so that `bao cao quy` finds `Báo cáo quý`. All of them where nothing is asked for.
 */
export function searchList<Entry extends ListEntry>(entries: readonly Entry[], query: string): Entry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...entries];
  return entries.filter((entry) => {
    const text = foldedText(entry);
    return words.every((word) => text.includes(word));
  });
}

/** Folding a long list at every keystroke would be felt; follow-ups never change, they are replaced. */
const FOLDED = new WeakMap<FollowUp, { document: StoredDocument | null; text: string }>();

/** What a search looks through, folded. It is kept: asked for ahead of time, the search itself finds it ready. */
export function foldedText(entry: ListEntry): string {
  const known = FOLDED.get(entry.followUp);
  if (known !== undefined && known.document === entry.document) return known.text;
  const text = fold(textOf(entry));
  FOLDED.set(entry.followUp, { document: entry.document, text });
  return text;
}

function textOf({ followUp, document }: ListEntry): string {
  const { title, summary, quote, label, assignee, assignees, collaborators, note, product, lateReason, tags, progress } =
    followUp;
  const own = [title, summary, quote?.exact, label, assignee, ...assignees, ...collaborators, note, product, lateReason, ...tags];
  const notes = Object.values(progress).map(({ text }) => text);
  const from = document === null ? [] : [document.title, document.fields.number, document.fields.issuer];
  return [...own, ...notes, ...from].join('\n');
}
