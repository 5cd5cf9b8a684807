import { useEffect, useRef } from 'preact/hooks';
import { isTyping } from '@/entrypoints/list/is-typing';

interface Keys {
  onUndo(): void;
  onHelp(): void;
  onLedger(): void;
}

/**
 * The keys of the list: j and k go from row to row, x ticks off, e opens, s puts off, u undoes, / searches, o opens the whole list, ? helps. They
 * press what a mouse would press, so that both do the same; while something is being typed they are letters.
 */
export function useKeys(actions: Keys): void {
  /** Where the reader was: the row that was ticked off is gone, and the next one stands in its place. */
  const place = useRef(-1);
  const keys = useRef(actions);
  keys.current = actions;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const rows = [...document.querySelectorAll<HTMLElement>('li.row')];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      if (at >= 0) place.current = at;
      if (!press(event.key, rows, at)) return;
      event.preventDefault();
    };
    const press = (key: string, rows: HTMLElement[], at: number): boolean => {
      if (key === 'u') keys.current.onUndo();
      else if (key === '?') keys.current.onHelp();
      else if (key === 'o') keys.current.onLedger();
      else if (key === '/') document.querySelector<HTMLElement>('[data-key="/"]')?.focus();
      else if (key === 'j') goTo(rows, at >= 0 ? at + 1 : Math.max(place.current, 0));
      else if (key === 'k') goTo(rows, at >= 0 ? at - 1 : place.current - 1);
      else if (key === 'x') rows[at]?.querySelector<HTMLElement>('.tick')?.click();
      else if (key === 'e' || key === 's') rows[at]?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();
      else return false;
      return true;
    };
    const goTo = (rows: HTMLElement[], index: number) => {
      const row = rows[Math.min(Math.max(index, 0), rows.length - 1)];
      row?.querySelector<HTMLElement>('.tick')?.focus();
      row?.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
