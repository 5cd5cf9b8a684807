import type { Value } from '@/lib/messages';

/** Tells the style sheet of the overlay which colours are wanted: those of the system, or the chosen ones. `signal` ends it. */
export function followTheme(view: Window, host: HTMLElement, theme: Value<'page.look'>['theme'], signal: AbortSignal): void {
  const dark = view.matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    host.dataset.theme = theme === 'dark' || (theme === 'system' && dark.matches) ? 'dark' : 'light';
  };
  show();
  dark.addEventListener('change', show, { signal });
}
