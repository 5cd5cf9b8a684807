import { withShortNames } from '@/lib/agencies/introduced';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { findDeadlinesIn } from '@/lib/deadlines/find-deadlines';
import { dayOfText } from '@/lib/document/day-of-text';
import { type DocumentFields, NO_FIELDS } from '@/lib/document/document-fields';
import { laysDownRules } from '@/lib/document/genre';
import { partProvisions } from '@/lib/document/inline-labels';
import { partLines } from '@/lib/document/parted-lines';
import { isPutUpBelow } from '@/lib/document/published-line';
import { readDocumentFields } from '@/lib/document/read-fields';
import { readSecrecy, SECRECY_MARKS, type SecrecyMark } from '@/lib/document/secrecy';
import { splitDocuments } from '@/lib/document/split-documents';
import { readZones } from '@/lib/document/zones';
import { partCells } from '@/lib/tasks/barred-tables';
import { type Citation, readCitations } from '@/lib/tasks/citations';
import { givesTasks } from '@/lib/tasks/gives-tasks';
import { readTasks } from '@/lib/tasks/read-tasks';
import type { Task } from '@/lib/tasks/task';
import { joinBrokenLines } from '@/lib/text/broken-lines';
import { matchForm } from '@/lib/text/match-form';
import type { Span } from '@/lib/text/span';

/** What is known of a page beside its text. `published`: the day the page says it was put up, if it does. */
export interface PageFacts {
  url: string;
  title: string;
  published?: IsoDay;
}

/** All that was read from one text. Every span is an offset pair into that text. */
export interface Extraction {
  /** Whether the text is a document, or reports one, that gives tasks. False: nothing is shown. */
  detected: boolean;
  /** The document; of several on one page the first that gives tasks. */
  document: DocumentFields;
  /** The tasks of all documents of the text, in order. */
  tasks: Task[];
  /** The documents that give tasks, each with its stretch of the text: one, but for pages that show several. */
  documents: DocumentPart[];
  /** The documents that those refer to, where they stand. */
  citations: Citation[];
  /** The strictest mark that any document of the text bears, whether it gives tasks or not; null where none is marked. */
  secrecy: SecrecyMark | null;
}

/** One of the documents of a text. */
export interface DocumentPart extends Span {
  fields: DocumentFields;
}

/** Reads one text in the normal form of `lib/text/normal-form`. Pure; never throws. */
export function extract(text: string, facts: PageFacts): Extraction {
  const joined = partProvisions(partLines(joinBrokenLines(partCells(text))));
  const folded = matchForm(joined);
  const parts = splitDocuments(joined, folded).map(({ start, end }) => {
    const of = (whole: string) => whole.slice(start, end);
    return { start, end, ...readDocument({ text: of(text), joined: of(joined), folded: of(folded) }, facts) };
  });
  const giving = parts.filter(({ tasks }) => tasks.length > 0);
  const first = giving[0] ?? parts[0];
  return {
    detected: giving.length > 0,
    document: first?.fields ?? NO_FIELDS,
    tasks: giving.flatMap(({ start, tasks }) => tasks.map((task) => (start === 0 ? task : shifted(task, start)))),
    documents: giving.map(({ start, end, fields }) => ({ start, end, fields })),
    citations: giving.length === 0 ? [] : readCitations(joined, folded),
    secrecy: SECRECY_MARKS.find((mark) => parts.some(({ secrecy }) => secrecy === mark)) ?? null,
  };
}

/** One document's text, with its broken lines joined, and that in the match form: three strings of one length. */
interface Words {
  text: string;
  joined: string;
  folded: string;
}

/** What was read of one document. */
interface ReadDocument {
  fields: DocumentFields;
  tasks: Task[];
  secrecy: SecrecyMark | null;
}

/** Reads a text that holds one document; no tasks where it gives none. */
function readDocument({ text, joined, folded }: Words, facts: PageFacts): ReadDocument {
  const zones = readZones(joined, folded);
  const secrecy = readSecrecy(joined, zones);
  const fields = readDocumentFields(joined, zones, facts.title);
  if (laysDownRules(joined, fields, folded)) return { fields, tasks: [], secrecy };
  const issuedOn = dayOfText(fields.issuedOn, facts.published ?? null, joined, folded);
  const deadlines = findDeadlinesIn(joined, folded, issuedOn);
  const tasks = withShortNames(joined, () => readTasks(text, joined, folded, zones, fields, deadlines, issuedOn)).filter(
    ({ rule, end }) => rule !== 'prose' || !isPutUpBelow(folded, end),
  );
  return { fields, tasks: givesTasks(tasks, fields, joined, folded) ? tasks : [], secrecy };
}

/** A task of a document that begins at `by` in the whole text. */
function shifted(task: Task, by: number): Task {
  const move = <Found extends Span>(found: Found): Found => ({ ...found, start: found.start + by, end: found.end + by });
  return {
    ...move(task),
    assignees: task.assignees.map(move),
    collaborators: task.collaborators.map(move),
    deadlines: task.deadlines.map(move),
    targets: task.targets.map(move),
  };
}
