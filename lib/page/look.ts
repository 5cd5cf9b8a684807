/** How an element lies in its surroundings, as far as reading needs to know. */
export interface Look {
  shown: boolean;
  /** What parts its text from the text around it: a paragraph's end, a space, nothing. */
  boundary: 'block' | 'space' | 'none';
  /** Whether line ends in its text nodes are shown; null where it is as in the element around it. */
  keepsLines: boolean | null;
  /** `list-style-type`; null where nothing says so and the tag decides. */
  listStyle: string | null;
}

export type LookReader = (element: Element) => Look;

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const INLINE = new Set(['inline', 'contents', 'ruby', 'ruby-text', 'ruby-base', 'math']);

/** What tags and inline styles tell. Needs no layout and no style sheets: for a page that is only parsed. */
export function lookByTag(element: Element): Look {
  const style = element.getAttribute('style');
  const display = style && declared(style, 'display');
  const whiteSpace = style && declared(style, 'white-space');
  return {
    shown:
      !element.hasAttribute('hidden') &&
      display !== 'none' &&
      !/^(hidden|collapse)/.test((style && declared(style, 'visibility')) ?? ''),
    boundary: boundary(element, display || (BLOCKS.has(element.tagName) ? 'block' : 'inline')),
    keepsLines: whiteSpace ? showsLines(whiteSpace) : element.tagName === 'PRE' ? true : null,
    listStyle: (style && (declared(style, 'list-style-type') ?? listStyleOf(declared(style, 'list-style')))) || null,
  };
}

/** What the browser has computed. It reads styles only, never positions: no layout is forced. */
export function computedLook(view: Window): LookReader {
  return (element) => {
    const style = view.getComputedStyle(element);
    const floats = style.cssFloat !== 'none' && style.cssFloat !== '' && !BLOCKS.has(element.tagName);
    return {
      shown: style.display !== 'none' && style.visibility !== 'hidden' && style.visibility !== 'collapse',
      boundary: floats ? 'none' : boundary(element, style.display),
      keepsLines: showsLines(style.whiteSpace),
      listStyle: element.tagName === 'LI' ? (style.display === 'list-item' ? style.listStyleType : 'none') : null,
    };
  };
}

/** Asks `look` once for every element. */
export function remembered(look: LookReader): LookReader {
  const known = new Map<Element, Look>();
  return (element) => {
    const before = known.get(element);
    if (before) return before;
    const now = look(element);
    known.set(element, now);
    return now;
  };
}

function boundary(element: Element, display: string): Look['boundary'] {
  if (INLINE.has(display)) return 'none';
  if (display.startsWith('inline')) return BLOCKS.has(element.tagName) ? 'space' : 'none';
  return 'block';
}

function showsLines(whiteSpace: string): boolean {
  return /^(pre|break-spaces)/.test(whiteSpace);
}

function declared(style: string, property: string): string | null {
  const match = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;!]+)`, 'i').exec(style);
  return match?.[1]?.trim().toLowerCase() ?? null;
}

function listStyleOf(shorthand: string | null): string | null {
  return (
    shorthand?.match(/\b(none|decimal(?:-leading-zero)?|(?:lower|upper)-(?:alpha|latin|roman)|disc|circle|square)\b/)?.[1] ?? null
  );
}
