import type { Accessible } from './tab';

/** The part of axe-core that knows roles and names. */
interface Axe {
  setup(root: Element): object;
  teardown(): void;
  utils: {
    getNodeFromTree(element: Element): object | null;
    querySelectorAll(tree: object, selector: string): { actualNode: Element }[];
  };
  commons: {
    text: { accessibleText(element: Element): string };
    aria: { getRole(element: Element): string | null };
    dom: { isVisibleToScreenReaders(element: Element): boolean };
  };
}

/**
 * Runs in a page that axe-core was put into: every element of `role` that a screen reader gets, in reading order, shadow roots included
 * as far as they are open; for `StaticText` the elements around the texts.
 */
export function findByRole(role: string): (Accessible & { element: Element })[] {
  const { axe } = globalThis as unknown as { axe: Axe };
  const tree = axe.setup(document.documentElement);
  try {
    const elements = axe.utils.querySelectorAll(tree, '*').map(({ actualNode }) => actualNode);
    const shown = elements.filter((element) => axe.commons.dom.isVisibleToScreenReaders(element));
    if (role === 'StaticText') {
      return shown.flatMap((element) =>
        [...element.childNodes].flatMap((node) =>
          node.nodeType === 3 && (node.nodeValue ?? '').trim() !== ''
            ? [{ role, name: (node.nodeValue ?? '').trim(), pressed: undefined, expanded: undefined, element }]
            : [],
        ),
      );
    }
    return shown.flatMap((element) => {
      if (axe.commons.aria.getRole(element) !== role) return [];
      const box = element instanceof HTMLInputElement && element.type === 'checkbox' ? String(element.checked) : undefined;
      return [
        {
          role,
          name: axe.commons.text.accessibleText(element),
          pressed: element.getAttribute('aria-pressed') ?? box,
          expanded: element.getAttribute('aria-expanded') ?? undefined,
          element,
        },
      ];
    });
  } finally {
    axe.teardown();
  }
}
