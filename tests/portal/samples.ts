import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { type IsoDay, todayInVietnam } from '@/lib/calendar/iso-day';
import { fillDays } from './sample-days';

/** Where the sample pages lie: one folder a page, `page.html` and `expected.json` in it. */
export const PAGES_FOLDER = fileURLToPath(new URL('./pages/', import.meta.url));

const expectedSchema = z.strictObject({
  detected: z.boolean(),
  document: z.nullable(z.strictObject({ number: z.string(), issuedOn: z.string() })),
  tasks: z.array(
    z.strictObject({
      begins: z.string(),
      assignees: z.array(z.string()),
      collaborators: z.array(z.string()),
      deadlines: z.array(z.strictObject({ phrase: z.string(), value: z.string(), due: z.nullable(z.string()) })),
    }),
  ),
  /** First words of what may be counted or left out (closing formulas). */
  optional: z.array(z.string()),
  /** Where below the page's address the document is, on a single-page portal. */
  route: z.optional(z.string()),
});

/** What a reader should find on a sample page, written by hand after `corpus/README.md`. */
export type Expected = z.infer<typeof expectedSchema>;

export interface Sample {
  /** The folder's name, and the last part of the page's address. */
  name: string;
  expected: Expected;
}

/** Every sample page with what is expected of it. Throws where a page has no expected file or a wrong one. */
export function readSamples(today: IsoDay = todayInVietnam(new Date())): Sample[] {
  return readdirSync(PAGES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ name: entry.name, expected: readExpected(entry.name, today) }));
}

function readExpected(name: string, today: IsoDay): Expected {
  const text = readFileSync(`${PAGES_FOLDER}${name}/expected.json`, 'utf8');
  return expectedSchema.parse(JSON.parse(fillDays(text, today)));
}
