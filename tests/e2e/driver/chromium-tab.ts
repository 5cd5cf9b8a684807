import type { CDPSession, Page } from 'playwright-core';
import type { Accessible, Tab } from './tab';

interface Node extends Accessible {
  backendNodeId: number;
}

/** A tab of a Chromium that Playwright drives. */
export function chromiumTab(page: Page): Tab {
  return {
    url: () => page.url(),
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    goBack: async () => void (await page.goBack()),
    // The overloads of both mean the same; the compiler cannot see it through Playwright's own types.
    evaluate: ((work: (argument: unknown) => unknown, argument?: unknown) => page.evaluate(work, argument)) as Tab['evaluate'],
    find: (role, name) => find(page, role, name),
    click: (found) => click(page, found),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    bringToFront: () => page.bringToFront(),
    photograph: () => page.screenshot(),
    close: () => page.close(),
  };
}

function find(page: Page, role: string, name: RegExp): Promise<Node[]> {
  return withSession(page, async (session) => {
    const { nodes } = await readTree(session);
    return nodes.flatMap((node) => {
      const found = read(node);
      return found && found.role === role && name.test(found.name) ? [found] : [];
    });
  });
}

async function click(page: Page, node: Accessible): Promise<void> {
  if (!('backendNodeId' in node)) throw new Error(`The ${node.role} “${node.name}” is of another browser.`);
  const { backendNodeId } = node as Node;
  // Pages behind others are drawn, and clicked, once in seconds or never.
  await page.bringToFront();
  const [x, y] = await withSession(page, async (session) => {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
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

function read(node: TreeNode): Node | null {
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
