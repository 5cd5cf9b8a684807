import { clickAccessible, waitForAccessible } from '../../e2e/accessible';
import { onScreen } from '../../e2e/on-screen';
import { findSavedButtons, waitForSaveButtons } from '../../e2e/panel';
import { until } from '../../e2e/until';
import type { Fault } from '../fault';
import { onFreshGround, SAMPLE } from '../ground';
import { copiedUntil } from '../prepare';

/** The background is stopped after it has got a request to save and before it writes: the page says so, and the next click saves. */
export const stoppedBeforeWriting: Fault = {
  name: 'background stopped between message and write',
  times: { small: 1, full: 5 },
  run: () =>
    onFreshGround(async (ground) => {
      const page = await ground.open(SAMPLE);
      const [first, second] = await waitForSaveButtons(page);
      if (first === undefined || second === undefined) throw new Error('The sample has too few tasks.');
      await clickAccessible(page, first);
      await until(async () => (await findSavedButtons(page)).length === 1, 'The first task was not saved.');
      const before = await ground.followUps();
      const worker = await ground.worker();
      // What is saved is given its identity before it is written: there it waits for ever.
      await worker.evaluate(() => {
        crypto.subtle.digest = () => new Promise(() => undefined);
      });
      await clickAccessible(page, second);
      await until(
        async () => (await worker.evaluate(() => 'alive')) === 'alive',
        'The background is gone before it was stopped.',
      );
      await ground.stopWorker();
      await waitForAccessible(page, 'StaticText', onScreen('errorNoAnswer'));
      if ((await ground.followUps()).length !== 1) throw new Error('Something was written by halves.');
      if ((await findSavedButtons(page)).length !== 1) throw new Error('A task is shown as saved that is not.');
      const again = (await waitForSaveButtons(page))[1];
      if (again !== undefined) await clickAccessible(page, again);
      await until(async () => (await findSavedButtons(page)).length === 2, 'Saving again does not help.');
      return { before, after: await ground.followUps() };
    }),
};

/** The background is stopped right after a save: the change is copied when it wakes next. */
export const stoppedBeforeCopying: Fault = {
  name: 'background stopped between write and copy',
  times: { small: 1, full: 5 },
  run: () =>
    onFreshGround(async (ground) => {
      const page = await ground.open(SAMPLE);
      const [first] = await waitForSaveButtons(page);
      const worker = await ground.worker();
      await worker.evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } };
        chrome.storage.local.set = () => new Promise(() => undefined);
      });
      if (first !== undefined) await clickAccessible(page, first);
      await until(async () => (await findSavedButtons(page)).length === 1, 'The task was not saved.');
      const before = await ground.followUps();
      await ground.stopWorker();
      if ((await copiedUntil(ground)) !== 0) throw new Error('It was copied before the background was stopped.');
      await ground.wake();
      await until(async () => (await copiedUntil(ground)) === 1, 'The change was never copied.');
      return { before, after: await ground.followUps() };
    }),
};
