import type { CDPSession, Page } from 'playwright-core';

export interface AccessibleNode {
  role: string;
  name: string;
  /** `true`, `false` or `mixed` for toggle buttons and checkboxes, else undefined. */
  pressed: string | undefined;
  /** `true` or `false` for what can be folded, else undefined. */
  expanded: string | undefined;
  backendNodeId: number;
}

/**
 * What a screen reader finds on the page, closed shadow roots included: nodes of `role` whose name fits `name`, in reading
 * order. Empty where there are none.
 */
export async function findAccessible(page: Page, role: string, name: RegExp): Promise<AccessibleNode[]> {
  return withSession(page, async (session) => {
    const { nodes } = await readTree(session);
    return nodes.flatMap((node) => {
      const found = read(node);
      return found && found.role === role && name.test(found.name) ? [found] : [];
    });
  });
}

/** Waits until `findAccessible` finds something and gives it; fails after `timeout` milliseconds with what there was instead. */
export async function waitForAccessible(page: Page, role: string, name: RegExp, timeout = 10_000): Promise<AccessibleNode[]> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await findAccessible(page, role, name);
    if (found.length > 0) return found;
    if (Date.now() > end) {
      const all = await findAccessible(page, role, /./);
      throw new Error(`No ${role} named ${name} on ${page.url()}; there are: ${all.map((node) => node.name).join(' | ')}`);
    }
    await page.waitForTimeout(50);
  }
}

/** Clicks a node with the real mouse, scrolled into view first, so that the page gets trusted events. */
export async function clickAccessible(page: Page, node: AccessibleNode): Promise<void> {
  const [x, y] = await withSession(page, async (session) => {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId: node.backendNodeId });
    const quad = quads[0];
    if (quad === undefined || quad.length < 8) throw new Error(`The ${node.role} “${node.name}” has no place on the screen.`);
    return [average(quad, 0), average(quad, 1)];
  });
  await page.mouse.click(x, y);
}

async function withSession<T>(page: Page, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

function readTree(session: CDPSession) {
  return session.send('Accessibility.getFullAXTree');
}

type TreeNode = Awaited<ReturnType<typeof readTree>>['nodes'][number];

function read(node: TreeNode): AccessibleNode | null {
  if (node.ignored || node.backendDOMNodeId === undefined) return null;
  const property = (...names: string[]) => {
    const value = node.properties?.find(({ name }) => names.includes(name))?.value.value;
    return value === undefined ? undefined : String(value);
  };
  return {
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? ''),
    pressed: property('pressed', 'checked'),
    expanded: property('expanded'),
    backendNodeId: node.backendDOMNodeId,
  };
}

/** The mean of every second number of a quad: its middle across (0) or down (1). */
function average(quad: number[], offset: 0 | 1): number {
  const values = quad.filter((_value, index) => index % 2 === offset);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
