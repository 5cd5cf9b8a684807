import { expect, it } from 'vitest';
import { APPEARANCE, type Appearance, DEFAULT_APPEARANCE, readAppearance, writeAppearance } from '@/lib/settings/appearance';
import { memoryArea } from '../store/sample';

it('is the default until something is chosen, and then what was chosen', async () => {
  const area = memoryArea();
  expect(await readAppearance(area)).toEqual(DEFAULT_APPEARANCE);
  const chosen: Appearance = {
    language: 'en',
    theme: 'dark',
    marks: { tasks: false, assignees: true, deadlines: true, style: 'line' },
  };
  await writeAppearance(area, chosen);
  expect(await readAppearance(area)).toEqual(chosen);
});

it('keeps nothing that it does not know, and takes nothing such for a choice', async () => {
  const area = memoryArea();
  await expect(writeAppearance(area, { ...DEFAULT_APPEARANCE, theme: 'neon' as 'dark' })).rejects.toThrow();
  await area.set({ [APPEARANCE]: { ...DEFAULT_APPEARANCE, language: 'fr' } });
  expect(await readAppearance(area)).toEqual(DEFAULT_APPEARANCE);
});
