import { ELEMENTS_A_STEP, type Steps } from '@/lib/steps';
import { DITTO } from '@/lib/text/ditto';
import { captionsOf, dataRows, type GridRow } from './data-table';
import { labelOf, ordinalsOf } from './list-label';
import { type LookReader, remembered } from './look';
import { isNeverText } from './never-text';
import { isFurniture } from './page-furniture';
import { addGenerated, addNode, emptyRawText, type RawText } from './raw-text';
import { teasersIn } from './teasers';
import { DEEPEST, type Weight, type Weights, weigh } from './weigh';

interface Walk {
  raw: RawText;
  look: LookReader;
  weights: Weights;
  page: Weight;
  limit: number;
  truncated: boolean;
  /** How many elements were read. */
  elements: number;
}

/** Where the walk is: what ends a paragraph here, whether line ends show, the numbers of the list around it, and how deep it stands. */
interface Place {
  paragraphEnd: '\n' | '\u2028';
  keepsLines: boolean;
  ordinals: Map<Element, number>;
  depth: number;
}

/**
 * Reads all that an element shows and that is no page furniture, in document order, into one raw text. Linear in the size of the
 * page; reading stops after `limit` characters, and at elements that stand too deep, and `truncated` says so.
 */
export function* walk(root: Element, look: LookReader, limit: number): Steps<{ raw: RawText; truncated: boolean }> {
  const known = remembered(look);
  const weights = yield* weigh(root, known);
  const page = weights.get(root) ?? { chars: 0, linkChars: 0, links: 0 };
  const state: Walk = { raw: emptyRawText(), look: known, weights, page, limit, truncated: false, elements: 0 };
  yield* readChildren(state, root, {
    paragraphEnd: '\n',
    keepsLines: known(root).keepsLines ?? false,
    ordinals: ordinalsOf(root, known),
    depth: 0,
  });
  return { raw: state.raw, truncated: state.truncated };
}

function* readChildren(state: Walk, parent: Element, place: Place): Steps<void> {
  const teasers = teasersIn(parent, state.weights);
  for (const child of parent.childNodes) {
    if (state.raw.length >= state.limit) {
      state.truncated = true;
      return;
    }
    if (child.nodeType === 3) {
      const room = state.limit - state.raw.length;
      if ((child as Text).length > room) state.truncated = true;
      addNode(state.raw, child as Text, place.keepsLines, room);
    } else if (child.nodeType === 1 && !teasers.has(child as Element)) yield* readElement(state, child as Element, place);
  }
}

function* readElement(state: Walk, element: Element, around: Place): Steps<void> {
  const { raw, look } = state;
  state.elements += 1;
  if (state.elements % ELEMENTS_A_STEP === 0) yield;
  const tag = element.tagName;
  if (isNeverText(element)) return;
  if (around.depth > DEEPEST) {
    state.truncated = true;
    return;
  }
  const { shown, boundary, keepsLines } = look(element);
  if (!shown || isFurniture(element, state.weights, state.page)) return;
  if (tag === 'BR') {
    addGenerated(raw, around.paragraphEnd);
    return;
  }

  const place = { ...around, keepsLines: keepsLines ?? around.keepsLines, depth: around.depth + 1 };
  const edge = boundary === 'block' ? around.paragraphEnd : boundary === 'space' ? ' ' : '';
  addGenerated(raw, edge);
  const rows = tag === 'TABLE' && around.paragraphEnd === '\n' ? dataRows(element, look) : null;
  if (rows) yield* readTable(state, element, rows, place);
  else if (tag === 'LI') yield* readItem(state, element, place);
  else if (tag === 'OL' || tag === 'UL') yield* readChildren(state, element, { ...place, ordinals: ordinalsOf(element, look) });
  else yield* readChildren(state, element, place);
  addGenerated(raw, edge);
}

function* readItem(state: Walk, item: Element, place: Place): Steps<void> {
  const label = labelOf(item, place.ordinals.get(item), state.look);
  if (label !== null) state.raw.label = (state.raw.label ?? '') + label;
  yield* readChildren(state, item, place);
  if (label !== null) state.raw.label = null;
}

function* readTable(state: Walk, table: Element, rows: GridRow[], place: Place): Steps<void> {
  for (const caption of captionsOf(table)) yield* readElement(state, caption, place);
  const inCell: Place = { ...place, paragraphEnd: '\u2028' };
  for (const row of rows) {
    addGenerated(state.raw, '\n');
    for (const [column, cell] of row.entries()) {
      if (column > 0) addGenerated(state.raw, '\t');
      if (cell === 'above') addGenerated(state.raw, DITTO);
      else if (cell && !isFurniture(cell, state.weights, state.page)) yield* readChildren(state, cell, inCell);
    }
  }
  addGenerated(state.raw, '\n');
}
