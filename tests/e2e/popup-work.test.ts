import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, formatDay, todayInVietnam } from '@/lib/calendar/iso-day';
import { readDatabase } from './extension-data';
import { onScreen, onScreenFirst } from './on-screen';
import { saveAll, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { openToolbarPopup } from './toolbar-popup';
import { until } from './until';

const TODAY = todayInVietnam(new Date());

let browser: Started;
beforeAll(async () => {
  browser = await startBrowser();
  const page = await browser.open('telegram');
  const count = (await waitForSaveButtons(page)).length;
  await saveAll(page);
  await until(async () => (await kept()).length === count, 'The tasks were not saved.');
  await page.close();
});
afterAll(() => browser.close());

const kept = async () => (await readDatabase(browser.lookout)).followUps;
const focusedRow = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('li')?.querySelector('.what')?.textContent);

test('a row opens with the keyboard, its deadline is moved, and the page says from where', async () => {
  const popup = await browser.openPopup();
  await popup.getByRole('checkbox').first().waitFor();
  await popup.keyboard.press('j');
  await popup.keyboard.press('e');
  const more = popup.getByRole('region', { name: onScreenFirst('popupMoreOf') });
  await more.waitFor();
  await more.getByRole('combobox', { name: onScreen('formDue') }).selectOption('day');
  const moved = addDays(TODAY, 30);
  await more
    .getByRole('textbox', { name: onScreen('formDay') })
    .last()
    .fill(formatDay(moved));
  await more.getByRole('button', { name: onScreen('formSave') }).click();
  await until(
    async () => (await kept()).some(({ due }) => due !== null && 'day' in due && due.day === moved),
    'The deadline was not moved.',
  );
  await popup.getByText(onScreen('popupByHand')).waitFor();
  await popup.getByRole('button', { name: onScreen('popupUndo') }).click();
  await until(async () => (await kept()).every(({ due }) => due === null), 'The change was not taken back.');
  await popup.close();
});

test('what is typed outlives the popup', async () => {
  const popup = await browser.openPopup();
  await popup
    .getByRole('button', { name: onScreen('popupExpandRow') })
    .first()
    .click();
  await popup.getByRole('textbox', { name: onScreen('formNote') }).pressSequentially('Hỏi Sở Nội vụ');
  await popup.close();
  const again = await browser.openPopup();
  const note = again.getByRole('textbox', { name: onScreen('formNote') });
  await until(async () => (await note.inputValue()) === 'Hỏi Sở Nội vụ', 'The draft is lost.');
  await again.getByRole('button', { name: onScreen('formSave') }).click();
  await until(async () => (await kept()).some((followUp) => followUp.note === 'Hỏi Sở Nội vụ'), 'The note was not saved.');
  await again.close();
});

test('undoing reaches what was done in an earlier popup', async () => {
  const popup = await browser.openPopup();
  await popup.getByRole('checkbox').first().click();
  await until(async () => (await kept()).some(({ finishedOn }) => finishedOn === TODAY), 'Nothing was finished.');
  await popup.close();
  const again = await browser.openPopup();
  await again.getByRole('checkbox').first().waitFor();
  await again.keyboard.press('u');
  await until(async () => (await kept()).every(({ finishedOn }) => finishedOn === null), 'The tick was not taken back.');
  await again.getByText(onScreen('popupUndoneEarlier')).waitFor();
  await again.close();
});

test('the search is a key away and needs no signs; the list goes on with the keys', async () => {
  const popup = await browser.openPopup();
  await popup.getByRole('checkbox').first().waitFor();
  await popup.keyboard.press('/');
  await popup.keyboard.type('so y te');
  await until(async () => (await popup.getByRole('checkbox').count()) === 1, 'The search does not find one task.');
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('j');
  expect(await focusedRow(popup)).toContain('Cấp đủ thuốc');
  await popup.close();
});

test('the same list stands beside the page, as wide as the reader makes it', async () => {
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 320, height: 700 });
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  await panel.getByRole('checkbox').first().waitFor();
  expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await panel.getByRole('button', { name: onScreen('popupPin') }).count()).toBe(0);
  await panel.close();
});

test('a click in the popup opens it there', async () => {
  const page = await browser.open('telegram');
  const popup = await openToolbarPopup(page, browser.extensionId);
  const names = onScreen('popupPin');
  const button = `[...document.querySelectorAll('button')].find((one) => ${names}.test(one.getAttribute('aria-label') ?? ''))`;
  await until(async () => (await popup.evaluate(`${button} !== undefined`)) === true, 'The popup cannot be put beside the page.');
  await popup.evaluate(`${button}.click()`);
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const opened = async () => {
    const targets = (await session?.send('Target.getTargets'))?.targetInfos ?? [];
    return targets.some(({ url }) => url.endsWith('/sidepanel.html'));
  };
  await until(opened, 'Nothing stands beside the page.');
  await page.close();
});
