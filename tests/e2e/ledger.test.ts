import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays, formatDay, todayInVietnam } from '@/lib/calendar/iso-day';
import { isWorkingDay } from '@/lib/calendar/working-days';
import { taskWords } from '@/lib/store/task-words';
import { fold } from '@/lib/text/fold';
import { countFollowUps, readDatabase } from './extension-data';
import { onScreen, onScreenFirst } from './on-screen';
import { collectErrors } from './page-errors';
import { seedList } from './seed-list';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';
import { findViolations } from './violations';
import { yearOfDuties } from './year-of-duties';

const TODAY = todayInVietnam(new Date());
const LIST = yearOfDuties(60, TODAY);

let browser: Started;
beforeAll(async () => {
  browser = await startBrowser();
  const popup = await browser.openPopup();
  await popup.getByRole('heading', { name: onScreen('popupEmptyTitle') }).waitFor();
  await popup.close();
});
afterAll(() => browser.close());
beforeEach(() => seedList(browser.lookout, LIST));

const kept = async () => (await readDatabase(browser.lookout)).followUps;

async function openLedger(route = ''): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/ledger.html${route}`);
  await page.getByRole('search').waitFor();
  return page;
}

const titles = (page: Page) => page.locator('.ledger .title').allInnerTexts();
/** How many rows are found, as the page says it. */
const rowCount = async (page: Page) => Number((await page.locator('.found').textContent())?.replace(/\D/g, ''));

describe('the table', () => {
  test('finds as one types, without signs, marks what was found, and keeps it in its address', async () => {
    const page = await openLedger();
    const errors = await collectErrors(page);
    await page.getByRole('searchbox').pressSequentially('cu tri');
    await until(async () => (await rowCount(page)) < LIST.followUps.length, 'Nothing was found.');
    const meant = LIST.followUps.filter((followUp) => fold(taskWords(followUp)).includes('cu tri')).length;
    expect(meant).toBeGreaterThan(3);
    expect(await rowCount(page)).toBeGreaterThanOrEqual(meant);
    expect(await page.locator('.ledger mark').allInnerTexts()).toContain('cử tri');
    await page.getByRole('searchbox').fill('mot cua');
    await page.locator('.ledger .snippet mark').first().waitFor();
    expect(await page.locator('.ledger .snippet mark').first().textContent()).toBe('Một cửa');
    await until(async () => page.url().includes('text=mot'), 'The address does not say what is looked for.');
    const found = await rowCount(page);
    await page.reload();
    await until(
      async () => (await page.locator('.found').count()) === 1 && (await rowCount(page)) === found,
      'The rows are not found again.',
    );
    await page.getByRole('searchbox').fill('không có từ này đâu');
    await page.getByText(onScreen('ledgerNothing')).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  test('is sorted by a column, the other way at the second press', async () => {
    const page = await openLedger();
    const byName = page.getByRole('columnheader', { name: onScreen('ledgerColumnWhat') });
    await byName.getByRole('button').click();
    await until(async () => (await byName.getAttribute('aria-sort')) === 'ascending', 'It says not that it is sorted.');
    const up = await titles(page);
    await byName.getByRole('button').click();
    await until(async () => (await byName.getAttribute('aria-sort')) === 'descending', 'It says not that it is turned.');
    const down = await titles(page);
    expect(fold(up[0] ?? '')).toMatch(/cap nhat/);
    expect(fold(down[0] ?? '')).toMatch(/xay dung/);
    await page.close();
  });

  test('is narrowed by state and tag; the back button returns, and all filters go at once', async () => {
    const page = await openLedger();
    const all = await rowCount(page);
    await page
      .getByRole('button', { name: onScreen('ledgerStatuses') })
      .first()
      .click();
    await page.getByRole('checkbox', { name: onScreenFirst('statusOverdue') }).check();
    await page.keyboard.press('Escape');
    await until(async () => (await rowCount(page)) < all, 'Nothing was narrowed.');
    const words = await page.locator('.ledger .column-status').allInnerTexts();
    expect(new Set(words.slice(1).map((word) => word.trim())).size).toBe(1);
    const overdue = await rowCount(page);
    await page.getByRole('combobox', { name: onScreen('ledgerColumnTags') }).selectOption({ index: 1 });
    await until(async () => (await rowCount(page)) < overdue, 'The tag narrows nothing.');
    await page.goBack();
    await until(async () => (await rowCount(page)) === overdue, 'The back button does not return.');
    await page.getByRole('button', { name: onScreen('ledgerNoFilter') }).click();
    await until(async () => (await rowCount(page)) === all, 'The filters stay.');
    await page.close();
  });

  test('changes several rows in one step, and one undo takes it back', async () => {
    const page = await openLedger('#/table?status=overdue');
    const before = await kept();
    const overdue = await rowCount(page);
    await page.getByRole('checkbox', { name: onScreen('ledgerPickAll') }).check();
    const bar = page.getByRole('region', { name: onScreen('ledgerBulk') });
    await bar.getByRole('button', { name: onScreen('ledgerBulkDue') }).click();
    await page.getByRole('textbox', { name: onScreen('ledgerBulkDueDay') }).fill('99/99/2026');
    await page.keyboard.press('Enter');
    await page.getByText(onScreen('formWrongDay')).waitFor();
    const moved = addDays(TODAY, 40);
    await page.getByRole('textbox', { name: onScreen('ledgerBulkDueDay') }).fill(formatDay(moved));
    await page.keyboard.press('Enter');
    const due = async () =>
      (await kept()).filter((followUp) => JSON.stringify(followUp.due) === JSON.stringify({ day: moved })).length;
    await until(async () => (await due()) === overdue, 'Not every row has the day.');
    await page.getByText(onScreen('ledgerSaidDue')).waitFor();
    await page.getByRole('button', { name: onScreen('popupUndo') }).click();
    await until(async () => (await due()) === 0, 'It was not taken back.');
    expect(await kept()).toEqual(before);
    await page.close();
  });

  test('picks a stretch of rows with Shift, and deletes and brings back what was picked', async () => {
    const page = await openLedger();
    const boxes = page.getByRole('checkbox', { name: onScreenFirst('ledgerPickRow') });
    await boxes.nth(1).click();
    await boxes.nth(4).click({ modifiers: ['Shift'] });
    const bar = page.getByRole('region', { name: onScreen('ledgerBulk') });
    await until(async () => /4/.test((await bar.locator('b').textContent()) ?? ''), 'Not four rows are picked.');
    await bar.getByRole('button', { name: onScreen('popupDelete') }).click();
    await until(async () => (await kept()).length === 56, 'Four rows should be gone.');
    await page.getByRole('button', { name: onScreen('popupUndo') }).click();
    await until(async () => (await kept()).length === 60, 'They are not back.');
    await page.locator('.undo-bar').waitFor({ state: 'detached' });
    // Among all rows are some that were finished before, the first of them too.
    await page.getByRole('checkbox', { name: onScreen('ledgerPickAll') }).check();
    await bar.getByRole('button', { name: onScreen('ledgerDone') }).click();
    await page.getByText(onScreen('ledgerSaidDone')).waitFor();
    await page.getByRole('button', { name: onScreen('popupUndo') }).click();
    await page.locator('.undo-bar').waitFor({ state: 'detached' });
    await page.close();
  });

  test('is worked with the keyboard: down, open, close, tick, undo', async () => {
    const page = await openLedger();
    await page.locator('.ledger .title').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const third = (await titles(page))[2] ?? '';
    await until(
      async () => (await page.evaluate(() => (document.activeElement as HTMLElement).textContent)) === third,
      'The third row has not the focus.',
    );
    await page.keyboard.press('Enter');
    const pane = page.getByRole('complementary', { name: onScreenFirst('popupMoreOf') });
    await pane.getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('Escape');
    await pane.waitFor({ state: 'detached' });
    await until(
      async () => (await page.evaluate(() => (document.activeElement as HTMLElement).textContent)) === third,
      'The row did not get the focus back.',
    );
    const open = (list: Awaited<ReturnType<typeof kept>>) =>
      JSON.stringify(list.map(({ finishedOn, occurrences }) => [finishedOn, occurrences]));
    const before = open(await kept());
    await page.keyboard.press('x');
    await until(async () => open(await kept()) !== before, 'Nothing was ticked.');
    await page.locator('.undo-bar').waitFor();
    await page.keyboard.press('u');
    await until(async () => open(await kept()) === before, 'It was not taken back.');
    await page.close();
  });

  test('shows the columns that are chosen, in the next tab too; a view is kept under a name', async () => {
    const page = await openLedger('#/table?status=overdue');
    const overdue = await rowCount(page);
    await page.getByRole('button', { name: onScreen('ledgerColumns') }).click();
    await page.getByRole('checkbox', { name: onScreen('formProduct') }).check();
    await page.getByRole('columnheader', { name: onScreen('formProduct') }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: onScreen('ledgerSavedViews') }).click();
    await page.getByRole('textbox', { name: onScreen('ledgerViewName') }).fill('Việc đang trễ');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Việc đang trễ', exact: true }).waitFor();
    await page.close();
    const next = await openLedger();
    await next.getByRole('columnheader', { name: onScreen('formProduct') }).waitFor();
    expect(await rowCount(next)).toBe(60);
    await next.getByRole('button', { name: onScreen('ledgerSavedViews') }).click();
    await next.getByRole('button', { name: 'Việc đang trễ', exact: true }).click();
    await until(async () => (await rowCount(next)) === overdue, 'The view was not shown.');
    await next.getByRole('button', { name: onScreen('ledgerSavedViews') }).click();
    await next.getByRole('button', { name: onScreenFirst('ledgerForgetView') }).click();
    await next.getByText(onScreen('ledgerNoSavedViews')).waitFor();
    await next.close();
  });
});

test('of 10,000 rows few are drawn, and every one can be reached', async () => {
  await seedList(browser.lookout, yearOfDuties(10_000, TODAY));
  const page = await openLedger();
  await until(async () => (await rowCount(page)) === 10_000, 'Not every row is counted.');
  const drawn = page.locator('.ledger tbody tr:not(.gap)');
  expect(await drawn.count()).toBeLessThan(80);
  await page.locator('.ledger .title').first().focus();
  await page.keyboard.press('End');
  await until(async () => (await page.locator('tr[aria-rowindex="10001"]').count()) === 1, 'The last row is not drawn.');
  expect(await drawn.count()).toBeLessThan(80);
  await until(
    () => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') === '10001'),
    'The last row has not the focus.',
  );
  // In a small window, as at a text of 200 %, the page itself scrolls, and the table still does not draw all of them.
  await page.setViewportSize({ width: 640, height: 450 });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await drawn.count()).toBeLessThan(80);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('searchbox').fill('cu tri');
  await until(async () => (await rowCount(page)) < 5_000, 'Nothing was found.');
  const found = await rowCount(page);
  expect(found).toBeGreaterThan(900);
  await page.getByRole('checkbox', { name: onScreen('ledgerPickAll') }).check();
  const bar = page.getByRole('region', { name: onScreen('ledgerBulk') });
  await bar.getByRole('button', { name: onScreen('popupDelete') }).click();
  await until(async () => (await countFollowUps(browser.lookout)) === 10_000 - found, 'Not all were deleted.', 30_000);
  await page.getByRole('button', { name: onScreen('popupUndo') }).click();
  await until(async () => (await countFollowUps(browser.lookout)) === 10_000, 'Not all came back.', 30_000);
  await page.close();
}, 90_000);

test('the calendar goes with the keyboard, shades days off, and a task of a day opens', async () => {
  const page = await openLedger('#/calendar?month=2026-11');
  const grid = page.getByRole('grid');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await grid.locator('[tabindex="0"]').focus();
  const start = await focused();
  const day = start.match(/\d{2}\/11\/2026/)?.[0] ?? '';
  expect(day).not.toBe('');
  const iso = day.split('/').reverse().join('-');
  for (const [key, expected] of [
    ['ArrowRight', addDays(iso, 1)],
    ['ArrowDown', addDays(iso, 8)],
    ['PageDown', null],
  ] as const) {
    await page.keyboard.press(key);
    const words = expected === null ? /\/(12\/2026|01\/2027)/ : new RegExp(formatDay(expected));
    await until(async () => words.test(await focused()), `${key} did not lead to ${words}, but to ${await focused()}.`);
  }
  await until(async () => /month=(2026-12|2027-01)/.test(page.url()), 'The address does not follow.');
  const cells = await grid
    .locator('td')
    .evaluateAll((all) => all.map((cell) => [cell.textContent, cell.classList.contains('off')]));
  expect(cells.filter(([, off]) => off).length).toBeGreaterThanOrEqual(8);
  expect(isWorkingDay('2026-11-20')).toBe(true);
  await page.goto(`chrome-extension://${browser.extensionId}/ledger.html#/calendar?month=${TODAY.slice(0, 7)}`);
  // The monthly duties of the sample are due on the 20th.
  await grid.getByRole('button', { name: new RegExp(`20/${TODAY.slice(5, 7)}/${TODAY.slice(0, 4)}`) }).click();
  const tasks = page.locator('.day-tasks .title');
  await tasks.first().waitFor();
  const name = await tasks.first().textContent();
  await tasks.first().click();
  await page
    .getByRole('complementary')
    .getByRole('heading', { level: 2 })
    .getByText(name ?? '')
    .waitFor();
  await page.close();
});

