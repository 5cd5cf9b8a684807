import { clickAccessible, findAccessible, waitForAccessible } from './accessible';
import type { AnyTab } from './driver/as-tab';
import type { Accessible } from './driver/tab';
import { onScreen } from './on-screen';

/** The buttons beside the tasks, saved or not, in reading order; each is named after its task. Waits until there are some. */
export function waitForSaveButtons(page: AnyTab): Promise<Accessible[]> {
  return waitForAccessible(page, 'button', onScreen('panelSaveTask', 'panelUnsaveTask'));
}

/** The buttons of the tasks that the page shows as saved. */
export function findSavedButtons(page: AnyTab): Promise<Accessible[]> {
  return findAccessible(page, 'button', onScreen('panelUnsaveTask'));
}

/** Opens the panel where it is folded, and saves every task of the page with one click. */
export async function saveAll(page: AnyTab): Promise<void> {
  await openPanel(page);
  const [button] = await waitForAccessible(page, 'button', onScreen('panelSaveAll'));
  if (button) await clickAccessible(page, button);
}

/** Unfolds the panel; does nothing where it is unfolded already. */
export async function openPanel(page: AnyTab): Promise<void> {
  await waitForSaveButtons(page);
  const [pill] = await findAccessible(page, 'button', onScreen('panelPill', 'panelPillMine'));
  if (pill?.expanded === 'false') await clickAccessible(page, pill);
}
