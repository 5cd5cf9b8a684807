import type { IsoDay } from '@/lib/calendar/iso-day';
import type { DocumentFields } from '@/lib/document/document-fields';
import type { Task } from '@/lib/tasks/task';

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
export function extract(_text: string, _facts: PageFacts): Extraction {
  return {
    detected: false,
    document: { kind: 'other', number: null, symbol: null, issuer: null, place: null, issuedOn: null, signer: null },
    tasks: [],
  };
}