test('every figure opens the rows that it counts', async () => {
  const page = await openLedger('#/figures?by=unit');
  const table = page.locator('.figures-table');
  const line = table.getByRole('row', { name: /Thanh tra Sở/ });
  const figure = line.getByRole('link').last();
  const count = Number(await figure.textContent());
  expect(count).toBeGreaterThan(2);
  await figure.click();
  await page.getByRole('table', { name: onScreen('ledgerTable') }).waitFor();
  const expected = LIST.followUps.filter(
    ({ assignees, cancelledOn }) => assignees.includes('Thanh tra Sở') && cancelledOn === null,
  );
  expect(await rowCount(page)).toBe(expected.length);
  await page.goBack();
  const late = page.locator('.totals .openLate a');
  await late.click();
  await page.getByRole('button', { name: onScreen('ledgerOutcomeChip') }).waitFor();
  const states = await page.locator('.ledger tbody .column-status .status').allInnerTexts();
  expect(new Set(states).size).toBe(1);
  await page.close();
});

test('a document says how many of its tasks are done, unfolds them and opens at its source', async () => {
  const page = await openLedger('#/documents');
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
    .first();
  expect(await first.getByRole('progressbar').getAttribute('aria-label')).toMatch(onScreen('ledgerDoneOf'));
  await first.getByRole('heading').getByRole('button').click();
  await first.locator('.document-tasks .title').first().waitFor();
  const [opened] = await Promise.all([
    browser.context.waitForEvent('page'),
    first
      .getByRole('button', { name: onScreenFirst('ledgerOpenSourceOf') })
      .first()
      .click(),
  ]);
  await until(async () => /sonoivu\.mau\.gov\.vn\/van-ban\/\d+/.test(opened.url()), 'The source was not opened.');
  await opened.close();
  await page.close();
});

