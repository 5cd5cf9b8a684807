import { PORTALS } from './portal';

/** The content must hold this share of the page's text outside of links, or it is not taken for it. */
const MAIN_SHARE = 0.5;
/** A document's own number, `Số: 53/TB-UBND`, blank or filled. Pages mix composed and decomposed letters, so the text is composed first. */
const NUMBER = /Số\s*:?[\s.…_]*\d*[\s.…_]*\/[A-ZĐ]{2,}|CỘNG\s+H[ÒO][AÀ]\s+XÃ\s+HỘI/u;

/**
 * The element of a page that holds its document: where the portal's family keeps it, if that holds most of what the page says and
 * leaves no document header outside. Otherwise the body: reading too much is better than cutting a document's head off.
 */
export function contentRoot(document: Document): Element {
  const { body } = document;
  const whole = proseOf(body);
  for (const portal of PORTALS) {
    const found = largest([...body.querySelectorAll(portal.content)]);
    if (!found || found.prose < MAIN_SHARE * whole) continue;
    return withHeader(found.element, body);
  }
  return body;
}

/** The one with most prose; of equal ones, nested in each other, the innermost. */
function largest(elements: Element[]): { element: Element; prose: number } | null {
  let best: { element: Element; prose: number } | null = null;
  for (const element of elements) {
    const prose = proseOf(element);
    if (!best || prose >= best.prose) best = { element, prose };
  }
  return best;
}

/** The nearest element around `root` that holds a document's header, where `root` has none and the page does. */
function withHeader(root: Element, body: Element): Element {
  if (hasHeader(root) || !hasHeader(body)) return root;
  let element: Element = root;
  while (element !== body && element.parentElement && !hasHeader(element)) element = element.parentElement;
  return element;
}

function hasHeader(element: Element): boolean {
  return NUMBER.test((element.textContent ?? '').normalize('NFC'));
}

/** Characters of text outside of links and code. */
function proseOf(root: Element): number {
  let count = 0;
  const add = (element: Element): void => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) count += (child.nodeValue ?? '').trim().length;
      else if (
        child.nodeType === 1 &&
        !/^(A|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SELECT|TEXTAREA|BUTTON|NAV|FOOTER)$/.test((child as Element).tagName)
      )
        add(child as Element);
    }
  };
  add(root);
  return count;
}
