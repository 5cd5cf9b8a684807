import type { IsoDay } from '@/lib/calendar/iso-day';
import { findDeadlines } from '@/lib/deadlines/find-deadlines';
import type { DocumentFields } from '@/lib/document/document-fields';
import { laysDownRules } from '@/lib/document/genre';
import { readDocumentFields } from '@/lib/document/read-fields';
import { readZones } from '@/lib/document/zones';
import { givesTasks } from '@/lib/tasks/gives-tasks';
import { readTasks } from '@/lib/tasks/read-tasks';
import type { Task } from '@/lib/tasks/task';
import { joinBrokenLines } from '@/lib/text/broken-lines';
import { matchForm } from '@/lib/text/match-form';

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
  document: DocumentFields;
  tasks: Task[];
}

/** Reads one text in the normal form of `lib/text/normal-form`. Pure; never throws. */
export function extract(text: string, facts: PageFacts): Extraction {
  const joined = joinBrokenLines(text);
  const folded = matchForm(joined);
  const zones = readZones(joined);
  const document = readDocumentFields(joined, zones, facts.title);
  if (laysDownRules(joined, document)) return { detected: false, document, tasks: [] };
  const deadlines = findDeadlines(text, document.issuedOn ?? facts.published ?? null);
  const tasks = readTasks(text, joined, folded, zones, document, deadlines);
  return givesTasks(tasks, document, joined) ? { detected: true, document, tasks } : { detected: false, document, tasks: [] };
}
