import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Control {
  id: string;
  'aria-invalid'?: boolean;
  'aria-describedby'?: string;
}

interface Props {
  label: string;
  /** What is wrong with it, as a sentence; null where nothing is. */
  error?: string | null;
  children(control: Control): ComponentChildren;
}

/** A field of a form under its name, with what is wrong with it; the control gets what ties the three together. */
export function Field({ label, error = null, children }: Props) {
  const id = useId();
  const control = error === null ? { id } : { id, 'aria-invalid': true, 'aria-describedby': `${id}-error` };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(control)}
      {error !== null && (
        <p id={`${id}-error`} class="error">
          {error}
        </p>
      )}
    </div>
  );
}
