import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

/** The id of the row that an undoing has just brought back; null where there is none. */
export const ReturnedRow = createContext<string | null>(null);

/**
 * For the first control of the row `id`: it takes the focus, which the button of the undoing has lost, once the row is back.
 * Whoever has gone on to something else meanwhile keeps the focus there.
 */
export function useFocusOnReturn<E extends HTMLElement>(id: string) {
  const control = useRef<E>(null);
  const isBack = useContext(ReturnedRow) === id;
  useEffect(() => {
    if (isBack && document.activeElement === document.body) control.current?.focus();
  }, [isBack]);
  return control;
}
