import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickAccessible, findAccessible, waitForAccessible } from './accessible';
import { readDatabase } from './extension-data';
import { readHighlights } from './highlights';
import { onScreen, onScreenFirst } from './on-screen';
import { revealOverlay } from './overlay';
import { findSavedButtons, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';

let browser: Started;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

interface Focused {
  /** What a screen reader would call it. */
  name: string;
  /** Whether it is on the screen and drawn with a ring. */
  visible: boolean;
}

/** The element that has the focus, inside the extension's own element too. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === null) return { name: '', visible: false };
    const { top, bottom, width } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
      visible: width > 0 && top >= 0 && bottom <= innerHeight && outlineStyle !== 'none' && outlineWidth !== '0px',
    };
  });
}

/** Presses Tab until the focus is on what `name` fits; every stop on the way in our own element must be visible. */
async function tabTo(page: Page, name: RegExp, most = 120): Promise<void> {
  const stops: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    stops.push(stop.name);
    if (!name.test(stop.name)) continue;
    expect(stop, 'The focus cannot be seen.').toEqual({ name: stop.name, visible: true });
    return;
  }
  throw new Error(`Tab never reached ${name}; it went: ${stops.join(' | ')}`);
}

/** Waits until the focus is on what `name` fits: it follows what was drawn, which takes its time. It must be visible there. */
async function focusGoesTo(page: Page, name: RegExp, otherwise: string): Promise<void> {
  await until(async () => name.test((await focused(page)).name), otherwise);
  expect((await focused(page)).visible, 'The focus cannot be seen.').toBe(true);
}

const kept = async () => (await readDatabase(browser.lookout)).followUps;

test('a document is read and its tasks saved without a mouse', async () => {
  const page = await browser.open('telegram');
  const before = (await waitForSaveButtons(page)).length;
  await revealOverlay(page);
  await tabTo(page, onScreen('panelPill'));
  await page.keyboard.press('Enter');
  await waitForAccessible(page, 'region', onScreen('panelRegion'));
  expect((await focused(page)).name).toMatch(onScreen('panelPill'));

  await tabTo(page, /^(Lưu|Save) 1: /);
  await page.keyboard.press('Enter');
  await waitForAccessible(page, 'StaticText', onScreen('panelSaidSaved'));
  expect((await findAccessible(page, 'status', /^/)).length).toBe(1);
  expect((await kept()).length).toBe(1);
  // The focus stays where it was: the same button now takes the save back.
  await focusGoesTo(page, onScreen('panelUnsaveItem'), 'The focus did not stay.');
  await page.keyboard.press('Space');
  await waitForAccessible(page, 'StaticText', onScreen('panelSaidUnsaved'));
  expect((await kept()).length).toBe(0);

  await page.keyboard.press('Escape');
  await until(
    async () => (await findAccessible(page, 'region', onScreen('panelRegion'))).length === 0,
    'The panel is still open.',
  );
  await focusGoesTo(page, onScreen('panelPill'), 'The focus did not stay.');
  await page.keyboard.press('Enter');
  await tabTo(page, onScreen('panelSaveAll'));
  await page.keyboard.press('Enter');
  await until(async () => (await findSavedButtons(page)).length === before, 'Not all tasks were saved.');
  await page.close();
});

test('the button beside a task can be reached and shows where it is', async () => {
  const page = await browser.open('notice-paragraphs');
  await waitForSaveButtons(page);
  await revealOverlay(page);
  await tabTo(page, onScreen('panelSaveTask'));
  await page.close();
});

test('choosing a task in the panel brings its words into view', async () => {
  const page = await browser.open('notice-paragraphs');
  await waitForSaveButtons(page);
  await revealOverlay(page);
  await tabTo(page, onScreen('panelPill'));
  await page.keyboard.press('Enter');
  const words = (await readHighlights(page, 'so-viec-task')).at(-1)?.slice(0, 30) ?? '-';
  await tabTo(page, new RegExp(`^(\\S+ )?${words}`, 'u'));
  await page.keyboard.press('Enter');
  const isInView = () =>
    page.evaluate(() => {
      const starts = [...(CSS.highlights.get('so-viec-flash') ?? [])].filter((range) => range instanceof Range);
      const line = starts[0]?.getClientRects()[0];
      return line !== undefined && line.top >= 0 && line.bottom <= innerHeight;
    });
  await until(isInView, 'The task is not in view, or nothing draws the eye to it.');
  await page.close();
});

test('what is done twice is said twice', async () => {
  const page = await browser.open('plan-table');
  const buttons = await waitForSaveButtons(page);
  await revealOverlay(page);
  const said = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const region = document.querySelector('so-viec-panel')?.shadowRoot?.querySelector('[aria-live]');
    if (region)
      new MutationObserver(() => texts.push(region.textContent ?? '')).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    return texts;
  });
  for (const [index, button] of buttons.slice(0, 2).entries()) {
    await clickAccessible(page, button);
    await until(async () => (await findSavedButtons(page)).length === index + 1, 'The task was not saved.');
  }
  const texts = (await said.jsonValue()).filter((text) => onScreen('panelSaidSaved').test(text));
  expect(texts.length).toBe(2);
  await page.close();
});

test('the list is kept without a mouse', async () => {
  const popup = await browser.openPopup();
  await popup.getByRole('checkbox').first().waitFor();
  const all = (await kept()).length;
  expect(all).toBeGreaterThan(1);

  await tabTo(popup, onScreen('popupMarkDone'));
  await popup.keyboard.press('Space');
  // The row is gone from under the focus: it goes to what takes the change back, and the change is said.
  await focusGoesTo(popup, onScreen('popupUndo'), 'The focus is not on the button that takes it back.');
  await waitForAccessible(popup, 'StaticText', onScreenFirst('popupSaidDone'));
  await popup.keyboard.press('Enter');
  await until(async () => (await kept()).every(({ finishedOn }) => finishedOn === null), 'The tick was not taken back.');
  await waitForAccessible(popup, 'StaticText', onScreen('popupUndone'));
  await focusGoesTo(popup, onScreen('popupMarkDone'), 'The focus is not on the row that is back.');

  await tabTo(popup, onScreen('popupDeleteRow'));
  await popup.keyboard.press('Enter');
  await until(async () => (await kept()).length === all - 1, 'Nothing was deleted.');
  await focusGoesTo(popup, onScreen('popupUndo'), 'The focus is not on the button that takes it back.');
  await popup.keyboard.press('Enter');
  await until(async () => (await kept()).length === all, 'The deletion was not taken back.');
  await focusGoesTo(popup, onScreen('popupMarkDone'), 'The focus is not on the row that is back.');

  await tabTo(popup, onScreen('popupExpandRow'));
  await popup.keyboard.press('Enter');
  await focusGoesTo(popup, onScreen('popupCollapseRow'), 'The focus did not stay.');

  await tabTo(popup, onScreen('popupOpenSourceRow'));
  const opened = browser.context.waitForEvent('page');
  await popup.keyboard.press('Enter');
  expect(new URL((await opened).url()).pathname).toMatch(/^\/pages\//);
});
