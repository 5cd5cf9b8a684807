import type { Weights } from './weigh';

/** Most characters of a teaser: a headline, a date, the first sentences. */
const LONGEST = 500;
/** Least characters of a headline. */
const HEADLINE = 15;
const FEWEST = 3;
/** Teasers make up this share of a list's entries, headings and captions not counted. */
const SHARE = 0.6;

/**
 * The entries of `parent` that only announce other pages: at least three beside each other, each short and beginning with a headline
 * that leads elsewhere. They speak like documents ("… yêu cầu các sở, ngành …") and are none. Empty where there are no such entries.
 */
export function teasersIn(parent: Element, weights: Weights): ReadonlySet<Element> {
  const entries = [...parent.children].filter((child) => (weights.get(child)?.chars ?? 0) > 0 && !/^H[1-6]$/.test(child.tagName));
  if (entries.length < FEWEST) return NONE;
  const teasers = entries.filter((entry) => {
    const weight = weights.get(entry);
    return (
      weight !== undefined &&
      weight.links > 0 &&
      weight.chars <= LONGEST &&
      weight.linkChars < weight.chars &&
      leadsElsewhere(entry)
    );
  });
  return teasers.length >= FEWEST && teasers.length >= SHARE * entries.length ? new Set(teasers) : NONE;
}

const NONE: ReadonlySet<Element> = new Set();

/** Whether an entry's first words are a link to another page. */
function leadsElsewhere(entry: Element): boolean {
  const link = firstText(entry)?.parentElement?.closest('a[href]');
  if (!link || !entry.contains(link) || (link.textContent ?? '').trim().length < HEADLINE) return false;
  return !/^\s*(#|javascript:|$)/i.test(link.getAttribute('href') ?? '');
}

function firstText(element: Element): Node | null {
  for (const child of element.childNodes) {
    if (child.nodeType === 3 && (child.nodeValue ?? '').trim() !== '') return child;
    const inner = child.nodeType === 1 ? firstText(child as Element) : null;
    if (inner) return inner;
  }
  return null;
}
