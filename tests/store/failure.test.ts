import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { failureOf } from '@/lib/store/failure';

it('tells a wrong shape, a full disk and the rest apart', () => {
  const wrong = z.safeParse(z.string(), 1).error;
  expect(failureOf(wrong)).toBe('errorInvalid');
  expect(failureOf(new DOMException('full', 'QuotaExceededError'))).toBe('errorFull');
  expect(failureOf({ name: 'AbortError', inner: new DOMException('full', 'QuotaExceededError') })).toBe('errorFull');
  expect(failureOf(new Error('gone'))).toBe('errorStore');
  expect(failureOf(undefined)).toBe('errorStore');
});
