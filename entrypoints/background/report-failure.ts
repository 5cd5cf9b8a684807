import type { ErrorKey } from '@/lib/messages';
import { failureOf } from '@/lib/store/failure';

/** Gives a failure its sentence; its technical cause goes to the browser's page of extension errors. */
export function reportFailure(error: unknown): ErrorKey {
  reportError(error);
  return failureOf(error);
}

/** Lets work go on that nobody waits for; a failure is still reported. */
export function inBackground(work: Promise<unknown>): void {
  work.catch(reportError);
}
