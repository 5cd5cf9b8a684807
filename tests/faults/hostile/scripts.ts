import { clickAccessible, findAccessible } from '../../e2e/accessible';
import { onScreen } from '../../e2e/on-screen';
import { findSavedButtons, openPanel, waitForSaveButtons } from '../../e2e/panel';
import { until } from '../../e2e/until';
import type { Hostile } from './hostile-page';

/** The page takes our element away whenever it is there: it is not put back for ever, and the page is not disturbed. */
export const removal: Hostile = {
  name: 'our element removed in a loop',
  body: `<script>
    window.removed = 0;
    new MutationObserver(() => {
      for (const host of document.querySelectorAll('so-viec-panel')) { host.remove(); window.removed += 1; }
    }).observe(document.documentElement, { childList: true, subtree: true });
  </script>`,
  attempt: async (page) => {
    const removed = () => page.evaluate(() => (globalThis as unknown as { removed: number }).removed);
    await until(async () => (await removed()) > 0, 'There was nothing to remove.');
    for (let count = 0; count < 5; count += 1) {
      await page.evaluate(() => document.querySelector('article')?.append(`Thêm một đoạn văn bản đủ dài ${Math.random()}`));
      await page.waitForTimeout(400);
    }
    if ((await removed()) > 20) throw new Error(`Our element was put back ${await removed()} times.`);
    return 0;
  },
};

/** What the page's own world knows by these names is not what it was. Ours does not notice. */
export const overridden: Hostile = {
  name: 'DOM methods overridden, prototypes polluted',
  head: `<script>
    window.stolen = [];
    for (const owner of [Element, Document, Node, EventTarget]) {
      for (const name of Object.getOwnPropertyNames(owner.prototype)) {
        const value = Object.getOwnPropertyDescriptor(owner.prototype, name);
        if (typeof value.value !== 'function' || name === 'constructor' || !value.writable) continue;
        const original = value.value;
        owner.prototype[name] = function (...args) {
          if (name === 'attachShadow') window.stolen.push('shadow root');
          return original.apply(this, args);
        };
      }
    }
    Object.prototype.ok = true;
    Object.prototype.value = { detected: true, saved: [], added: 99 };
    Object.prototype.secrecy = 'topSecret';
    Object.prototype.consent = true;
    Array.prototype.map = Array.prototype.filter = () => { throw new Error('harmed'); };
    JSON.stringify = () => { throw new Error('harmed'); };
    window.chrome = { runtime: { sendMessage: (message) => window.stolen.push(message) } };
  </script>`,
  attempt: async (page) => {
    const [first] = await waitForSaveButtons(page);
    if (first !== undefined) await clickAccessible(page, first);
    await until(async () => (await findSavedButtons(page)).length === 1, 'The task was not saved.');
    const stolen = await page.evaluate(() => (globalThis as unknown as { stolen: unknown[] }).stolen.length);
    if (stolen > 0) throw new Error('The page has got hold of something of ours.');
    return 1;
  },
};

/** The page looks for a way into our element, also as the class of elements of our name. */
export const peeping: Hostile = {
  name: 'looking into the shadow root',
  head: `<script>
    window.seen = [];
    const grasp = (element) => { try { const { shadowRoot } = element.attachInternals(); if (shadowRoot) window.seen.push('internals'); } catch {} };
    customElements.define('so-viec-panel', class extends HTMLElement {
      constructor() { super(); grasp(this); }
      connectedCallback() { grasp(this); setTimeout(() => grasp(this), 500); }
    });
    addEventListener('click', (event) => {
      if (event.composedPath().some((node) => node instanceof ShadowRoot || node.dataset?.task)) window.seen.push('event path');
    }, true);
  </script>`,
  attempt: async (page) => {
    await openPanel(page);
    const [first] = await waitForSaveButtons(page);
    if (first !== undefined) await clickAccessible(page, first);
    await until(async () => (await findSavedButtons(page)).length === 1, 'The task was not saved.');
    await page.waitForTimeout(600);
    const seen = await page.evaluate((words) => {
      const found: string[] = [...(globalThis as unknown as { seen: string[] }).seen];
      const own = [...document.documentElement.children].filter((element) => !['HEAD', 'BODY'].includes(element.tagName));
      if (own.length === 0) found.push('nothing of ours to look into');
      for (const host of own) {
        if (host.shadowRoot) found.push('shadowRoot');
        if (host.innerHTML !== '' || host.textContent !== '') found.push('content');
        if (
          'getHTML' in host &&
          (host as unknown as { getHTML(options: object): string }).getHTML({ serializableShadowRoots: true }) !== ''
        ) {
          found.push('getHTML');
        }
      }
      getSelection()?.selectAllChildren(document.documentElement);
      if (getSelection()?.toString().includes(words)) found.push('selection');
      getSelection()?.removeAllRanges();
      return found;
    }, 'Sổ Việc ·');
    if (seen.length > 0) throw new Error(`The page sees into our element: ${seen.join(', ')}.`);
    return 1;
  },
};

/** Clicks and keys that a script makes, wherever our buttons are. */
export const feigned: Hostile = {
  name: 'synthetic clicks and keys at our elements',
  attempt: async (page) => {
    await openPanel(page);
    await waitForSaveButtons(page);
    await page.evaluate(() => {
      const host = document.querySelector('so-viec-panel');
      if (host === null) throw new Error('There is nothing of ours to click.');
      for (let x = 0; x < innerWidth; x += 12) {
        for (let y = 0; y < innerHeight; y += 12) {
          const target = document.elementFromPoint(x, y);
          if (target !== host) continue;
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
            target.dispatchEvent(
              new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y }),
            );
          }
        }
      }
      (host as HTMLElement).click();
      (host as HTMLElement).focus();
      for (const key of ['Enter', ' ', 'Tab', 'Escape']) {
        for (const type of ['keydown', 'keypress', 'keyup']) {
          for (const target of [host, document.activeElement, document]) {
            target?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
          }
        }
      }
    });
    await page.waitForTimeout(500);
    if ((await findSavedButtons(page)).length > 0) throw new Error('A script has saved a task.');
    return 0;
  },
};

/** The page makes us transparent over something that its reader wants to click, or lies above us itself. */
export const covered: Hostile = {
  name: 'our buttons made invisible, or covered',
  attempt: async (page) => {
    const [first] = await waitForSaveButtons(page);
    if (first === undefined) throw new Error('There is no button.');
    const style = await page.addStyleTag({ content: 'so-viec-panel { opacity: 0 !important }' });
    await clickAccessible(page, first);
    await page.waitForTimeout(300);
    if ((await findAccessible(page, 'button', onScreen('panelUnsaveTask'))).length > 0)
      throw new Error('An invisible button was pressed.');
    await style.evaluate((element) => (element as unknown as Element).remove());
    await page.evaluate(() => {
      const cover = document.createElement('dialog');
      cover.id = 'cover';
      cover.style.cssText =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0';
      document.body.append(cover);
      cover.showModal();
    });
    await clickAccessible(page, first);
    await page.waitForTimeout(300);
    if ((await findSavedButtons(page)).length > 0) throw new Error('A button was pressed through what covers it.');
    await page.evaluate(() => document.querySelector('#cover')?.remove());
    const [again] = await waitForSaveButtons(page);
    if (again !== undefined) await clickAccessible(page, again);
    await until(async () => (await findSavedButtons(page)).length === 1, 'What can be seen cannot be pressed.');
    return 1;
  },
};
