import * as z from 'zod/mini';
import { documentSchema, type FollowUp, followUpSchema, instant, type StoredDocument } from '@/lib/store/schema';
import { type Step, stepSchema } from '@/lib/store/step';
import { KEPT_SETTINGS, type Settings } from './kept-settings';

/** By this a backup is known, whatever its file is called. */
export const FORMAT = 'so-viec-backup';

/** The version of the form below. Later versions can read earlier ones, never the other way round. */
export const VERSION = 1;

/** Everything that is kept, but for the copies that can be made from it again. */
export interface Everything {
  documents: StoredDocument[];
  followUps: FollowUp[];
  steps: Step[];
  settings: Settings;
}

/** A backup as it stands in its file, with `checksum`, the SHA-256 of the rest as canonical JSON. */
export interface Backup extends Everything {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** ISO instant. */
  savedAt: string;
}

/** The parts of a backup that are lists of rows, and the shape of a row. */
export const ROW_SCHEMAS = { documents: documentSchema, followUps: followUpSchema, steps: stepSchema } as const;
export type Part = keyof typeof ROW_SCHEMAS;
export const PARTS = ['documents', 'followUps', 'steps'] as const satisfies readonly Part[];

/** What a backup may hold at most: far more than a career of work, far less than what stops a browser. */
export const LIMITS = {
  bytes: 128 * 1024 * 1024,
  depth: 24,
  rows: { documents: 50_000, followUps: 50_000, steps: 500_000 },
} as const;

/** What stands around the rows. */
export const envelopeSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  savedAt: instant,
  checksum: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  documents: z.array(z.unknown()),
  followUps: z.array(z.unknown()),
  steps: z.array(z.unknown()),
  settings: z.strictObject(Object.fromEntries(Object.entries(KEPT_SETTINGS).map(([name, schema]) => [name, z.optional(schema)]))),
});
