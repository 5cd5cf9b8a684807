import type { Steps } from '@/lib/steps';
import { normalFormSteps, type Segment } from '@/lib/text/normal-form';
import type { Span } from '@/lib/text/span';
import type { Piece, RawText } from './raw-text';

/** A page as one text in the normal form, with the map between its offsets and the page's nodes. */
export interface PageText {
  text: string;
  /** Whether the page was longer than reading goes. */
  truncated: boolean;
  /**
   * The places of a span in the page, one range for each text node, in document order. Characters that stand in no node (breaks,
   * generated numbers) have none, so a span that begins in one begins at the next real character. Empty where the page has changed
   * since it was read: rather no highlight than a wrong one.
   */
  toRanges(span: Span): Range[];
  /** The span of all read characters that a range touches; null where it touches none. */
  toSpan(range: Range): Span | null;
}

/** Brings what was read of a page into the normal form and ties it to the page. */
export function* pageText(raw: RawText, truncated: boolean): Steps<PageText> {
  const { text, segments } = yield* normalFormSteps(raw.chunks.join(''));
  const { pieces } = raw;
  return {
    text,
    truncated,
    toRanges: (span) => rangesOf(span, segments, pieces),
    toSpan: (range) => spanOf(range, segments, pieces),
  };
}

function rangesOf(span: Span, segments: Segment[], pieces: Piece[]): Range[] {
  if (span.start >= span.end) return [];
  const parts: { piece: Piece; from: number; to: number }[] = [];
  for (let index = firstWhere(segments, (segment) => segment.end > span.start); index < segments.length; index += 1) {
    const segment = segments[index];
    if (!segment || segment.start >= span.end) break;
    const [from, to] = rawPart(segment, span);
    for (let at = firstWhere(pieces, (piece) => piece.rawEnd > from); at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (!piece || piece.rawStart >= to) break;
      const start = Math.max(from, piece.rawStart);
      const end = Math.min(to, piece.rawEnd);
      const last = parts.at(-1);
      if (last?.piece === piece) last.to = end;
      else parts.push({ piece, from: start, to: end });
    }
  }
  if (parts.some(({ piece }) => !piece.node.isConnected || piece.node.length !== piece.rawEnd - piece.rawStart)) return [];
  return parts.map(({ piece, from, to }) => {
    const range = piece.node.ownerDocument.createRange();
    range.setStart(piece.node, from - piece.rawStart);
    range.setEnd(piece.node, to - piece.rawStart);
    return range;
  });
}

/** The raw stretch behind the part of a segment that lies in `span`. */
function rawPart(segment: Segment, span: Span): [number, number] {
  if (!inStep(segment)) return [segment.rawStart, segment.rawEnd];
  return [
    segment.rawStart + Math.max(0, span.start - segment.start),
    segment.rawStart + Math.min(segment.end, span.end) - segment.start,
  ];
}

function spanOf(range: Range, segments: Segment[], pieces: Piece[]): Span | null {
  const first = pieces[firstWhere(pieces, (piece) => range.comparePoint(piece.node, piece.node.length) >= 0)];
  const last = pieces[firstWhere(pieces, (piece) => range.comparePoint(piece.node, 0) > 0) - 1];
  if (!first || !last) return null;
  const rawStart = first.rawStart + (first.node === range.startContainer ? range.startOffset : 0);
  const rawEnd = last.node === range.endContainer ? last.rawStart + range.endOffset : last.rawEnd;
  const from = segments[firstWhere(segments, (segment) => segment.rawEnd > rawStart)];
  const to = segments[firstWhere(segments, (segment) => segment.rawStart >= rawEnd) - 1];
  if (!from || !to) return null;
  const start = inStep(from) ? from.start + Math.max(0, rawStart - from.rawStart) : from.start;
  const end = inStep(to) ? Math.min(to.end, to.start + rawEnd - to.rawStart) : to.end;
  return start < end ? { start, end } : null;
}

function inStep(segment: Segment): boolean {
  return segment.end - segment.start === segment.rawEnd - segment.rawStart;
}

/** The index of the first element for which `test` holds, in a list where it holds for all that follow; else the length. */
function firstWhere<Item>(list: Item[], test: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && test(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
