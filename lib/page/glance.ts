import { seenLetters } from '@/lib/text/seen-letters';
import { isNeverText } from './never-text';
import { DEEPEST } from './weigh';

/** Characters after which a glance has seen enough. */
const ENOUGH = 200_000;
/** Characters after which what was seen so far is handed over. */
const PORTION = 5_000;

/**
 * A first look at a page: the text of its nodes in letters as they are seen, menus and hidden things included, in portions, none of which ends
 * inside a word or a phrase; whoever has seen enough need not ask for the next. Only good for asking whether words occur: it reads no
 * styles, builds no map and costs a fraction of `readPage`.
 */
export function* glance(root: Element): Generator<string, void, void> {
  let pieces: string[] = [];
  let length = 0;
  let seen = 0;
  function* look(parent: Element, depth: number): Generator<string, void, void> {
    for (const child of parent.childNodes) {
      if (seen > ENOUGH) return;
      if (child.nodeType === 3) {
        pieces.push((child as Text).data.slice(0, ENOUGH));
        length += (child as Text).length;
        seen += (child as Text).length;
      } else if (child.nodeType === 1 && !isNeverText(child as Element)) {
        if (depth < DEEPEST) yield* look(child as Element, depth + 1);
        if (!BREAKING.test((child as Element).tagName)) continue;
        pieces.push(' ');
        if (length < PORTION) continue;
        yield asSeen(pieces);
        pieces = [];
        length = 0;
      }
    }
  }
  yield* look(root, 0);
  yield asSeen(pieces);
}

function asSeen(pieces: readonly string[]): string {
  return seenLetters(pieces.join('')).replaceAll(/\s+/g, ' ').trim();
}

/** Elements after which a word ends. Others (`<b>`, `<span>`) may stand inside of one. */
const BREAKING = /^(P|DIV|LI|TD|TH|BR|H[1-6]|A|TR|SECTION|ARTICLE)$/;
