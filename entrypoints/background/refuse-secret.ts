import { browser } from 'wxt/browser';
import { readPolicies } from '@/lib/policy/read-policies';
import { readMark } from '@/lib/policy/secret-pages';

/** The names of the errors that a save of a marked document ends with, as messages of the catalogue. */
export type SecretRefusal = 'errorSecret' | 'errorSecretForbidden';

/**
 * Why tasks of the page in a tab may not be kept: its document is marked and the official has not agreed in a second step, or nobody may
 * on this machine. Null where they may.
 */
export async function secretRefusal(tabId: number | undefined, url: string, consent: boolean): Promise<SecretRefusal | null> {
  if (tabId === undefined || (await readMark(browser.storage.session, tabId, url)) === null) return null;
  const { forbidSecret } = await readPolicies(browser.storage.managed);
  if (forbidSecret) return 'errorSecretForbidden';
  return consent ? null : 'errorSecret';
}

/** Throws what `secretRefusal` gives as an error of that name. */
export async function refuseSecret(tabId: number | undefined, url: string, consent: boolean): Promise<void> {
  const refusal = await secretRefusal(tabId, url, consent);
  if (refusal !== null) throw Object.assign(new Error('The document is marked as secret.'), { name: refusal });
}

/** The message of such an error; null for any other. */
export function asSecretRefusal(error: unknown): SecretRefusal | null {
  const name = error instanceof Error ? error.name : null;
  return name === 'errorSecret' || name === 'errorSecretForbidden' ? name : null;
}
