import { type ComponentChildren, render } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import { ListMemoryContext } from '@/components/task/list-memory';
import { TranslationContext } from '@/components/translation';
import { translate } from './translate';

/** Remembers which rows are open, as the popup does. */
function Remembering({ children }: { children: ComponentChildren }) {
  const memory = useContext(ListMemoryContext);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const onOpened = (id: string, isOpened: boolean) =>
    setOpened((rows) => new Set(isOpened ? [...rows, id] : [...rows].filter((row) => row !== id)));
  return <ListMemoryContext.Provider value={{ ...memory, opened, onOpened }}>{children}</ListMemoryContext.Provider>;
}

/** Draws something with the Vietnamese texts and gives what a person would do with it. */
export function rendered(children: ComponentChildren) {
  const root = document.createElement('div');
  document.body.append(root);
  const draw = (next: ComponentChildren) =>
    act(() =>
      render(
        <TranslationContext.Provider value={translate}>
          <Remembering>{next}</Remembering>
        </TranslationContext.Provider>,
        root,
      ),
    );
  draw(children);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });

  /** The one button or box whose accessible name begins so. */
  const named = (name: string): HTMLElement => {
    const found = [...root.querySelectorAll<HTMLElement>('button, input')].filter((element) => nameOf(element).startsWith(name));
    const [only] = found;
    if (found.length !== 1 || only === undefined) throw new Error(`${found.length} elements are named “${name}”`);
    return only;
  };
  return { root, draw, named, click: (name: string) => act(() => named(name).click()) };
}

/** The accessible name of a button or box, as far as it is used here. */
export function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
}
