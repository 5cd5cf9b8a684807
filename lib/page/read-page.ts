import { atOnce, type Steps } from '@/lib/steps';
import { type LookReader, lookByTag } from './look';
import { type PageText, pageText } from './page-text';
import { walk } from './walk';

/** Reading stops after this many characters of a page: the longest documents on portals have a tenth of it. */
export const MOST_CHARACTERS = 2_000_000;

export interface ReadOptions {
  /** How elements look. In a browser `computedLook(window)`; by default tags and inline styles alone, which need no layout. */
  look?: LookReader;
  /** Characters after which reading stops. */
  limit?: number;
}

/**
 * Reads what an element of a page says, as one text in the normal form of `lib/text/normal-form`, with the map back to the nodes.
 *
 * Blocks and `<br>` part paragraphs; rows and cells of tables of data are kept (see `data-table`); the numbers of list items that
 * exist only on screen are written out (see `list-label`); hidden things, form controls, menus, side bars and related news are left
 * out (see `never-text`, `page-furniture`). Never changes the page, never fails; a page without text gives an empty one.
 */
export function readPage(root: Element, options: ReadOptions = {}): PageText {
  return atOnce(readPageSteps(root, options));
}

/** `readPage` in steps. What changes in the page between two of them may be read in part: whoever pauses has to look again then. */
export function* readPageSteps(root: Element, options: ReadOptions = {}): Steps<PageText> {
  const { raw, truncated } = yield* walk(root, options.look ?? lookByTag, options.limit ?? MOST_CHARACTERS);
  return yield* pageText(raw, truncated);
}
