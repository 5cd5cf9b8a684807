import { clickAccessible, waitForAccessible } from './accessible';
import { type AnyTab, asTab } from './driver/as-tab';
import { until } from './until';

/** Waits until an element that `selector` names says something that fits `words`, white space made single. */
export function waitForText(tab: AnyTab, selector: string, words: RegExp): Promise<void> {
  const texts = () =>
    asTab(tab).evaluate(
      (wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].map((element) => element.textContent ?? ''),
      selector,
    );
  return until(
    async () => (await texts()).some((text) => words.test(text.replace(/\s+/g, ' ').trim())),
    `${selector} never said ${words} on ${tab.url()}.`,
  );
}

/** A pattern that fits what has `words` in it. */
export function containing(words: string): RegExp {
  return new RegExp(words.replace(/\s+/g, ' ').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'u');
}

/** Types a text over what the last field of that name holds. */
export async function fill(tab: AnyTab, name: RegExp, text: string): Promise<void> {
  const field = (await waitForAccessible(tab, 'textbox', name)).at(-1);
  if (field) await clickAccessible(tab, field);
  await asTab(tab).evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) activeElement.select();
  });
  await asTab(tab).type(text);
}

/** Chooses a value in the first list below `selector`: drop-down lists are the browser's own windows, which no test reaches. */
export function choose(tab: AnyTab, selector: string, value: string): Promise<void> {
  return asTab(tab).evaluate(
    ([wanted, chosen]) => {
      const list = document.querySelector<HTMLSelectElement>(wanted);
      if (list === null) throw new Error(`There is no ${wanted}.`);
      list.value = chosen;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [selector, value] as const,
  );
}
