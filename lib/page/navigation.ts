/**
 * Calls `onNavigate` after the page's address has changed without the page being loaded anew (single-page portals), jumps to an
 * anchor left out. Where the browser has no Navigation API only steps back and forward are noticed; the watch over the text sees the rest.
 */
export function watchNavigation(view: Window, onNavigate: () => void, signal: AbortSignal): void {
  let address = view.location.href;
  const check = () => {
    const before = address;
    address = view.location.href;
    if (pageOf(before) !== pageOf(address)) onNavigate();
  };
  const navigation: EventTarget | undefined = 'navigation' in view ? (view.navigation as EventTarget) : undefined;
  navigation?.addEventListener('currententrychange', check, { signal });
  if (!navigation) view.addEventListener('popstate', check, { signal });
}

/** An address without its anchor; `#/…` and `#!…` are routes of a single-page portal and belong to it. */
function pageOf(address: string): string {
  return address.replace(/#(?![/!]).*$/, '');
}
