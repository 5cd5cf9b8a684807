import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './Icon';

interface Props {
  /** What the button says; the panel has the same name. */
  label: string;
  icon?: IconName;
  disabled?: boolean;
  /** What the panel holds; `close` folds it and gives the focus back to the button. */
  children(close: () => void): ComponentChildren;
}

/** A button that unfolds a small panel below it: Escape, a click elsewhere or leaving with the Tab key folds it. */
export function Menu({ label, icon, disabled = false, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  useEffect(() => {
    if (!open) return;
    panel.current?.querySelector<HTMLElement>('input, button, select')?.focus();
    const leave = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    const foldOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', foldOnEscape);
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('keydown', foldOnEscape);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open, close]);
  return (
    <div class="menu" ref={whole}>
      <button
        type="button"
        class="plain"
        ref={button}
        disabled={disabled}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {icon !== undefined && <Icon name={icon} />}
        {label}
        <Icon name="down" />
      </button>
      {open && (
        <section class="panel" id={id} aria-label={label} ref={panel}>
          {children(close)}
        </section>
      )}
    </div>
  );
}
