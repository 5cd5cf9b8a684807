import { clickAccessible, waitForAccessible } from '../../e2e/accessible';
import { openLookout, readDatabase } from '../../e2e/extension-data';
import { EXTENSION_FOLDER, loadExtension } from '../../e2e/launch';
import { onScreen } from '../../e2e/on-screen';
import { findSavedButtons, waitForSaveButtons } from '../../e2e/panel';
import { until } from '../../e2e/until';
import type { Fault } from '../fault';
import { onFreshGround, SAMPLE } from '../ground';
import { fillList } from '../prepare';

/**
 * A newer version brings the database over while pages of this one are open: they neither hold it up nor write into it, say what is the
 * matter, and leave the list alone.
 */
export const upgradedUnderPages: Fault = {
  name: 'upgrade while popup and side panel are open',
  times: { small: 1, full: 5 },
  run: () =>
    onFreshGround(async (ground) => {
      const before = await fillList(ground, 10);
      const popup = await ground.openPopup();
      const beside = await ground.open(`chrome-extension://${ground.extensionId}/sidepanel.html`);
      for (const page of [popup, beside]) await page.getByRole('checkbox').first().waitFor();
      await ground.lookout.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('so-viec', 990);
            opening.onblocked = () => reject(new Error('Pages of the older version hold the upgrade up.'));
            opening.onerror = () => reject(opening.error);
            opening.onupgradeneeded = () => opening.result.createObjectStore('future');
            opening.onsuccess = () => {
              opening.result.close();
              resolve();
            };
          }),
      );
      await popup.getByRole('checkbox').first().click();
      await popup
        .getByRole('alert')
        .filter({ hasText: onScreen('errorNewer') })
        .waitFor();
      await beside.reload();
      await beside
        .getByRole('alert')
        .filter({ hasText: onScreen('errorNewer') })
        .waitFor();
      await ground.stopWorker();
      await ground.wake();
      const page = await ground.open(SAMPLE);
      const [first] = await waitForSaveButtons(page);
      if (first !== undefined) await clickAccessible(page, first);
      await waitForAccessible(page, 'StaticText', onScreen('errorNewer'));
      const tables = await ground.lookout.evaluate(
        () =>
          new Promise((resolve) => {
            const opening = indexedDB.open('so-viec');
            opening.onsuccess = () => {
              resolve([opening.result.version, [...opening.result.objectStoreNames]]);
              opening.result.close();
            };
          }),
      );
      if (JSON.stringify(tables) !== '[990,["documents","followUps","future","steps"]]') {
        throw new Error(`The newer database was changed: ${JSON.stringify(tables)}`);
      }
      return { before, after: await ground.followUps() };
    }),
};

/** The extension is reloaded, as an update does it, under an open page: the page says so, and works again once it is loaded anew. */
export const reloadedUnderPage: Fault = {
  name: 'extension reloaded under an open page',
  times: { small: 1, full: 5 },
  run: () =>
    onFreshGround(async (ground) => {
      const page = await ground.open(SAMPLE);
      const [first] = await waitForSaveButtons(page);
      if (first !== undefined) await clickAccessible(page, first);
      await until(async () => (await findSavedButtons(page)).length === 1, 'The task was not saved.');
      const before = await ground.followUps();
      if ((await loadExtension(ground.context, EXTENSION_FOLDER)) !== ground.extensionId) throw new Error('It was not reloaded.');
      await page.bringToFront();
      const second = (await waitForSaveButtons(page))[1];
      if (second !== undefined) await clickAccessible(page, second);
      await waitForAccessible(page, 'StaticText', onScreen('errorReload'));
      if ((await findSavedButtons(page)).length !== 1) throw new Error('A task is shown as saved that is not.');
      await page.reload();
      await until(async () => (await findSavedButtons(page)).length === 1, 'What was saved is not shown.');
      const lookout = await openLookout(ground.context, ground.extensionId);
      return { before, after: (await readDatabase(lookout)).followUps };
    }),
};
