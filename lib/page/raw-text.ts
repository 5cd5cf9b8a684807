/** A text node's share of the raw text: unit for unit, from the node's start. */
export interface Piece {
  node: Text;
  rawStart: number;
  rawEnd: number;
}

/**
 * What the walk over a page writes: the raw text, before it is brought into the normal form, and which of it stands in which
 * text node. What belongs to no piece was generated: breaks between paragraphs and cells, numbers of list items.
 */
export interface RawText {
  chunks: string[];
  length: number;
  pieces: Piece[];
  /** The number of a list item, waiting for the item's first word. */
  label: string | null;
}

/** A raw text with nothing in it yet. */
export function emptyRawText(): RawText {
  return { chunks: [], length: 0, pieces: [], label: null };
}

/** Writes characters that stand in no node. */
export function addGenerated(raw: RawText, text: string): void {
  raw.chunks.push(text);
  raw.length += text.length;
}

/**
 * Writes a text node, at most `most` characters of it. Its line ends are white space, as on screen, unless `keepsLines` says that the
 * page shows them.
 */
export function addNode(raw: RawText, node: Text, keepsLines: boolean, most: number): void {
  const text = node.data.slice(0, most).replace(keepsLines ? /[\t\v\f\u2028\u2029]/g : /[\t-\r\x85\u2028\u2029]/g, ' ');
  if (text === '') return;
  if (raw.label !== null && /\S/.test(text)) {
    addGenerated(raw, raw.label);
    raw.label = null;
  }
  raw.pieces.push({ node, rawStart: raw.length, rawEnd: raw.length + text.length });
  addGenerated(raw, text);
}
