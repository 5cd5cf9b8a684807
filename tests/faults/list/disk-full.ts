import { clickAccessible, waitForAccessible } from '../../e2e/accessible';
import { onScreen } from '../../e2e/on-screen';
import { findSavedButtons, waitForSaveButtons } from '../../e2e/panel';
import { until } from '../../e2e/until';
import type { Fault } from '../fault';
import { onFreshGround, SAMPLE } from '../ground';
import { fillList } from '../prepare';

/** There is no room left to write: the page says so and shows nothing as saved; with room again, all is well. */
export const diskFull: Fault = {
  name: 'no room left when a task is saved',
  times: { small: 1, full: 5 },
  run: () =>
    onFreshGround(async (ground) => {
      const before = await fillList(ground, 10);
      const page = await ground.open(SAMPLE);
      const [first] = await waitForSaveButtons(page);
      const worker = await ground.worker();
      await worker.evaluate(() => {
        IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
          throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
        };
      });
      if (first !== undefined) await clickAccessible(page, first);
      await waitForAccessible(page, 'StaticText', onScreen('errorFull'));
      if ((await findSavedButtons(page)).length > 0) throw new Error('A task is shown as saved that is not.');
      if ((await ground.followUps()).length !== before.length) throw new Error('Something was written by halves.');
      await ground.stopWorker();
      const [again] = await waitForSaveButtons(page);
      if (again !== undefined) await clickAccessible(page, again);
      await until(async () => (await findSavedButtons(page)).length === 1, 'Nothing can be saved although there is room again.');
      return { before, after: await ground.followUps() };
    }),
};

/** There is no room for the copy: the save stands, and the popup says that there is no copy. */
export const noRoomForCopy: Fault = {
  name: 'no room left for the copy',
  times: { small: 1, full: 5 },
  run: () =>
    onFreshGround(async (ground) => {
      const page = await ground.open(SAMPLE);
      const [first] = await waitForSaveButtons(page);
      const worker = await ground.worker();
      await worker.evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } };
        chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      });
      if (first !== undefined) await clickAccessible(page, first);
      await until(async () => (await findSavedButtons(page)).length === 1, 'The task was not saved.');
      const before = await ground.followUps();
      const popup = await ground.openPopup();
      await popup
        .getByRole('status')
        .filter({ hasText: onScreen('popupNoCopy') })
        .waitFor();
      return { before, after: await ground.followUps() };
    }),
};
