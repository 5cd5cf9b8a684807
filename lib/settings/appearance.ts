import * as z from 'zod/mini';
import type { StorageArea } from '@/lib/store/storage-area';

/** The name under which it is kept. */
export const APPEARANCE = 'appearance';

/** The shape in which it is kept. */
export const appearanceSchema = z.strictObject({
  /** The language of pages, panel and reminders; `browser` is the browser's own. */
  language: z.enum(['browser', 'vi', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  marks: z.strictObject({
    /** What is marked in documents. */
    tasks: z.boolean(),
    assignees: z.boolean(),
    deadlines: z.boolean(),
    /** Tints and lines, or lines alone: three kinds of line that need no colour to be told apart. */
    style: z.enum(['tint', 'line']),
  }),
});
/** How the extension looks and speaks. */
export type Appearance = z.infer<typeof appearanceSchema>;

/** How it looks where nothing is set. */
export const DEFAULT_APPEARANCE: Appearance = {
  language: 'browser',
  theme: 'system',
  marks: { tasks: true, assignees: true, deadlines: true, style: 'tint' },
};

/** The appearance that is kept; the default where there is none, or none that can be read. */
export async function readAppearance(area: StorageArea): Promise<Appearance> {
  const parsed = appearanceSchema.safeParse((await area.get(APPEARANCE))[APPEARANCE]);
  return parsed.success ? parsed.data : DEFAULT_APPEARANCE;
}

/** Keeps the appearance. Throws where it has not the right shape. */
export async function writeAppearance(area: StorageArea, appearance: Appearance): Promise<void> {
  await area.set({ [APPEARANCE]: z.parse(appearanceSchema, appearance) });
}
