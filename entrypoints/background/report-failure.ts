import type { ErrorKey } from '@/lib/messages';
import { failureOf } from '@/lib/store/failure';
import { asSecretRefusal } from './refuse-secret';

/** Gives a failure its sentence; a refusal has one of its own. The technical cause of any other goes to the browser's page of extension errors. */
export function reportFailure(error: unknown): ErrorKey {
  const refusal = asSecretRefusal(error);
  if (refusal !== null) return refusal;
  reportError(error);
  return failureOf(error);
}

/** Lets work go on that nobody waits for; a failure is still reported. */
export function inBackground(work: Promise<unknown>): void {
  work.catch(reportError);
}
