import type { CDPSession, Page } from 'playwright-core';
import { until } from '../e2e/until';

/** Speaks to the extension's own script in a page, in the world that the page's scripts cannot reach. */
export interface ContentWorld {
  /** Runs JavaScript there and gives its value; throws what it throws. */
  evaluate(expression: string): Promise<unknown>;
  /** Calls `hear` with everything that JavaScript there gives to a function called `name`. */
  listen(name: string, hear: (payload: string) => void): Promise<void>;
}

/** Finds the world of the extension's script in a page; waits until it is there. */
export async function enterContentWorld(page: Page, extensionId: string): Promise<ContentWorld> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let contextId: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) contextId = context.id;
  });
  await session.send('Runtime.enable');
  await until(async () => contextId !== undefined, `Nothing of the extension runs on ${page.url()}.`);
  return {
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: contextId ?? 0,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    listen: async (name, hear) => {
      session.on('Runtime.bindingCalled', (event) => event.name === name && hear(event.payload));
      await session.send('Runtime.addBinding', { name });
    },
  };
}
