import { normalise } from '@/lib/text/normal-form';
import { isNeverText } from './never-text';
import { DEEPEST } from './weigh';

/** Characters after which a glance has seen enough. */
const ENOUGH = 200_000;

/**
 * A first look at a page: the text of its nodes in the normal form, menus and hidden things included. Only
 * good for asking whether words occur: it reads no styles, builds no map and costs a fraction of `readPage`.
 */
export function glance(root: Element): string {
  const pieces: string[] = [];
  let length = 0;
  const look = (parent: Element, depth: number): void => {
    for (const child of parent.childNodes) {
      if (length > ENOUGH) return;
      if (child.nodeType === 3) {
        pieces.push((child as Text).data.slice(0, ENOUGH));
        length += (child as Text).length;
      } else if (child.nodeType === 1 && !isNeverText(child as Element)) {
        if (depth < DEEPEST) look(child as Element, depth + 1);
        if (BREAKING.test((child as Element).tagName)) pieces.push(' ');
      }
    }
  };
  look(root, 0);
  return normalise(pieces.join('').replaceAll(/\s+/g, ' '));
}

/** Elements after which a word ends. Others (`<b>`, `<span>`) may stand inside of one. */
const BREAKING = /^(P|DIV|LI|TD|TH|BR|H[1-6]|A|TR|SECTION|ARTICLE)$/;
