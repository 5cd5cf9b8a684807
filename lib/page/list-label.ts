import type { LookReader } from './look';
import { isNeverText } from './never-text';

/** A text that brings its own number, letter or bullet: `2.1. Giao`, `a) Tổ chức`, `IV. TỔ CHỨC`, `- Rà soát`. */
const OWN_LABEL = /^(?:\d{1,3}(?:\.\d{1,3})*[.)/](?!\d)|[a-zđ]{1,2}[.)]|[IVX]{1,5}[.)]|[A-ZĐ][.)]|[-–—−+*•●○▪■◦·])/u;
const ENOUGH = 16;

const STYLE_OF_TYPE: Record<string, string> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  none: 'none',
};

/**
 * The numbers of a list's items, by `start`, `reversed` and the items' `value`, as browsers count them. Empty for a list without numbers.
 */
export function ordinalsOf(list: Element, look: LookReader): Map<Element, number> {
  const ordinals = new Map<Element, number>();
  if (list.tagName !== 'OL') return ordinals;
  const items = [...list.children].filter((child) => child.tagName === 'LI' && look(child).shown);
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let next = integer(list.getAttribute('start')) ?? (step < 0 ? items.length : 1);
  for (const item of items) {
    next = integer(item.getAttribute('value')) ?? next;
    ordinals.set(item, next);
    next += step;
  }
  return ordinals;
}

/**
 * The label that the page shows before a list item though it stands in no node: `1. `, `a) `, `I. `, and `- ` for a bullet.
 * Null where none is shown, or where the item's text begins with a label of its own. A letter gets a bracket, because that is how
 * Vietnamese documents letter their points (Decree 30/2020/NĐ-CP, annex I).
 */
export function labelOf(item: Element, ordinal: number | undefined, look: LookReader): string | null {
  const list = item.parentElement;
  const style =
    look(item).listStyle ??
    STYLE_OF_TYPE[item.getAttribute('type') ?? ''] ??
    (list && (look(list).listStyle ?? STYLE_OF_TYPE[list.getAttribute('type') ?? ''])) ??
    (ordinal === undefined ? 'disc' : 'decimal');
  const label = write(style, ordinal);
  return label === null || OWN_LABEL.test(beginning(item, look)) ? null : label;
}

function write(style: string, ordinal: number | undefined): string | null {
  if (style === 'none') return null;
  const written = /^["'](.*)["']$/.exec(style);
  if (written) return written[1]?.trim() ? `${written[1].trim()} ` : null;
  if (ordinal === undefined || /^(disc|circle|square|disclosure-)/.test(style)) return '- ';
  if (/^lower-(alpha|latin)/.test(style)) return `${letters(ordinal)}) `;
  if (/^upper-(alpha|latin)/.test(style)) return `${letters(ordinal).toUpperCase()}. `;
  if (style === 'lower-roman') return `${roman(ordinal).toLowerCase()}. `;
  if (style === 'upper-roman') return `${roman(ordinal)}. `;
  return `${style === 'decimal-leading-zero' ? String(ordinal).padStart(2, '0') : ordinal}. `;
}

function letters(ordinal: number): string {
  if (ordinal < 1) return String(ordinal);
  const last = String.fromCharCode(97 + ((ordinal - 1) % 26));
  return ordinal > 26 ? letters(Math.floor((ordinal - 1) / 26)) + last : last;
}

function roman(ordinal: number): string {
  if (ordinal < 1 || ordinal > 3999) return String(ordinal);
  const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
  const signs = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I'];
  let rest = ordinal;
  let text = '';
  values.forEach((value, index) => {
    text += (signs[index] ?? '').repeat(Math.floor(rest / value));
    rest %= value;
  });
  return text;
}

function integer(value: string | null): number | null {
  return value !== null && /^\s*-?\d{1,6}/.test(value) ? Number.parseInt(value, 10) : null;
}

/** The first characters of an element's shown text, without the white space before them. Stops as soon as it has them. */
function beginning(element: Element, look: LookReader): string {
  let text = '';
  const read = (parent: Element): void => {
    for (const child of parent.childNodes) {
      if (text.length >= ENOUGH) return;
      if (child.nodeType === 3) text = (text + (child as Text).data).trimStart();
      else if (child.nodeType === 1 && !isNeverText(child as Element) && look(child as Element).shown) read(child as Element);
    }
  };
  read(element);
  return text.slice(0, ENOUGH).normalize('NFC');
}
