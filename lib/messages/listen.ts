import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { type Answer, type BackgroundRequestName, type ErrorKey, type Payload, requests, type Value } from './protocol';
import { isExtensionPage, isPageItself, isTopFrame, type Sender } from './sender';

/** One answer to each request; what it throws is turned into an error of the catalogue by `failure`. */
export type Handlers = {
  [Name in BackgroundRequestName]: (payload: Payload<Name>, sender: Sender) => Promise<Value<Name>>;
};

interface Rule<P> {
  /** The payload, or null where it has not the right shape. */
  read(payload: unknown): P | null;
  isAllowed(sender: Sender, payload: P): boolean;
}

/** What each request must look like and who may ask it: pages speak of themselves alone, the rest is for our own pages. */
const rules: { [Name in BackgroundRequestName]: Rule<Payload<Name>> } = {
  'page.start': rule(requests['page.start'].payload, isTopFrame),
  'page.read': rule(requests['page.read'].payload, (sender, { facts }) => isPageItself(sender, facts)),
  'tasks.saved': rule(requests['tasks.saved'].payload, (sender, { page }) => isPageItself(sender, page)),
  'tasks.save': rule(requests['tasks.save'].payload, (sender, { page }) => isPageItself(sender, page)),
  'tasks.unsave': rule(requests['tasks.unsave'].payload, (sender, { page }) => isPageItself(sender, page)),
  'unit.tasks': rule(requests['unit.tasks'].payload, (sender, { page }) => isPageItself(sender, page)),
  'page.look': rule(requests['page.look'].payload, isTopFrame),
  'source.open': rule(requests['source.open'].payload, isExtensionPage),
  'list.changed': rule(requests['list.changed'].payload, isExtensionPage),
  'list.look': rule(requests['list.look'].payload, isExtensionPage),
};

function rule<P>(schema: z.ZodMiniType<P>, isAllowed: Rule<P>['isAllowed']): Rule<P> {
  const read = (payload: unknown): P | null => {
    const parsed = schema.safeParse(payload);
    return parsed.success ? parsed.data : null;
  };
  return { read, isAllowed };
}

/**
 * Answers requests in the background; to be called before the first `await`, or the event that wakes the background is
 * lost. Messages that are none of the protocol are left to others.
 */
export function listen(handlers: Handlers, failure: (error: unknown) => ErrorKey): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const request = requestOf(message);
    if (request === null) return;
    answer(request.name, request.payload, sender, handlers, failure).then(sendResponse);
    return true;
  });
}

async function answer<Name extends BackgroundRequestName>(
  name: Name,
  payload: unknown,
  sender: Sender,
  handlers: Handlers,
  failure: (error: unknown) => ErrorKey,
): Promise<Answer<Name>> {
  const rule: Rule<Payload<Name>> = rules[name];
  const read = rule.read(payload);
  if (read === null) return { ok: false, error: 'errorInvalid' };
  if (!rule.isAllowed(sender, read)) return { ok: false, error: 'errorRefused' };
  try {
    return { ok: true, value: await handlers[name](read, sender) };
  } catch (error) {
    return { ok: false, error: failure(error) };
  }
}

function requestOf(message: unknown): { name: BackgroundRequestName; payload: unknown } | null {
  if (typeof message !== 'object' || message === null || !('request' in message) || !('payload' in message)) return null;
  return isBackgroundRequest(message.request) ? { name: message.request, payload: message.payload } : null;
}

function isBackgroundRequest(name: unknown): name is BackgroundRequestName {
  return typeof name === 'string' && Object.hasOwn(rules, name);
}
