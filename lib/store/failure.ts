import { NEWER_DATABASE } from './newer-database';

/** Why a change of the list failed, in the terms of what a person can do about it. */
export type Failure = 'errorInvalid' | 'errorFull' | 'errorNewer' | 'errorStore';

/** Tells failures apart: a shape that is not allowed, no room left, a list of a newer version, anything else about the database. */
export function failureOf(error: unknown): Failure {
  for (const name of namesOf(error)) {
    if (name === '$ZodError' || name === 'ZodError') return 'errorInvalid';
    if (name === 'QuotaExceededError') return 'errorFull';
    if (name === NEWER_DATABASE) return 'errorNewer';
  }
  return 'errorStore';
}

/** The names of an error and of those inside it: Dexie wraps the browser's own, sometimes twice. */
export function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const own = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  return 'inner' in error && error.inner !== error ? [...own, ...namesOf(error.inner)] : own;
}
