import { browser } from 'wxt/browser';
import type { Answer, BackgroundRequestName, ErrorKey, PageRequestName, Payload, Request } from './protocol';

/**
 * Asks the background. Never throws: an extension that was updated or turned off while the page stayed open answers
 * `errorReload`, one that does not answer `errorNoAnswer`.
 */
export async function ask<Name extends BackgroundRequestName>(request: Name, payload: Payload<Name>): Promise<Answer<Name>> {
  if (!isAlive()) return { ok: false, error: 'errorReload' };
  const message: Request<Name> = { request, payload };
  try {
    return answerFrom<Name>(await browser.runtime.sendMessage(message));
  } catch (error) {
    return { ok: false, error: isAlive() ? reasonOf(error, 'errorReload') : 'errorReload' };
  }
}

/**
 * Asks the page in a tab. Never throws: a page where nothing listens (no portal, not read yet) answers
 * `errorNoReader`.
 */
export async function askTab<Name extends PageRequestName>(
  tabId: number,
  request: Name,
  payload: Payload<Name>,
): Promise<Answer<Name>> {
  const message: Request<Name> = { request, payload };
  try {
    return answerFrom<Name>(await browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  } catch (error) {
    return { ok: false, error: reasonOf(error, 'errorNoReader') };
  }
}

/** In a page that outlived its extension the runtime is gone or has lost its id. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Browsers tell "nobody there" from "no answer" only by their words. */
function reasonOf(error: unknown, nobodyThere: ErrorKey): ErrorKey {
  const words = error instanceof Error ? error.message : String(error);
  if (/context invalidated/i.test(words)) return 'errorReload';
  return /receiving end does not exist|could not establish connection/i.test(words) ? nobodyThere : 'errorNoAnswer';
}

function answerFrom<Name extends BackgroundRequestName | PageRequestName>(answer: unknown): Answer<Name> {
  return isAnswer<Name>(answer) ? answer : { ok: false, error: 'errorNoAnswer' };
}

/** The value itself is trusted: it comes from this extension's own code and its type is checked where it is made. */
function isAnswer<Name extends BackgroundRequestName | PageRequestName>(answer: unknown): answer is Answer<Name> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'value' in answer : 'error' in answer && typeof answer.error === 'string';
}
