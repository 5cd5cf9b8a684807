import type { JSHandle, KeyInput, Page } from 'puppeteer-core';
import { until } from '../until';
import { AXE } from './axe-source';
import type { SendBidi } from './bidi';
import { findByRole } from './find-by-role';
import type { Accessible, Tab } from './tab';

interface Found extends Accessible {
  /** Everything that was found with it, and its place there. */
  among: JSHandle<{ element: Element }[]>;
  index: number;
}

/** A tab of a Firefox that Puppeteer drives. */
export function firefoxTab(page: Page, send: SendBidi): Tab {
  const goto = async (address: string) => {
    if (!address.startsWith('moz-extension:')) {
      await page.goto(address);
      return;
    }
    // Firefox changes the process for pages of an extension, and Puppeteer never hears that they are loaded.
    page.goto(address).catch(() => undefined);
    await until(() => isLoaded(page, address), `${address} was not loaded.`);
  };
  return {
    url: () => page.url(),
    goto,
    reload: async () => {
      if (page.url().startsWith('moz-extension:')) await goto(page.url());
      else await page.reload();
    },
    // Puppeteer waits for a navigation, which Firefox 140 does not tell of where a page changes its own address.
    goBack: () => page.evaluate(() => history.back()),
    // The overloads of both mean the same; the compiler cannot see it through Puppeteer's own types.
    evaluate: ((work: (argument: unknown) => unknown, argument?: unknown) => page.evaluate(work, argument)) as Tab['evaluate'],
    find: (role, name) => find(page, send, role, name),
    click: (found) => click(page, found),
    press: (key) => page.keyboard.press(key as KeyInput),
    type: (text) => page.keyboard.type(text),
    bringToFront: () => page.bringToFront(),
    photograph: () => page.screenshot(),
    close: () => page.close(),
  };
}

async function isLoaded(page: Page, address: string): Promise<boolean> {
  try {
    return await page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address);
  } catch {
    return false;
  }
}

async function find(page: Page, send: SendBidi, role: string, name: RegExp): Promise<Found[]> {
  await revealClosed(page, send);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const among = await page.evaluateHandle(findByRole, role);
  const all = await among.evaluate((found) =>
    found.map(({ role: own, name: words, pressed, expanded }) => [own, words, pressed ?? null, expanded ?? null] as const),
  );
  return all.flatMap(([own, words, pressed, expanded], index) =>
    name.test(words)
      ? [{ role: own, name: words, pressed: pressed ?? undefined, expanded: expanded ?? undefined, among, index }]
      : [],
  );
}

interface RemoteNode {
  sharedId: string;
  value?: { shadowRoot?: RemoteNode | null };
}

/** Lets the page's own world see into the extension's closed shadow root, as `shadowRoot` of its element, where there is one. */
export async function revealClosed(page: Page, send: SendBidi): Promise<void> {
  const target = { context: contextOf(page) };
  const { result } = (await send('script.evaluate', {
    expression: "document.querySelector('so-viec-panel')",
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  })) as { result?: RemoteNode };
  const inside = result?.value?.shadowRoot;
  if (!result || !inside) return;
  await send('script.callFunction', {
    functionDeclaration:
      'function (host, inside) { Object.defineProperty(host, "shadowRoot", { value: inside, configurable: true }); }',
    arguments: [{ sharedId: result.sharedId }, { sharedId: inside.sharedId }],
    target,
    awaitPromise: false,
  });
}

/** The name that the protocol has for a tab. */
function contextOf(page: Page): string {
  // Puppeteer keeps it in the main frame, without declaring it.
  return (page.mainFrame() as unknown as { _id: string })._id;
}

async function click(page: Page, found: Accessible): Promise<void> {
  if (!('among' in found)) throw new Error(`The ${found.role} “${found.name}” is of another browser.`);
  const { among, index } = found as Found;
  const place = await among.evaluate((all, at) => {
    const element = all[at]?.element;
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, index);
  if (place === null) throw new Error(`The ${found.role} “${found.name}” has no place on the screen.`);
  // What is beside the text follows a frame after the page was scrolled.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const after = await among.evaluate((all, at) => {
    const box = all[at]?.element.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, index);
  const { x, y } = after ?? place;
  await page.mouse.click(x, y);
}
