import type { SendBidi } from './bidi';

interface Context {
  context: string;
  url: string;
}

/** Said in Firefox's own window, where every request of every process passes. Its own (updates, lists) are the system's; pages are not. */
const WATCH = `() => {
  const asked = [];
  Services.obs.addObserver((channel) => {
    const { triggeringPrincipal: by, externalContentPolicyType: kind } = channel.QueryInterface(Ci.nsIHttpChannel).loadInfo;
    if (!by.isSystemPrincipal || kind === Ci.nsIContentPolicy.TYPE_DOCUMENT) asked.push(channel.URI.spec);
  }, "http-on-modify-request");
  globalThis.soViecAsked = asked;
}`;

/** Notes the addresses that pages and extensions ask for from now on, see `TestBrowser.watchRequests`. Firefox 140 shows nobody its own window. */
export async function watchRequests(send: SendBidi): Promise<(() => Promise<string[]>) | null> {
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as { contexts: Context[] };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (window === undefined) return null;
  const target = { context: window.context };
  const call = (functionDeclaration: string) => send('script.callFunction', { functionDeclaration, target, awaitPromise: false });
  await call(WATCH);
  return async () => {
    const { result } = (await call('() => JSON.stringify(globalThis.soViecAsked)')) as { result: { value: string } };
    return JSON.parse(result.value);
  };
}
