import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A browser that grants the sites given, as far as the pages of settings ask about them: the fake browser knows no permissions. */
export function fakePermissions(origins: string[] = []): void {
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins, permissions: [] });
  for (const event of [fakeBrowser.permissions.onAdded, fakeBrowser.permissions.onRemoved]) {
    vi.spyOn(event, 'addListener').mockReturnValue(undefined);
    vi.spyOn(event, 'removeListener').mockReturnValue(undefined);
  }
}
