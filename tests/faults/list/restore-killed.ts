import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { MessageKey } from '@/components/translation';
import { onScreen } from '../../e2e/on-screen';
import { until } from '../../e2e/until';
import type { Fault } from '../fault';
import { type Ground, onFreshGround } from '../ground';
import { fillList } from '../prepare';

const BACKED_UP = 1_600;
const KEPT = 10;

const openOptions = (ground: Ground) => ground.open(`chrome-extension://${ground.extensionId}/options.html`);
const press = (page: Page, key: MessageKey) => page.getByRole('button', { name: onScreen(key) }).click();

function backUp(): Promise<Buffer> {
  return onFreshGround(async (ground) => {
    await fillList(ground, BACKED_UP);
    const options = await openOptions(ground);
    const [download] = await Promise.all([options.waitForEvent('download'), press(options, 'dataBackup')]);
    return readFile(await download.path());
  });
}

/** The browser is killed while a backup is being restored: the list is what it was before, or all of the backup is there. */
export const restoreKilled: Fault = {
  name: 'browser killed half-way through a restore',
  times: { small: 1, full: 5 },
  run: async (turn) => {
    const buffer = await backUp();
    return onFreshGround(async (ground) => {
      const before = await fillList(ground, KEPT);
      const options = await openOptions(ground);
      await options.locator('input[type=file]').setInputFiles({ name: 'sao-luu.json', mimeType: 'application/json', buffer });
      await press(options, 'dataDo');
      const done = async () => Number((await options.locator('progress').getAttribute('value', { timeout: 5_000 })) ?? 0);
      await until(async () => (await done()) >= 10 + 15 * turn, 'The restore does not get on.');
      await ground.kill();
      const again = await ground.restart();
      await again.wake();
      const after = await again.followUps();
      if (after.length !== KEPT && after.length !== BACKED_UP)
        throw new Error(`There are ${after.length} follow-ups: a part of the backup.`);
      return { before, after };
    });
  },
};
