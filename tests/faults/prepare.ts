import { until } from '../e2e/until';
import { enterContentWorld } from './content-world';
import type { Row } from './fault';
import type { Ground } from './ground';
import { manyTasks, PAGE, savingOf } from './many-tasks';

/** Has so many tasks saved from a page, in two requests, and gives what is on the list then; its copies are up to date. */
export async function fillList(ground: Ground, count: number): Promise<Row[]> {
  const page = await ground.open(PAGE.url);
  const world = await enterContentWorld(page, ground.extensionId);
  const tasks = manyTasks(count);
  for (const part of [tasks.slice(0, count / 2), tasks.slice(count / 2)]) {
    const answer = (await world.evaluate(savingOf(part))) as { ok: boolean };
    if (!answer.ok) throw new Error(`The tasks were not saved: ${JSON.stringify(answer)}`);
  }
  await page.close();
  await until(async () => (await copiedUntil(ground)) === 2, 'The list was not copied.');
  return ground.followUps();
}

/** The last entry of the record that its copy outside IndexedDB has. */
export async function copiedUntil(ground: Ground): Promise<number> {
  const { recordCopy } = (await readStorage(ground)) as { recordCopy?: { until: number } };
  return recordCopy?.until ?? 0;
}

/** Everything in the extension's storage. */
export function readStorage(ground: Ground): Promise<Record<string, unknown>> {
  return ground.lookout.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(all: null): Promise<Record<string, unknown>> } } };
    };
    return chrome.storage.local.get(null);
  });
}

/** Puts something into the extension's storage. */
export async function writeStorage(ground: Ground, items: Record<string, unknown>): Promise<void> {
  await ground.lookout.evaluate((added) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
    return chrome.storage.local.set(added);
  }, items);
}

/** Deletes the database from under the extension. */
export async function deleteDatabase(ground: Ground): Promise<void> {
  await ground.lookout.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('so-viec');
        deleting.onsuccess = resolve;
        deleting.onerror = () => reject(deleting.error);
      }),
  );
}

/** Waits until so many follow-ups are on the list. */
export async function waitForCount(ground: Ground, count: number): Promise<Row[]> {
  // A database that cannot be opened has none, until it can.
  const found = () => ground.followUps().catch(() => []);
  await until(async () => (await found()).length === count, `The list never had ${count} follow-ups.`);
  return ground.followUps();
}
