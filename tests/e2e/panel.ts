import type { Page } from 'playwright-core';
import { type AccessibleNode, clickAccessible, findAccessible, waitForAccessible } from './accessible';

/** The save buttons beside the tasks, in reading order; each is named after its task. Waits until there are some. */
export function waitForSaveButtons(page: Page): Promise<AccessibleNode[]> {
  return waitForAccessible(page, 'button', /^(Lưu|Bỏ lưu|Đã lưu) nhiệm vụ/);
}

/** Opens the panel where it is folded, and saves every task of the page with one click. */
export async function saveAll(page: Page): Promise<void> {
  await openPanel(page);
  const [button] = await waitForAccessible(page, 'button', /^Lưu tất cả/);
  if (button) await clickAccessible(page, button);
}

/** Unfolds the panel; does nothing where it is unfolded already. */
export async function openPanel(page: Page): Promise<void> {
  await waitForSaveButtons(page);
  const [pill] = await findAccessible(page, 'button', /^Sổ Việc/);
  if (pill && pill.expanded === 'false') await clickAccessible(page, pill);
}
