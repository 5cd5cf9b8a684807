import * as z from 'zod/mini';
import { isoDay, pageSchema, quoteSchema, sourceAddress, taskInputSchema } from '@/lib/store/schema';
import type { OwnTasks } from '@/lib/unit/concern';
import type messages from '@/public/_locales/vi/messages.json';
import { MOST_TASKS } from './most-tasks';
import type { PackedExtraction } from './page-extraction';

/**
 * The protocol between pages, popup and background: every request, what it carries and what it is answered.
 *
 * | request          | from → to          | does                                                             |
 * |------------------|--------------------|------------------------------------------------------------------|
 * | `page.start`     | page → background  | puts the reader into this page, which may be a document         |
 * | `page.read`      | page → background  | reads the text of a page: is it a document, which tasks does it give |
 * | `tasks.saved`    | page → background  | which tasks of this document are saved, and which one to show    |
 * | `tasks.save`     | page → background  | saves tasks; those already saved stay as they are                |
 * | `tasks.unsave`   | page → background  | takes back saves of this document                                |
 * | `page.look`      | page → background  | how panel and marks are to look, and in which language           |
 * | `unit.tasks`     | page → background  | which tasks of this document concern the official's own unit     |
 * | `source.open`    | popup → background | opens the page a follow-up comes from, at its passage            |
 * | `list.changed`   | popup → background | says that the list was changed: badge and snapshot follow        |
 * | `list.look`      | popup → background | has a list that cannot be read, or is empty, looked after        |
 * | `page.scan`      | popup → page       | reads the page now, on any site, and says what was found         |
 * | `page.settings`  | background → page  | says that the unit, what counts as soon, or the look was changed |
 *
 * `tasks.saved` and `tasks.save` are answered with all saved tasks of the document, so that the page can show the
 * answer as it is. The schemas are needed by the receiving side in the background only; pages import types from here.
 */
const savedTaskSchema = z.strictObject({ id: z.string(), quote: quoteSchema, status: z.enum(['open', 'done']) });
const taskIdSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A saved task as a page sees it: enough to mark it and to take it back. */
export type SavedTask = z.infer<typeof savedTaskSchema>;

/** The bodies that tasks name, in the order of the tasks. */
const namedBodiesSchema = z.strictObject({
  assignees: taskInputSchema.shape.assignees,
  collaborators: taskInputSchema.shape.collaborators,
});

/** How panel and marks are to look in a page. */
export interface PageLook {
  /** The texts by their keys, with `$1` … in them; null for those of the browser's language. */
  texts: Readonly<Record<string, string>> | null;
  theme: 'system' | 'light' | 'dark';
  marks: { tasks: boolean; assignees: boolean; deadlines: boolean; style: 'tint' | 'line' };
}

/** Longer texts than this are not read: `lib/page` stops there as well. */
const LONGEST_TEXT = 2_100_000;

/** The shapes of every request and of its value. */
export const requests = {
  'page.start': {
    payload: z.strictObject({}),
    value: z.strictObject({}),
  },
  'page.read': {
    payload: z.strictObject({
      text: z.string().check(z.maxLength(LONGEST_TEXT)),
      facts: z.strictObject({ url: sourceAddress, title: z.string().check(z.maxLength(1_000)), published: z.optional(isoDay) }),
    }),
    value: z.custom<PackedExtraction>(),
  },
  'tasks.saved': {
    payload: z.strictObject({ page: pageSchema }),
    value: z.strictObject({ saved: z.array(savedTaskSchema), reveal: z.nullable(quoteSchema) }),
  },
  'tasks.save': {
    payload: z.strictObject({
      page: pageSchema,
      tasks: z.array(taskInputSchema).check(z.minLength(1), z.maxLength(MOST_TASKS)),
      /** Whether the reader has agreed to keep what comes from a marked document. */
      consent: z.optional(z.boolean()),
    }),
    value: z.strictObject({ saved: z.array(savedTaskSchema), added: z.int() }),
  },
  'tasks.unsave': {
    payload: z.strictObject({ page: pageSchema, ids: z.array(taskIdSchema).check(z.minLength(1), z.maxLength(MOST_TASKS)) }),
    value: z.strictObject({ removed: z.array(z.string()) }),
  },
  'unit.tasks': {
    payload: z.strictObject({ page: pageSchema, tasks: z.array(namedBodiesSchema).check(z.maxLength(MOST_TASKS)) }),
    value: z.custom<OwnTasks>(),
  },
  'page.look': {
    payload: z.strictObject({}),
    value: z.custom<PageLook>(),
  },
  'source.open': {
    payload: z.strictObject({ id: taskIdSchema }),
    value: z.strictObject({ opened: z.boolean() }),
  },
  'list.changed': {
    payload: z.strictObject({}),
    value: z.strictObject({}),
  },
  'list.look': {
    payload: z.strictObject({}),
    value: z.strictObject({}),
  },
  'page.scan': {
    payload: z.strictObject({}),
    value: z.strictObject({ detected: z.boolean(), tasks: z.int() }),
  },
  'page.settings': {
    payload: z.strictObject({}),
    value: z.strictObject({}),
  },
} as const;

export type RequestName = keyof typeof requests;
/** The requests that are answered in a page; all others are answered in the background. */
export type PageRequestName = 'page.scan' | 'page.settings';
export type BackgroundRequestName = Exclude<RequestName, PageRequestName>;

export type Payload<Name extends RequestName> = z.infer<(typeof requests)[Name]['payload']>;
export type Value<Name extends RequestName> = z.infer<(typeof requests)[Name]['value']>;

/** A key of the message catalogue for something that went wrong, so that a person reads a sentence. */
export type ErrorKey = Extract<keyof typeof messages, `error${string}`>;

/** Every request is answered with one of these. */
export type Answer<Name extends RequestName> = { ok: true; value: Value<Name> } | { ok: false; error: ErrorKey };

/** What goes over the wire. */
export interface Request<Name extends RequestName> {
  request: Name;
  payload: Payload<Name>;
}
