import { findDeadlines } from '@/lib/deadlines/find-deadlines';
import type { Page, TaskInput } from '@/lib/store/schema';
import { normalise } from '@/lib/text/normal-form';

const LONGEST_QUOTE = 20_000;
const LONGEST_TITLE = 1_000;
const LONGEST_PHRASE = 300;
const MOST_DEADLINES = 50;

/**
 * A task of words that were selected on a page, with the deadlines that stand in them. Their document is not known: a year
 * that is left out is inferred and has to be confirmed. Null where nothing but space was selected.
 */
export function selectedTask(selection: string): TaskInput | null {
  const exact = normalise(selection).trim().slice(0, LONGEST_QUOTE);
  if (exact === '') return null;
  const deadlines = findDeadlines(exact, null)
    .slice(0, MOST_DEADLINES)
    .map(({ start: _start, end: _end, ...deadline }) => ({ ...deadline, phrase: deadline.phrase.slice(0, LONGEST_PHRASE) }));
  return {
    quote: { exact, prefix: '', suffix: '', occurrence: 0 },
    label: null,
    assignees: [],
    collaborators: [],
    deadlines,
  };
}

/** The page that words were selected on, of which nothing is known but its address and title. */
export function selectedPage(url: string, title: string): Page {
  const unknown = { number: null, symbol: null, issuer: null, place: null, issuedOn: null, signer: null };
  return { url, title: title.slice(0, LONGEST_TITLE), document: { kind: 'other', ...unknown } };
}
