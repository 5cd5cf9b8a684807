import { cp, rm } from 'node:fs/promises';
import { EXTENSION_FOLDER } from '../e2e/launch';
import { ROOT } from '../run-tool';

/**
 * A copy of the built extension that speaks Vietnamese alone; gives its folder. Browsers pick the language of their own menus,
 * and Debian's Chromium has English menus only, so that its pictures would not show what an official sees.
 */
export async function vietnameseCopy(): Promise<string> {
  const folder = `${ROOT}out/extension-vi`;
  await rm(folder, { recursive: true, force: true });
  await cp(EXTENSION_FOLDER, folder, { recursive: true });
  await rm(`${folder}/_locales/en`, { recursive: true, force: true });
  return folder;
}
