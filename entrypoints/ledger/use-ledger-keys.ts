import { useEffect, useRef } from 'preact/hooks';
import { isTyping } from '@/entrypoints/list/is-typing';

interface Keys {
  onUndo(): void;
  onHelp(): void;
  onAdd(): void;
}

/** The keys that work anywhere on the page: u undoes, n adds, / searches, ? helps. While something is being typed they are letters. */
export function useLedgerKeys(actions: Keys): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'u') latest.current.onUndo();
      else if (event.key === '?') latest.current.onHelp();
      else if (event.key === 'n') latest.current.onAdd();
      else if (event.key === '/') document.querySelector<HTMLElement>('[data-key="/"]')?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
