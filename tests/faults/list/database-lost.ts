import { readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onScreen } from '../../e2e/on-screen';
import type { Fault } from '../fault';
import { type Ground, onFreshGround } from '../ground';
import { deleteDatabase, fillList, readStorage, waitForCount, writeStorage } from '../prepare';

const COUNT = 60;

/** The folder in which Chromium keeps the extension's databases. */
async function databaseFolder({ profile, extensionId }: Ground): Promise<string> {
  return join(profile, 'Default', 'IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
}

/** The popup says that a lost list was brought back. */
async function seeNotice(ground: Ground): Promise<void> {
  const popup = await ground.openPopup();
  await popup
    .getByRole('status')
    .filter({ hasText: onScreen('popupRestored') })
    .waitFor();
  await popup.close();
}

/** IndexedDB is deleted while the browser runs: the next look at the list brings it back. */
export const databaseDeleted: Fault = {
  name: 'IndexedDB deleted',
  times: { small: 1, full: 5 },
  run: () =>
    onFreshGround(async (ground) => {
      const before = await fillList(ground, COUNT);
      await deleteDatabase(ground);
      await seeNotice(ground);
      return { before, after: await waitForCount(ground, COUNT) };
    }),
};

/** The files of IndexedDB are gone, or full of nonsense, when the browser starts. */
export const databaseFiles: Fault = {
  name: 'files of IndexedDB gone or overwritten',
  times: { small: 2, full: 6 },
  run: (turn) =>
    onFreshGround(async (ground) => {
      const before = await fillList(ground, COUNT);
      const again = await ground.restart(async () => {
        const folder = await databaseFolder(ground);
        if (turn % 2 === 0) return rm(folder, { recursive: true });
        for (const file of await readdir(folder)) {
          if (/^(?:MANIFEST|.*\.(?:log|ldb))/.test(file)) await writeFile(join(folder, file), Buffer.alloc(4_096, 0xa5));
        }
        await truncate(join(folder, 'CURRENT'), 3);
      });
      const after = await waitForCount(again, COUNT);
      await seeNotice(again);
      return { before, after };
    }),
};

/** The newest copy is cut off or changed, and then the database is lost: the copy before and the record make up for it. */
export const copyDamaged: Fault = {
  name: 'newest copy cut off or changed, database lost',
  times: { small: 2, full: 6 },
  run: (turn) =>
    onFreshGround(async (ground) => {
      const before = await fillList(ground, COUNT);
      const kept = await readStorage(ground);
      const parts = Object.keys(kept).filter((name) => /^snapshot:[ab]:\d+$/.test(name));
      if (parts.length === 0) throw new Error('There is no copy to damage.');
      for (const name of parts) {
        const text = String(kept[name]);
        await writeStorage(ground, {
          [name]: turn % 2 === 0 ? text.slice(0, text.length / 2) : text.replace('nhiệm vụ', 'nhiêm vụ'),
        });
      }
      await deleteDatabase(ground);
      await seeNotice(ground);
      return { before, after: await waitForCount(ground, COUNT) };
    }),
};

/** The browser is killed while it brings a lost list back. */
export const recoveryKilled: Fault = {
  name: 'killed while a lost list is brought back',
  times: { small: 1, full: 10 },
  run: (turn) =>
    onFreshGround(async (ground) => {
      const before = await fillList(ground, 400);
      const again = await ground.restart(async () => rm(await databaseFolder(ground), { recursive: true }));
      // Nobody knows when it writes: the moments are spread over the time that it takes.
      await new Promise((resolve) => setTimeout(resolve, 15 * (turn + 1)));
      await again.kill();
      const third = await again.restart();
      return { before, after: await waitForCount(third, before.length) };
    }),
};
