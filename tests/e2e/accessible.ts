import { type AnyTab, asTab } from './driver/as-tab';
import type { Accessible } from './driver/tab';
import { until } from './until';

/** What a screen reader finds on the page, see `Tab.find`. Empty where there is none. */
export function findAccessible(tab: AnyTab, role: string, name: RegExp): Promise<Accessible[]> {
  return asTab(tab).find(role, name);
}

/** Waits until `findAccessible` finds something and gives it; fails after `timeout` milliseconds with what there was instead. */
export async function waitForAccessible(tab: AnyTab, role: string, name: RegExp, timeout = 10_000): Promise<Accessible[]> {
  let found: Accessible[] = [];
  const isThere = async () => {
    found = await findAccessible(tab, role, name);
    return found.length > 0;
  };
  try {
    await until(isThere, '', timeout);
  } catch {
    const all = await findAccessible(tab, role, /./);
    throw new Error(`No ${role} named ${name} on ${tab.url()}; there are: ${all.map((node) => node.name).join(' | ')}`);
  }
  return found;
}

/** Clicks a node with the real mouse, see `Tab.click`. */
export function clickAccessible(tab: AnyTab, node: Accessible): Promise<void> {
  return asTab(tab).click(node);
}

/** Waits for the first that `findAccessible` finds, and clicks it. */
export async function clickFirst(tab: AnyTab, role: string, name = /^/): Promise<void> {
  const [first] = await waitForAccessible(tab, role, name);
  if (first) await clickAccessible(tab, first);
}

/** How many `findAccessible` finds. */
export async function countAccessible(tab: AnyTab, role: string, name = /^/): Promise<number> {
  return (await findAccessible(tab, role, name)).length;
}
