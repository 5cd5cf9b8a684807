import { linesOf } from '@/lib/text/lines';
import { type LabelStyle, readLabel } from '@/lib/text/provision-label';
import type { Span } from '@/lib/text/span';

/** One node of a document's outline (mục, điểm): a label, its own paragraphs, and what stands below it. */
export interface Provision {
  /** Path of labels, `2.1.3`; null for a paragraph without a label. */
  path: string | null;
  style: LabelStyle | null;
  /** The number or letter alone; the position among its siblings for dashes. */
  mark: string | null;
  /** Its paragraphs, the label left out of the first; offsets into the text. */
  paragraphs: Span[];
  children: Provision[];
}

const SIGNS: ReadonlySet<LabelStyle> = new Set(['-', '+', '•', '*']);
/** Those that head lists in papers whose items are numbered; dashes are items themselves. */
const HEADING_SIGNS: ReadonlySet<LabelStyle> = new Set(['•', '*']);
const PICTURE = /\p{Emoji_Presentation}\uFE0F?\s*$/u;
/** In characters, the space behind it included. */
const LONGEST_PICTURE = 5;
/** "* Lưu ý: …" says more of what stands above it. */
const NOTE = /^[-+•*–] ?Lưu ý ?:/iu;
/** In characters. */
const LONGEST_HEADING = 120;
const FIRST_MARK = /^(?:1|a|i|I|A|1\.1|1\.1\.1)$/u;

/** Tabs before the only words of a line set it in. */
const INDENT = /^\t+(?=[^\t]+$)/u;

interface Item {
  style: LabelStyle | null;
  mark: string | null;
  span: Span;
}

/**
 * The outline of a text whose broken lines are joined. A label of a style that is open closes down to it, any other style
 * opens a level below, lesser ones closed. A paragraph without a label goes on with the provision above it, unless a list begins anew behind
 * it: then it stands beside that list and opens it. Linear in the length of the text.
 *
 * @param ofArticle whether the text is an article, which goes on in its own words behind what it quotes
 */
export function readOutline(text: string, within: Span, ofArticle = false): Provision[] {
  const items: Item[] = [];
  for (const line of linesOf(text)) {
    if (line.start < within.start || line.end > within.end || isRow(text.slice(line.start, line.end))) continue;
    const whole = text.slice(line.start, line.end);
    const start = line.start + (INDENT.exec(whole)?.[0].length ?? 0);
    const words = text.slice(start, line.end);
    const label = words.includes('\t') || NOTE.test(words) ? null : readLabel(words);
    items.push({
      style: label?.style ?? null,
      mark: label?.mark ?? null,
      span: { start: start + (label?.length ?? 0), end: line.end },
    });
  }
  const root: Provision = { path: null, style: null, mark: null, paragraphs: [], children: [] };
  const stack: Provision[] = [root];
  const labelled = new Map<Provision, number>();
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    if (item.style !== null) {
      open(text, stack, labelled, item.style, item.mark ?? '', item.span);
      continue;
    }
    const next = nextLabelled(items, index);
    const restart = next === null ? -1 : restartLevel(stack, next, opensList(text, item.span, items[index - 1]));
    if (restart >= 0) stack.length = restart;
    const top = stack.at(-1) ?? root;
    // What a speech counts, or a picture heads, is said in one paragraph; an article then goes on with something else.
    const counted = ofArticle && (top.style === 'ordinal' || isPictured(text, top));
    if (top.style !== null && restart < 0 && !counted) top.paragraphs.push(item.span);
    else {
      const beside = counted || (top.style === null && top !== root);
      const parent = beside ? (stack.at(-2) ?? root) : top;
      const node: Provision = { path: null, style: null, mark: null, paragraphs: [item.span], children: [] };
      parent.children.push(node);
    }
  }
  return root.children;
}

/** Whether a picture stands for the label of a provision ("📅 14 tháng 6"). */
function isPictured(text: string, { style, paragraphs }: Provision): boolean {
  const start = paragraphs[0]?.start ?? 0;
  return style === '•' && PICTURE.test(text.slice(Math.max(0, start - LONGEST_PICTURE), start));
}

/** A row of a table: three cells and more. Its cells are no provisions; task tables are read by themselves. */
function isRow(line: string): boolean {
  return line.split('\t', 4).length > 2;
}

