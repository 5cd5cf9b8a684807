import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readOwnUnit } from '@/entrypoints/list/own-unit';
import { writeMyUnit } from '@/lib/unit/my-unit';

const local = fakeBrowser.storage.local;

beforeEach(async () => {
  fakeBrowser.reset();
  await writeMyUnit(local, { names: ['Sở Nội vụ', 'Văn phòng Sở Nội vụ'], place: '' });
});

it('holds what the organisation has laid down and what was chosen, each once', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async (name) =>
    name === 'units' ? { units: ['Sở Nội vụ tỉnh Mẫu', 'Sở Nội vụ'] } : {},
  );
  expect((await readOwnUnit(local)).names).toEqual(['Sở Nội vụ tỉnh Mẫu', 'Sở Nội vụ', 'Văn phòng Sở Nội vụ']);
});

it('is what was chosen where nothing can be read of what is laid down, and says so', async () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('broken'));
  expect((await readOwnUnit(local)).names).toEqual(['Sở Nội vụ', 'Văn phòng Sở Nội vụ']);
  expect(report).toHaveBeenCalledOnce();
});
