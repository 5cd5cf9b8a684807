import * as z from 'zod/mini';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import { UNTOUCHED } from './new-follow-up';
import { type FollowUp, instant, taskInputSchema } from './schema';

/** A follow-up as version 1 of the database and of the snapshot kept it: open or done, and nothing else of its own. */
export const followUpSchema1 = z.strictObject({
  ...taskInputSchema.shape,
  id: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  documentKey: z.string().check(z.maxLength(5_000)),
  status: z.enum(['open', 'done']),
  savedAt: instant,
  doneAt: z.nullable(instant),
});
export type FollowUp1 = z.infer<typeof followUpSchema1>;

/** The same follow-up as it is kept today. It was finished on the day in Vietnam on which it was ticked off. */
export function fromVersion1({ status, doneAt, ...kept }: FollowUp1): FollowUp {
  const finishedOn = status === 'done' ? todayInVietnam(new Date(doneAt ?? kept.savedAt)) : null;
  return { ...kept, ...UNTOUCHED, tags: [], finishedOn };
}
