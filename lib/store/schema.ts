import * as z from 'zod/mini';
import { DEADLINE_FLAGS } from '@/lib/deadlines/deadline';
import { DOCUMENT_KINDS } from '@/lib/document/document-fields';

/**
 * The shapes of what is kept, and their only definition: every type of the list comes from here.
 * Lengths are limited because pages are written by others.
 */
const text = (length: number) => z.string().check(z.maxLength(length));
export const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
export const webAddress = z.string().check(z.maxLength(4_000), z.regex(/^https?:\/\//i));

/** A deadline as it was read (see `lib/deadlines`), without its place in the text. */
export const deadlineSchema = z.strictObject({
  phrase: text(300),
  kind: z.enum(['date', 'period', 'recurring', 'relative']),
  relation: z.enum(['before', 'by', 'within', 'until', 'at', 'every']),
  value: z.nullable(text(200)),
  due: z.nullable(isoDay),
  calendar: z.optional(z.enum(['calendar', 'working'])),
  anchor: z.optional(z.enum(['issue', 'receipt', 'event'])),
  certain: z.boolean(),
  flags: z.optional(z.array(z.enum(DEADLINE_FLAGS)).check(z.maxLength(DEADLINE_FLAGS.length))),
  rule: text(80),
});
export type StoredDeadline = z.infer<typeof deadlineSchema>;

/** What a document says of itself (see `lib/document`). */
export const documentFieldsSchema = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  number: z.nullable(text(100)),
  symbol: z.nullable(text(100)),
  issuer: z.nullable(text(300)),
  place: z.nullable(text(200)),
  issuedOn: z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  signer: z.nullable(text(200)),
});
export type StoredDocumentFields = z.infer<typeof documentFieldsSchema>;

/** The page that a task was found on. */
export const pageSchema = z.strictObject({ url: webAddress, title: text(1_000), document: documentFieldsSchema });
export type Page = z.infer<typeof pageSchema>;

/** How a passage is found again: the exact words, 32 characters on each side, and which of several equal ones it is (0 first). */
export const quoteSchema = z.strictObject({
  exact: z.string().check(z.minLength(1), z.maxLength(20_000)),
  prefix: text(32),
  suffix: text(32),
  occurrence: z.int().check(z.gte(0), z.lte(10_000)),
});
export type Quote = z.infer<typeof quoteSchema>;

/** A task as a page offers it for saving. */
export const taskInputSchema = z.strictObject({
  quote: quoteSchema,
  label: z.nullable(text(100)),
  assignees: z.array(text(600)).check(z.maxLength(100)),
  collaborators: z.array(text(600)).check(z.maxLength(100)),
  deadlines: z.array(deadlineSchema).check(z.maxLength(50)),
});
export type TaskInput = z.infer<typeof taskInputSchema>;

/** A document that follow-ups come from (văn bản). `key` is its identity: number, issuer and date where known, else its address. */
export const documentSchema = z.strictObject({
  key: text(5_000),
  fields: documentFieldsSchema,
  url: webAddress,
  title: text(1_000),
  savedAt: instant,
});
export type StoredDocument = z.infer<typeof documentSchema>;

/** A saved task and the official's own state of it (việc theo dõi). `id` is its identity: document, quote, occurrence. */
export const followUpSchema = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  documentKey: text(5_000),
  quote: quoteSchema,
  label: z.nullable(text(100)),
  assignees: z.array(text(600)).check(z.maxLength(100)),
  collaborators: z.array(text(600)).check(z.maxLength(100)),
  deadlines: z.array(deadlineSchema).check(z.maxLength(50)),
  status: z.enum(['open', 'done']),
  savedAt: instant,
  doneAt: z.nullable(instant),
});
export type FollowUp = z.infer<typeof followUpSchema>;
