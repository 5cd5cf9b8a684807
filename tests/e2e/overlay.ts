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
