import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/popup/App';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import { addByHand } from '@/lib/store/add-by-hand';
import type { Database } from '@/lib/store/database';
import type { Edit } from '@/lib/store/schema';
import { freshDatabase } from '../../store/fresh-database';
import { rendered } from '../rendered';

export const TODAY = todayInVietnam(new Date());
export const NOW = new Date().toISOString();

/** Begins a test: an empty browser, a background that answers, nothing kept. */
export function startAfresh(): void {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'test-extension-id' });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: {} });
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 1, focused: true, incognito: false, alwaysOnTop: false });
  vi.stubGlobal('reportError', vi.fn());
  Element.prototype.scrollIntoView = vi.fn();
}

/** A list of tasks typed by hand. */
export async function listOf(...tasks: [title: string, fields?: Edit][]) {
  const database = freshDatabase();
  const ids: string[] = [];
  for (const [title, fields = {}] of tasks) ids.push(await addByHand(database, { ...fields, title }, NOW));
  return { database, ids, id: ids[0] ?? '' };
}

/** The popup over a list, once it says `words`, and what a person would do with it. */
export async function opened(database: Database, words: string) {
  const app = rendered(<App database={database} />);
  const says = (text: string) => expect.poll(() => app.root.textContent ?? '').toContain(text);
  await says(words);
  const field = (label: string): HTMLInputElement => {
    const found = [...app.root.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
    const control = found && app.root.querySelector<HTMLInputElement>(`[id="${found.getAttribute('for')}"]`);
    if (!control) throw new Error(`No field is called ${label}`);
    return control;
  };
  const type = (label: string, text: string) =>
    act(() => {
      const control = field(label);
      control.value = text;
      control.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    });
  const press = (key: string, target: Element = document.activeElement ?? document.body) =>
    act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  return { ...app, says, field, type, press };
}
