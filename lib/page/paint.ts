/** What is painted in a page, each kind in its own style (see the content script's style sheet). */
export interface Marks {
  tasks: Range[];
  assignees: Range[];
  deadlines: Range[];
}

/** Tints and lines, or lines alone. */
export type MarkStyle = 'tint' | 'line';

/** The names by which the style sheet knows the highlights, in each style. Where they overlap, the later one lies on top. */
const HIGHLIGHTS = {
  tint: { tasks: 'so-viec-task', assignees: 'so-viec-assignee', deadlines: 'so-viec-deadline' },
  line: { tasks: 'so-viec-task-line', assignees: 'so-viec-assignee-line', deadlines: 'so-viec-deadline-line' },
} as const satisfies Record<MarkStyle, Record<keyof Marks, string>>;
const FLASH = 'so-viec-flash';

const FLASH_MS = 1_800;

/** Whether this browser can paint without changing the page. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';
}

/** Paints the marks in place of those painted before. Does nothing in a browser without CSS Custom Highlights. */
export function paint(marks: Marks, style: MarkStyle): void {
  erase();
  set(HIGHLIGHTS[style].tasks, marks.tasks, 0);
  set(HIGHLIGHTS[style].assignees, marks.assignees, 1);
  set(HIGHLIGHTS[style].deadlines, marks.deadlines, 2);
}

/** Takes all marks off the page. */
export function erase(): void {
  if (!canPaint()) return;
  for (const names of Object.values(HIGHLIGHTS)) for (const name of Object.values(names)) CSS.highlights.delete(name);
  CSS.highlights.delete(FLASH);
}

/** Draws the eye to a passage for a moment. A second call, or `signal`, ends the first. */
export function flash(ranges: Range[], signal: AbortSignal): void {
  if (!canPaint() || signal.aborted) return;
  const highlight = set(FLASH, ranges, 3);
  const end = () => {
    if (CSS.highlights.get(FLASH) === highlight) CSS.highlights.delete(FLASH);
  };
  const timer = setTimeout(end, FLASH_MS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

function set(name: string, ranges: Range[], priority: number): Highlight | null {
  if (!canPaint()) return null;
  const highlight = new Highlight();
  // One by one: a call takes only so many arguments.
  for (const range of ranges) highlight.add(range);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return highlight;
}
