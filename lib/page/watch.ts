import { HOST_TAG } from './never-text';

export interface WatchOptions {
  /** Milliseconds without a change before it is reported. */
  quiet?: number;
  /** Longest pause between two reports on a page that never rests, in milliseconds. */
  longest?: number;
  /** Stops watching; nothing is reported afterwards. */
  signal: AbortSignal;
}

/** A change of fewer characters is a clock, a counter or a caption, not a document. */
const NOTABLE = 20;
const QUIET_MS = 300;
const LONGEST_MS = 15_000;

/**
 * Reports that a page's text has changed, once it has come to rest. On a page that changes without end the pauses between reports
 * double up to `longest`, so that reading never takes much of its time. Our own element and changes of a few characters are ignored.
 */
export function watch(root: Node, onChange: () => void, options: WatchOptions): void {
  const { signal, quiet = QUIET_MS, longest = LONGEST_MS } = options;
  if (signal.aborted) return;
  let pause = quiet;
  let reportBy = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = () => {
    timer = undefined;
    pause = Math.min(longest, pause * 2);
    onChange();
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(isNotable)) return;
    const now = performance.now();
    if (timer === undefined) reportBy = now + Math.max(pause, quiet * 4);
    else clearTimeout(timer);
    timer = setTimeout(report, Math.max(0, Math.min(pause, reportBy - now)));
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

function isNotable(record: MutationRecord): boolean {
  if (record.type === 'characterData') return (record.target.nodeValue ?? '').length >= NOTABLE;
  return [...record.addedNodes, ...record.removedNodes].some((node) => node.nodeName !== HOST_TAG && lengthOf(node) >= NOTABLE);
}

/** How many characters a node's text has without the white space around each text node; not counted on once they are notable. */
function lengthOf(node: Node): number {
  if (node.nodeType === 3) return (node.nodeValue ?? '').trim().length;
  let length = 0;
  for (let child = node.firstChild; child && length < NOTABLE; child = child.nextSibling) length += lengthOf(child);
  return length;
}
