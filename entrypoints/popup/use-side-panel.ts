import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Firefox's own name for it; other browsers have none. */
interface Sidebar {
  open(): Promise<void>;
}

/**
 * Opens the same list beside the page, to stay there, and closes the popup. Null where the browser has no such place, and in
 * that place itself. The window has to be known before the click: browsers open it in answer to a click alone, and waiting
 * ends that.
 */
export function useSidePanel(onFailure: () => void): (() => void) | null {
  const [windowId, setWindowId] = useState<number | undefined>(undefined);
  useEffect(() => {
    browser.windows.getCurrent().then((current) => setWindowId(current.id), reportError);
  }, []);
  if (location.pathname.includes('sidepanel')) return null;
  const opened = opener(windowId);
  if (opened === null) return null;
  return () => {
    opened().then(
      () => window.close(),
      (error) => {
        reportError(error);
        onFailure();
      },
    );
  };
}

function opener(windowId: number | undefined): (() => Promise<void>) | null {
  const sidebar = (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;
  if (sidebar?.open !== undefined) return () => sidebar.open();
  const panel = browser.sidePanel;
  // Chrome before 116 has a side panel that only the reader can open.
  if (panel?.open === undefined || windowId === undefined) return null;
  return () => panel.open({ windowId });
}
