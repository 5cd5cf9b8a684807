import { HOST_TAG } from '@/lib/page/never-text';
import styles from './overlay.css?inline';

export interface Mounted {
  /** Where the overlay is rendered into. */
  root: ShadowRoot;
  /** The element from whose corner positions in the page are counted. */
  host: HTMLElement;
}

/**
 * Puts our one element into the page, with a closed shadow root that neither the page's styles nor its scripts reach, and takes it away
 * with `signal`. Only what the reader does counts: events made by scripts are stopped, keys pressed inside do not reach the page.
 */
export function mount(view: Window, signal: AbortSignal): Mounted {
  const { document } = view;
  for (const left of document.querySelectorAll(HOST_TAG)) left.remove();
  const host = createHost(document);
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root);
  for (const type of ['click', 'keydown', 'keyup', 'keypress']) host.addEventListener(type, stopAtHost, { signal });
  for (const type of ['click', 'keydown', 'keyup', 'keypress', 'input', 'change', 'submit', 'toggle']) {
    root.addEventListener(type, stopFeigned, { capture: true, signal });
  }
  root.addEventListener('click', (event) => stopUnseen(event, host), { capture: true, signal });
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { root, host };
}

/**
 * An element of our own name, or, where the page has given that name a class of its own, one that no page can: the class of an element
 * can reach its closed shadow root (`ElementInternals`).
 */
function createHost(document: Document): HTMLElement {
  const host = document.createElement(HOST_TAG.toLowerCase());
  return host.matches(':defined') ? document.createElement('div') : host;
}

function stopFeigned(event: Event): void {
  if (!event.isTrusted) stop(event);
}

/** What is not to be seen is not clicked on purpose: a page may have made us transparent and put something else below. */
function stopUnseen(event: Event, host: HTMLElement): void {
  const { target } = event;
  const seen = { checkOpacity: true, checkVisibilityCSS: true };
  const isSeen =
    host.checkVisibility?.(seen) !== false && (!(target instanceof Element) || target.checkVisibility?.(seen) !== false);
  if (!isSeen) stop(event);
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function stopAtHost(event: Event): void {
  event.stopPropagation();
}

/** A constructed sheet is not subject to the page's policy for styles; where it may not be adopted (Firefox) an element is. */
function addStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = styles;
    root.append(element);
  }
}
