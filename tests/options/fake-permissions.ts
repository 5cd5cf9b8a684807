import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A browser that grants the sites given, as far as the pages of settings ask about them: the fake browser knows no permissions. */
export function fakePermissions(origins: string[] = []): void {
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins, permissions: [] });
  for (const event of [fakeBrowser.permissions.onAdded, fakeBrowser.permissions.onRemoved]) {
    // Not spied on, which ends with the test: a page that was taken off lets go of the event a moment later.
    Object.assign(event, { addListener: () => undefined, removeListener: () => undefined });
  }
}
