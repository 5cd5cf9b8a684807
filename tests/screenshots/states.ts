import type { Page } from 'playwright-core';
import { onScreen, onScreenFirst } from '../e2e/on-screen';

/** A state of a page of the extension, to be photographed. */
export interface State {
  /** The name of its picture. */
  name: string;
  /** The page with its address from `#` on. */
  path: string;
  width: number;
  height: number;
  /** Whether all of it is shown, however long it is. */
  whole?: boolean;
  /** Brings the page into the state; it waits for what is to be seen. */
  reach?(page: Page): Promise<unknown>;
}

const POPUP = { path: 'popup.html', width: 400, height: 600 };
const LEDGER = { width: 1360, height: 820 };
const TALL = { width: 900, height: 900, whole: true };

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

/** What there is to see before anything is saved. */
export const EMPTY_STATES: readonly State[] = [
  { ...POPUP, name: 'popup-empty', reach: (page) => page.getByText(onScreen('popupEmptyTitle')).waitFor() },
  {
    ...LEDGER,
    name: 'ledger-empty',
    path: 'ledger.html',
    reach: (page) => page.getByText(onScreen('popupEmptyTitle')).waitFor(),
  },
];

/** What there is to see with a list of some dozens of tasks. */
export const STATES: readonly State[] = [
  { ...POPUP, name: 'popup-list', reach: (page) => page.getByRole('checkbox').first().waitFor() },
  { ...POPUP, name: 'popup-details', reach: (page) => press(page, onScreen('popupExpandRow')) },
  { ...POPUP, name: 'popup-remind', reach: (page) => press(page, onScreen('popupSnoozeRow')) },
  { ...POPUP, name: 'popup-add', reach: (page) => press(page, onScreen('popupAdd')) },
  { ...POPUP, name: 'popup-keys', reach: (page) => press(page, onScreen('keyTitle')) },
  { ...POPUP, name: 'popup-nothing-found', reach: (page) => page.getByRole('searchbox').fill('zzz') },
  {
    name: 'sidepanel',
    path: 'sidepanel.html',
    width: 320,
    height: 800,
    reach: (page) => page.getByRole('checkbox').first().waitFor(),
  },
  { ...LEDGER, name: 'ledger-table', path: 'ledger.html#/table' },
  { ...LEDGER, name: 'ledger-search', path: 'ledger.html#/table?text=bao+cao' },
  {
    ...LEDGER,
    name: 'ledger-details',
    path: 'ledger.html#/table',
    reach: (page) => page.locator('.ledger .title').nth(2).click(),
  },
  {
    ...LEDGER,
    name: 'ledger-selected',
    path: 'ledger.html#/table?status=overdue',
    reach: async (page) => {
      await page.getByRole('checkbox', { name: onScreen('ledgerPickAll') }).check();
      await press(page, onScreen('ledgerBulkDue'));
    },
  },
  { ...LEDGER, name: 'ledger-states', path: 'ledger.html#/table', reach: (page) => press(page, onScreen('ledgerStatuses')) },
  { ...LEDGER, name: 'ledger-period', path: 'ledger.html#/table', reach: (page) => press(page, onScreen('ledgerPeriod')) },
  { ...LEDGER, name: 'ledger-columns', path: 'ledger.html#/table', reach: (page) => press(page, onScreen('ledgerColumns')) },
  { ...LEDGER, name: 'ledger-views', path: 'ledger.html#/table', reach: (page) => press(page, onScreen('ledgerSavedViews')) },
  { ...LEDGER, name: 'ledger-keys', path: 'ledger.html#/table', reach: (page) => press(page, onScreen('keyTitle')) },
  { ...LEDGER, name: 'ledger-nothing-found', path: 'ledger.html#/table?text=zzz' },
  { ...LEDGER, name: 'ledger-calendar', path: 'ledger.html#/calendar' },
  {
    ...LEDGER,
    name: 'ledger-documents',
    path: 'ledger.html#/documents',
    reach: (page) => page.locator('.document h2 button').first().click(),
  },
  { ...LEDGER, name: 'ledger-figures-months', path: 'ledger.html#/figures' },
  { ...LEDGER, name: 'ledger-figure-opened', path: 'ledger.html#/table?outcome=openLate' },
  { ...LEDGER, name: 'ledger-figures-documents', path: 'ledger.html#/figures?by=document' },
  { ...LEDGER, name: 'ledger-figures-bodies', path: 'ledger.html#/figures?by=unit' },
  { name: 'ledger-small', path: 'ledger.html#/table', width: 640, height: 800 },
  {
    ...TALL,
    name: 'options',
    path: 'options.html',
    reach: (page) =>
      page
        .getByRole('button', { name: onScreenFirst('formSave') })
        .first()
        .waitFor(),
  },
  { ...TALL, name: 'welcome', path: 'welcome.html' },
  { ...LEDGER, name: 'report', path: 'report.html' },
  { ...TALL, name: 'sample', path: 'sample.html' },
];
