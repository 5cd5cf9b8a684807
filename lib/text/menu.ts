import { quick } from './letters';
import type { Span } from './span';

/** Longest entry of a menu, in characters. */
const LONGEST = 50;
/** How many lines on either side are looked at, and how many of them must be like it. */
const AROUND = 3;
const FEWEST_ALIKE = 4;

/** A few words in small letters, without number, figure or end mark: "Chức năng, nhiệm vụ", "Thông báo mời thầu". */
const ENTRY = quick(/^(?=[^\n]*\p{Ll})(?:[-–+•*›»] ?)?\p{L}[^\n\d.;:!?…]*$/u);

/**
 * Whether a line is an entry of a portal's menu: a few words among others of the kind. Text of a page that was stored as it stands has its
 * menus in it, and their words say nothing of the document.
 *
 * @param lines all lines of the text, in order
 * @param index which of them
 */
export function isMenuEntry(text: string, lines: readonly Span[], index: number): boolean {
  if (!isEntry(text, lines[index])) return false;
  let alike = 0;
  for (let at = index - AROUND; at <= index + AROUND; at += 1) if (at !== index && isEntry(text, lines[at])) alike += 1;
  return alike >= FEWEST_ALIKE;
}

function isEntry(text: string, line: Span | undefined): boolean {
  return line !== undefined && line.end - line.start <= LONGEST && ENTRY.test(text.slice(line.start, line.end));
}
