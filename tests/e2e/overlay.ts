import type { Page } from 'playwright-core';

const HOST = 'so-viec-panel';

/**
 * Lets the page's own world see into the extension's closed shadow root, as `shadowRoot` of its element, so that a test can measure
 * and examine what is in it. Fails where the page has no such element.
 */
export async function revealOverlay(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 2 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: HOST });
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) throw new Error(`${page.url()} has nothing of the extension's.`);
    const { object: host } = await session.send('DOM.resolveNode', { nodeId });
    const { object: inside } = await session.send('DOM.resolveNode', { backendNodeId });
    await session.send('Runtime.callFunctionOn', {
      objectId: host.objectId ?? '',
      functionDeclaration:
        'function (inside) { Object.defineProperty(this, "shadowRoot", { value: inside, configurable: true }); }',
      arguments: [{ objectId: inside.objectId ?? '' }],
    });
  } finally {
    await session.detach();
  }
}

/**
 * A tab that shows a copy of what the extension shows over `page`, in an ordinary element: some of what can be examined there cannot be
 * in a shadow root. `revealOverlay` must have been called.
 */
export async function copyOverlay(page: Page): Promise<Page> {
  const { html, css } = await page.evaluate((host) => {
    const root = document.querySelector(host)?.shadowRoot;
    const rules = root?.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)) ?? [];
    return { html: root?.innerHTML ?? '', css: rules.join('\n') };
  }, HOST);
  const copy = await page.context().newPage();
  await copy.setContent(
    `<html lang="vi"><title>${HOST}</title><style>${css.replaceAll(':host', '#copy')}</style><main id="copy">${html}</main></html>`,
  );
  return copy;
}
