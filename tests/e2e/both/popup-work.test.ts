import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, formatDay, todayInVietnam } from '@/lib/calendar/iso-day';
import { clickFirst, countAccessible, waitForAccessible } from '../accessible';
import { startTestBrowser } from '../driver/start-test-browser';
import type { Tab } from '../driver/tab';
import type { TestBrowser } from '../driver/test-browser';
import { readDatabase } from '../extension-data';
import { choose, fill } from '../form';
import { onScreen, onScreenFirst } from '../on-screen';
import { saveAll, waitForSaveButtons } from '../panel';
import { until } from '../until';

const TODAY = todayInVietnam(new Date());

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startTestBrowser();
  const page = await browser.open('telegram');
  const count = (await waitForSaveButtons(page)).length;
  await saveAll(page);
  await until(async () => (await kept()).length === count, 'The tasks were not saved.');
  await page.close();
});
afterAll(() => browser.close());

const kept = async () => (await readDatabase(browser.lookout)).followUps;
const focusedRow = (page: Tab) => page.evaluate(() => document.activeElement?.closest('li')?.querySelector('.what')?.textContent);

/** The popup with its rows. */
async function openList(): Promise<Tab> {
  const popup = await browser.openOwn('popup.html');
  await waitForAccessible(popup, 'checkbox', /^/);
  return popup;
}

test('a row opens with the keyboard, its deadline is moved, and the page says from where', async () => {
  const popup = await openList();
  await popup.press('j');
  await popup.press('e');
  await waitForAccessible(popup, 'region', onScreenFirst('popupMoreOf'));
  await choose(popup, '.more select', 'day');
  const moved = addDays(TODAY, 30);
  await fill(popup, onScreen('formDay'), formatDay(moved));
  await clickFirst(popup, 'button', onScreen('formSave'));
  await until(
    async () => (await kept()).some(({ due }) => due !== null && 'day' in due && due.day === moved),
    'The deadline was not moved.',
  );
  await waitForAccessible(popup, 'StaticText', onScreen('popupByHand'));
  await clickFirst(popup, 'button', onScreen('popupUndo'));
  await until(async () => (await kept()).every(({ due }) => due === null), 'The change was not taken back.');
  await popup.close();
});

test('what is typed outlives the popup', async () => {
  const popup = await openList();
  await clickFirst(popup, 'button', onScreen('popupExpandRow'));
  await fill(popup, onScreen('formNote'), 'Hỏi Sở Nội vụ');
  await popup.close();
  const again = await openList();
  const notes = () => again.evaluate(() => [...document.querySelectorAll('textarea')].map(({ value }) => value));
  await until(async () => (await notes()).includes('Hỏi Sở Nội vụ'), 'The draft is lost.');
  await clickFirst(again, 'button', onScreen('formSave'));
  await until(async () => (await kept()).some((followUp) => followUp.note === 'Hỏi Sở Nội vụ'), 'The note was not saved.');
  await again.close();
});

test('undoing reaches what was done in an earlier popup', async () => {
  const popup = await openList();
  await clickFirst(popup, 'checkbox');
  await until(async () => (await kept()).some(({ finishedOn }) => finishedOn === TODAY), 'Nothing was finished.');
  await popup.close();
  const again = await openList();
  await again.press('u');
  await until(async () => (await kept()).every(({ finishedOn }) => finishedOn === null), 'The tick was not taken back.');
  await waitForAccessible(again, 'StaticText', onScreen('popupUndoneEarlier'));
  await again.close();
});

test('the search is a key away and needs no signs; the list goes on with the keys', async () => {
  const popup = await openList();
  await popup.press('/');
  await popup.type('so y te');
  await until(async () => (await countAccessible(popup, 'checkbox')) === 1, 'The search does not find one task.');
  await popup.press('Tab');
  await popup.press('j');
  expect(await focusedRow(popup)).toContain('Cấp đủ thuốc');
  await popup.close();
});
