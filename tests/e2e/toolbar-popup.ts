import type { CDPSession, Page } from 'playwright-core';
import { until } from './until';

/** The popup as the toolbar button opens it, over the tab that is in front. */
export interface ToolbarPopup {
  /** Runs JavaScript in it and gives the value; throws what the JavaScript throws. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses the button whose text or name begins with a text that fits `name`. Throws where there is none. */
  press(name: RegExp): Promise<void>;
  /** Waits for a sentence that fits `words` in an element of the role `alert` or `status`, and gives it. */
  waitForSentence(role: 'alert' | 'status', words: RegExp): Promise<string>;
  /** A picture of it, as PNG. */
  photograph(): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Presses the toolbar button over `page`, as a person does: the extension gets the same right to that tab (activeTab), and the popup
 * opens. Playwright does not know toolbar popups, so this one is spoken to through the browser's own protocol.
 */
export async function openToolbarPopup(page: Page, extensionId: string): Promise<ToolbarPopup> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser is gone.');
  await page.bringToFront();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  return attachToPopup(session, extensionId);
}

/** The popup that is open, or is about to be, whoever opened it; over a session with the browser. */
export async function attachToPopup(session: CDPSession, extensionId: string): Promise<ToolbarPopup> {
  const target = await findPopup(session, `chrome-extension://${extensionId}/popup.html`);
  const send = await attach(session, target);

  const evaluate = async (expression: string) => {
    const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result?.value;
  };
  return {
    evaluate,
    press: async (name) => {
      const isThere = `[...document.querySelectorAll('button')].find((button) => ${name}.test(button.textContent.trim()))`;
      await until(async () => (await evaluate(`${isThere} !== undefined`)) === true, `The popup has no button ${name}.`);
      await evaluate(`${isThere}.click()`);
    },
    waitForSentence: async (role, words) => {
      const text = async () =>
        String(await evaluate(`[...document.querySelectorAll('[role=${role}]')].map((e) => e.textContent).join('\\n')`));
      await until(async () => (await text()).split('\n').some((line) => words.test(line)), `The popup never said ${words}.`);
      return (await text()).split('\n').find((line) => words.test(line)) ?? '';
    },
    photograph: async () => {
      const { data } = await send('Page.captureScreenshot', {});
      return Buffer.from(data ?? '', 'base64');
    },
    close: async () => {
      await session.send('Target.closeTarget', { targetId: target });
      await session.detach();
    },
  };
}

async function findPopup(session: CDPSession, url: string): Promise<string> {
  let found: string | undefined;
  await until(async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    // A popup opened in a tab has the same address but is attached to already.
    found = targetInfos.find((target) => target.url === url && !target.attached)?.targetId;
    return found !== undefined;
  }, 'The popup did not open.');
  if (found === undefined) throw new Error('The popup did not open.');
  return found;
}

interface Answer {
  result?: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
  data?: string;
}

/** Speaks to a target in a session of its own, in messages within messages: the only way that is open here. */
async function attach(session: CDPSession, targetId: string) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    const message: { id?: number; result?: Answer; error?: { message: string } } = JSON.parse(event.message);
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (asked === undefined || message.id === undefined) return;
    waiting.delete(message.id);
    if (message.error) asked.reject(new Error(message.error.message));
    else asked.resolve(message.result ?? {});
  });
  return async (method: string, params: object): Promise<Answer> => {
    last += 1;
    const id = last;
    const answer = new Promise<Answer>((resolve, reject) => waiting.set(id, { resolve, reject }));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return answer;
  };
}
