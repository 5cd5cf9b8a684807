import { shorten } from '@/components/shorten';
import type { StoredDocument } from '@/lib/store/schema';
import { taskWords } from '@/lib/store/task-words';
import { documentName, formatPartialDay } from './document-name';
import type { Row } from './row';

/** What a row says of its task: what to do, who must do it, which document it is from. */
export interface RowWords {
  what: string;
  assignees: string;
  source: string;
}

/** About two lines of the popup. */
const SHORT = 72;
/** About one line of small print. */
const LINE = 46;
/** “Chủ trì: ” stands before the names. */
const LEAD = 10;

/** The words of a row in full. The document's number and day come before its issuer, whose name may be cut. */
export function fullWords({ followUp, document }: Row): RowWords {
  return {
    what: taskWords(followUp),
    assignees: followUp.assignee ?? followUp.assignees.join('; '),
    source: document === null ? '' : sourceOf(document),
  };
}

function sourceOf(document: StoredDocument): string {
  const { number, issuer, issuedOn } = document.fields;
  const parts = [
    number ?? (document.title || documentName(document)),
    issuedOn === null ? null : formatPartialDay(issuedOn),
    issuer,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** The words of a row as they stand in the list. */
export function shortWords(row: Row): RowWords {
  const { what, assignees, source } = fullWords(row);
  return { what: shorten(what, SHORT), assignees: shorten(assignees, LINE - LEAD), source: shorten(source, LINE) };
}
