import { ELEMENTS_A_STEP, type Steps } from '@/lib/steps';
import type { LookReader } from './look';
import { isNeverText } from './never-text';

/** How much text an element holds, in characters without the white space around each text node. */
export interface Weight {
  chars: number;
  /** Those of `chars` that stand inside links. */
  linkChars: number;
  links: number;
}

/** What stands deeper is not read: parsers of HTML stop at 512, so only a script nests like that, and reading on would end the script. */
export const DEEPEST = 1_000;

export type Weights = ReadonlyMap<Element, Weight>;

/** Weighs every shown element under `root` in one pass, so that no later question has to read a text again. */
export function* weigh(root: Element, look: LookReader): Steps<Weights> {
  const weights = new Map<Element, Weight>();
  yield* weighElement(root, false, look, weights, 0);
  return weights;
}

/** What is not inside links: menus and lists of news have next to none, a document is made of it. */
export function prose(weight: Weight): number {
  return weight.chars - weight.linkChars;
}

function* weighElement(
  element: Element,
  inLink: boolean,
  look: LookReader,
  weights: Map<Element, Weight>,
  depth: number,
): Steps<Weight> {
  const weight: Weight = { chars: 0, linkChars: 0, links: 0 };
  weights.set(element, weight);
  if (weights.size % ELEMENTS_A_STEP === 0) yield;
  if (depth > DEEPEST) return weight;
  for (const child of element.childNodes) {
    if (child.nodeType === 3) {
      const length = (child as Text).data.trim().length;
      weight.chars += length;
      if (inLink) weight.linkChars += length;
    } else if (child.nodeType === 1) {
      const inner = child as Element;
      if (isNeverText(inner) || !look(inner).shown) continue;
      const isLink = inner.tagName === 'A' && inner.hasAttribute('href');
      const part = yield* weighElement(inner, inLink || isLink, look, weights, depth + 1);
      weight.chars += part.chars;
      weight.linkChars += part.linkChars;
      weight.links += part.links + (isLink ? 1 : 0);
    }
  }
  return weight;
}