/** Whether a paragraph without a label opens the list behind it: by a colon, or as a heading in a few words behind an item that has ended. */
function opensList(text: string, { start, end }: Span, above: Item | undefined): boolean {
  const words = text.slice(start, end).trim();
  if (words.endsWith(':')) return true;
  const ended = above !== undefined && /[.;!…]["”]?\s*$/u.test(text.slice(above.span.start, above.span.end));
  return ended && words.length < LONGEST_HEADING && /^\p{Lu}/u.test(words) && !/[.,;!?…/"”)]$/u.test(words);
}

/** The next item with a label, if only unlabelled ones stand between. */
function nextLabelled(items: readonly Item[], from: number): Item | null {
  for (let index = from + 1; index < items.length && index - from < 12; index += 1) {
    const item = items[index];
    if (item !== undefined && item.style !== null) return item;
  }
  return null;
}

/**
 * How deep the stack stays before a paragraph that stands beside the list behind it: one that introduces that list, or one
 * behind which a list begins anew. -1 where the paragraph goes on with the provision above it.
 */
function restartLevel(stack: readonly Provision[], next: Item, introduces: boolean): number {
  if (next.style === null) return -1;
  const depth = stack.findIndex((node) => node.style === next.style);
  if (depth > 0) return introduces || (!SIGNS.has(next.style) && FIRST_MARK.test(next.mark ?? '')) ? depth : -1;
  if (!introduces) return -1;
  const copy = [...stack];
  closeLesser(copy, next.style);
  return copy.length < stack.length ? copy.length : -1;
}

/** `labelled` counts the labelled children of each node. */
function open(
  text: string,
  stack: Provision[],
  labelled: Map<Provision, number>,
  style: LabelStyle,
  mark: string,
  span: Span,
): void {
  let depth = stack.findIndex((node) => node.style === style);
  if (depth < 0 && style === 'number.number') depth = stack.findIndex((node) => node.style === 'number') + 1 || -1;
  if (depth > 0) stack.length = Math.min(depth, stack.length);
  else if (!FIRST_MARK.test(mark) && style === 'number' && isCutAtHead(stack)) stack.length = 1;
  else if (!(FIRST_MARK.test(mark) && isHeadingSign(text, stack.at(-1)))) closeLesser(stack, style);
  const parent = stack.at(-1);
  if (parent === undefined) return;
  const position = (labelled.get(parent) ?? 0) + 1;
  labelled.set(parent, position);
  const ownMark = SIGNS.has(style) ? String(position) : mark;
  const node: Provision = { path: pathOf(parent.path, ownMark, style), style, mark: ownMark, paragraphs: [span], children: [] };
  parent.children.push(node);
  stack.push(node);
}

/** "c) Phối hợp …" / "4. Sở Nội vụ": a text that begins in the middle of a list of letters, whose number stood on the page before. */
function isCutAtHead([root, outer]: readonly Provision[]): boolean {
  const first = root?.children.find(({ style }) => style !== null);
  return outer?.style === 'letter)' && first?.style === 'letter)' && !FIRST_MARK.test(first.mark ?? '');
}

/** "* Sở Nông nghiệp và Môi trường": a sign before a few words without an end, whose list begins right behind it, be it numbered. */
function isHeadingSign(text: string, node: Provision | undefined): boolean {
  const [only, ...others] = node?.paragraphs ?? [];
  if (
    node?.style == null ||
    only === undefined ||
    others.length > 0 ||
    node.children.length > 0 ||
    !HEADING_SIGNS.has(node.style)
  )
    return false;
  return only.end - only.start < LONGEST_HEADING && !/[.;,]\s*$/u.test(text.slice(only.start, only.end));
}

/** Styles that never stand below a lesser one, the greatest first; dashes are the least. */
const GREATER: readonly LabelStyle[] = ['part', 'chapter', 'section', 'article', 'roman', 'capital', 'number', 'number.number'];

/** A style met for the first time closes what is open of lesser ones: a numbered list behind a list of dashes stands beside it. */
function closeLesser(stack: Provision[], style: LabelStyle): void {
  const rank = GREATER.indexOf(style);
  if (rank < 0) return;
  while (stack.length > 1) {
    const open = stack.at(-1)?.style ?? null;
    if (open === null) return;
    const openRank = GREATER.indexOf(open);
    if (SIGNS.has(open) || (rank <= 5 && (openRank < 0 || openRank > rank))) stack.pop();
    else return;
  }
}

/** `2` + `2.1` is `2.1`, `II` + `3` is `II.3`. */
function pathOf(parent: string | null, mark: string, style: LabelStyle): string {
  const own = style === '(number)' ? `(${mark})` : mark;
  if (parent === null) return own;
  const last = parent.slice(parent.lastIndexOf('.') + 1);
  return style === 'number.number' && mark.startsWith(`${last}.`) ? `${parent}${mark.slice(last.length)}` : `${parent}.${own}`;
}