test('the popup leads to the ledger, by its button and by its key', async () => {
  const popup = await browser.openPopup();
  await popup.getByRole('checkbox').first().waitFor();
  for (const go of [
    () =>
      popup
        .getByRole('button', { name: onScreen('popupLedger') })
        .first()
        .click(),
    () => popup.keyboard.press('o'),
  ]) {
    const [ledger] = await Promise.all([browser.context.waitForEvent('page'), go()]);
    await ledger.getByRole('heading', { level: 1, name: onScreen('ledgerTitle') }).waitFor();
    await ledger.close();
    await popup.bringToFront();
    await popup.locator('body').click({ position: { x: 1, y: 1 } });
  }
  await popup.close();
});

describe.each(['table', 'calendar', 'documents', 'figures'])('the view %s', (view) => {
  test('is accessible in light and dark, with a task open beside it', async () => {
    const page = await openLedger(`#/${view}?open=${LIST.followUps[7]?.id}`);
    await page.getByRole('complementary').waitFor();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await findViolations(page, 'html')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page, 'html', 'color-contrast')).toEqual([]);
    await page.close();
  });
});

test('menus, marks and the bar of selected rows are accessible', async () => {
  const page = await openLedger('#/table?text=so');
  await page.getByRole('checkbox', { name: onScreen('ledgerPickAll') }).check();
  for (const menu of ['ledgerSavedViews', 'ledgerColumns', 'ledgerStatuses', 'ledgerPeriod', 'ledgerBulkTag'] as const) {
    await page
      .getByRole('button', { name: onScreen(menu), expanded: false })
      .first()
      .click();
    expect(await findViolations(page, 'html')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page, 'html', 'color-contrast')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.keyboard.press('Escape');
  }
  await page.close();
});

test('at twice the text size nothing is cut off sideways', async () => {
  const page = await openLedger();
  await page.setViewportSize({ width: 640, height: 450 });
  await page.locator('.ledger .title').first().waitFor();
  for (const view of ['table', 'calendar', 'documents', 'figures']) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${view}`);
    await page.locator(`.views [aria-current][href*="${view}"]`).waitFor();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wider, view).toBeLessThanOrEqual(0);
  }
  await page.close();
});
