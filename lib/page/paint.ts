/** What is painted in a page, each kind in its own style (see the content script's style sheet). */
export interface Marks {
  tasks: Range[];
  assignees: Range[];
  deadlines: Range[];
}

/** The names by which the style sheet knows the highlights. Where they overlap, the later one lies on top. */
export const HIGHLIGHTS = {
  tasks: 'so-viec-task',
  assignees: 'so-viec-assignee',
  deadlines: 'so-viec-deadline',
  flash: 'so-viec-flash',
} as const;

const FLASH_MS = 1_800;

/** Whether this browser can paint without changing the page. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';
}

/** Paints the marks in place of those painted before. Does nothing in a browser without CSS Custom Highlights. */
export function paint(marks: Marks): void {
  set('tasks', marks.tasks, 0);
  set('assignees', marks.assignees, 1);
  set('deadlines', marks.deadlines, 2);
}

/** Takes all marks off the page. */
export function erase(): void {
  if (!canPaint()) return;
  for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
}

/** Draws the eye to a passage for a moment. A second call, or `signal`, ends the first. */
export function flash(ranges: Range[], signal: AbortSignal): void {
  if (!canPaint() || signal.aborted) return;
  const highlight = set('flash', ranges, 3);
  const end = () => {
    if (CSS.highlights.get(HIGHLIGHTS.flash) === highlight) CSS.highlights.delete(HIGHLIGHTS.flash);
  };
  const timer = setTimeout(end, FLASH_MS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

function set(kind: keyof typeof HIGHLIGHTS, ranges: Range[], priority: number): Highlight | null {
  if (!canPaint()) return null;
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(HIGHLIGHTS[kind], highlight);
  return highlight;
}
