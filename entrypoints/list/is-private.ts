import { browser } from 'wxt/browser';

/**
 * Whether this page lives in a private window of a browser that gives private windows a database of their own, which is gone with the
 * window (Firefox). Chromium runs our pages in the ordinary profile, wherever they are shown.
 */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext;
}
