import { atOnce, ELEMENTS_A_STEP, type Steps } from '@/lib/steps';
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
  return atOnce(contentRootSteps(document));
}

/** `contentRoot` in steps. */
export function* contentRootSteps({ body }: Document): Steps<Element> {
  const prose = yield* proseUnder(body);
  const proseOf = (element: Element) => prose.get(element) ?? 0;
  for (const portal of PORTALS) {
    const found = largest([...body.querySelectorAll(portal.content)], proseOf);
    if (!found || proseOf(found) < MAIN_SHARE * proseOf(body)) continue;
    return withHeader(found, body);
  }
  return body;
}

/** The one with most prose; of equal ones, nested in each other, the innermost. */
function largest(elements: readonly Element[], proseOf: (element: Element) => number): Element | null {
  let best: Element | null = null;
  for (const element of elements) if (best === null || proseOf(element) >= proseOf(best)) best = element;
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

/** Elements whose text is no prose. */
const NO_PROSE = /^(A|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SELECT|TEXTAREA|BUTTON|NAV|FOOTER)$/;
/** What stands deeper is not counted, as it is not read (`lib/page`). */
const DEEPEST = 1_000;

/** For every element, how many characters of text it has outside of links and code. */
function* proseUnder(root: Element): Steps<ReadonlyMap<Element, number>> {
  const counts = new Map<Element, number>();
  function* count(element: Element, depth: number): Steps<number> {
    let sum = 0;
    if (depth > DEEPEST) return sum;
    for (const child of element.childNodes) {
      if (child.nodeType === 3) sum += (child.nodeValue ?? '').trim().length;
      else if (child.nodeType === 1) {
        const inner = yield* count(child as Element, depth + 1);
        if (!NO_PROSE.test((child as Element).tagName)) sum += inner;
      }
    }
    counts.set(element, sum);
    if (counts.size % ELEMENTS_A_STEP === 0) yield;
    return sum;
  }
  yield* count(root, 0);
  return counts;
}
