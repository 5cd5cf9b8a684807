import * as z from 'zod/mini';
import { pageSchema, quoteSchema, taskInputSchema } from '@/lib/store/schema';

/**
 * The protocol between pages, popup and background: every request, what it carries and what it is answered.
 *
 * | request          | from → to          | does                                                             |
 * |------------------|--------------------|------------------------------------------------------------------|
 * | `tasks.saved`    | page → background  | which tasks of this document are saved, and which one to show    |
 * | `tasks.save`     | page → background  | saves tasks; those already saved stay as they are                |
 * | `tasks.unsave`   | page → background  | takes back saves of this document                                |
 * | `source.open`    | popup → background | opens the page a follow-up comes from, at its passage            |
 * | `page.scan`      | popup → page       | reads the page now, on any site, and says what was found         |
 */
const savedTaskSchema = z.strictObject({ id: z.string(), quote: quoteSchema, status: z.enum(['open', 'done']) });
export type SavedTask = z.infer<typeof savedTaskSchema>;

export const requests = {
  'tasks.saved': {
    payload: z.strictObject({ page: pageSchema }),
    value: z.strictObject({ saved: z.array(savedTaskSchema), reveal: z.nullable(quoteSchema) }),
  },
  'tasks.save': {
    payload: z.strictObject({ page: pageSchema, tasks: z.array(taskInputSchema).check(z.minLength(1), z.maxLength(2_000)) }),
    value: z.strictObject({ saved: z.array(savedTaskSchema), added: z.int() }),
  },
  'tasks.unsave': {
    payload: z.strictObject({ page: pageSchema, ids: z.array(z.string()).check(z.minLength(1), z.maxLength(2_000)) }),
    value: z.strictObject({ removed: z.array(z.string()) }),
  },
  'source.open': {
    payload: z.strictObject({ id: z.string() }),
    value: z.strictObject({ opened: z.boolean() }),
  },
  'page.scan': {
    payload: z.strictObject({}),
    value: z.strictObject({ detected: z.boolean(), tasks: z.int() }),
  },
} as const;

export type RequestName = keyof typeof requests;
export type Payload<Name extends RequestName> = z.infer<(typeof requests)[Name]['payload']>;
export type Value<Name extends RequestName> = z.infer<(typeof requests)[Name]['value']>;

/** Every request is answered with one of these; `error` is a key of the message catalogue, so that a person reads a sentence. */
export type Answer<Name extends RequestName> = { ok: true; value: Value<Name> } | { ok: false; error: string };
