import * as z from 'zod/mini';
import { isIsoDay } from '@/lib/calendar/iso-day';
import { RHYTHMS } from '@/lib/calendar/rhythm';
import { DEADLINE_FLAGS } from '@/lib/deadlines/deadline';
import { DOCUMENT_KINDS } from '@/lib/document/document-fields';

/**
 * The shapes of what is kept, and their only definition: every type of the list comes from here.
 * Lengths are limited because pages are written by others.
 */
const text = (length: number) => z.string().check(z.maxLength(length));
export const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
export const webAddress = z.string().check(z.maxLength(4_000), z.regex(/^https?:\/\//i));
/** Where a document was read: on the web, or the sample notice inside the extension. */
export const sourceAddress = z
  .string()
  .check(z.maxLength(4_000), z.regex(/^(?:https?:\/\/|(?:chrome|moz)-extension:\/\/[^/]+\/sample\.html$)/i));

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
export const pageSchema = z.strictObject({ url: sourceAddress, title: text(1_000), document: documentFieldsSchema });
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
  /** What is to be handed in (sản phẩm), as far as the text says. */
  product: z.optional(text(1_000)),
  /** What is to be done in a few words, as it was read. */
  summary: z.optional(text(200)),
});
export type TaskInput = z.infer<typeof taskInputSchema>;

/** A document that follow-ups come from (văn bản). `key` is its identity: number, issuer and date where known, else its address. */
export const documentSchema = z.strictObject({
  key: text(5_000),
  fields: documentFieldsSchema,
  url: sourceAddress,
  title: text(1_000),
  savedAt: instant,
});
export type StoredDocument = z.infer<typeof documentSchema>;

/** How much a task matters to the official (mức ưu tiên). */
export const PRIORITIES = ['high', 'normal', 'low'] as const;

/** A day that exists: days that a person sets are checked more strictly than those that were read. */
const realDay = isoDay.check(z.refine(isIsoDay));

/** A deadline set by hand: a day, none at all (null), or again and again from the day `from` on. */
const dueByHandSchema = z.union([
  z.strictObject({ day: z.nullable(realDay) }),
  z.strictObject({ every: z.strictObject({ rhythm: z.enum(RHYTHMS), from: realDay }) }),
]);

/** How many tags a task can have. */
export const MOST_TAGS = 20;

/** What the official may change by hand. `null` in `title`, `assignee` and `due` leaves what was read from the document. */
const editableSchema = z.strictObject({
  title: z.nullable(text(500).check(z.minLength(1))),
  assignee: z.nullable(text(600)),
  /** The deadline set by hand. What was read stays in `deadlines`, beside it. */
  due: z.nullable(dueByHandSchema),
  note: text(10_000),
  priority: z.enum(PRIORITIES),
  product: text(1_000),
  evidence: z.nullable(webAddress),
  lateReason: text(2_000),
  tags: z.array(text(50).check(z.minLength(1))).check(z.maxLength(MOST_TAGS)),
  /** Whether the official has confirmed the deadlines that were inferred. */
  confirmed: z.boolean(),
});

/** Some of the editable fields, as a person changes them. */
export type Edit = Partial<z.infer<typeof editableSchema>>;

/** A note on how a task goes on, of a day that the official names. */
const progressSchema = z.strictObject({ on: realDay, text: text(2_000).check(z.minLength(1)) });

/** One occurrence of a recurring duty that is dealt with: finished on a day, or let go (null). Its key is the day it was due. */
const occurrenceSchema = z.strictObject({ finishedOn: z.nullable(realDay), lateReason: text(2_000) });

/**
 * A task that is followed and the official's own state of it (việc theo dõi). `id` is its identity: document, quote,
 * occurrence; random where it was typed by hand, without a document and a quote. Its status is never kept: `status.ts`
 * computes it. Notes and occurrences are kept by key (an instant, a due day), so that a change of one is a small change.
 */
export const followUpSchema = z
  .strictObject({
    id: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    documentKey: z.nullable(text(5_000)),
    quote: z.nullable(quoteSchema),
    label: z.nullable(text(100)),
    assignees: z.array(text(600)).check(z.maxLength(100)),
    collaborators: z.array(text(600)).check(z.maxLength(100)),
    deadlines: z.array(deadlineSchema).check(z.maxLength(50)),
    /** What is to be done in a few words, as it was read; the `title` that the official gives stands before it. */
    summary: z.optional(text(200)),
    savedAt: instant,
    ...editableSchema.shape,
    progress: z.record(instant, progressSchema),
    occurrences: z.record(isoDay, occurrenceSchema),
    finishedOn: z.nullable(realDay),
    cancelledOn: z.nullable(realDay),
    /** No reminder before this instant; the due day stays what it is. */
    snoozedUntil: z.nullable(instant),
  })
  .check(z.refine(({ title, quote }) => title !== null || quote !== null));
export type FollowUp = z.infer<typeof followUpSchema>;
