import ICAL from 'ical.js';
import { readSheet } from 'read-excel-file/node';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MessageKey } from '@/components/translation';
import { canonical } from '@/lib/store/canonical';
import { clickFirst, waitForAccessible } from '../accessible';
import { startTestBrowser } from '../driver/start-test-browser';
import type { Tab } from '../driver/tab';
import type { TestBrowser } from '../driver/test-browser';
import { readDatabase } from '../extension-data';
import { fill, waitForText } from '../form';
import { onScreen } from '../on-screen';
import { saveAll } from '../panel';
import { until } from '../until';

let browser: TestBrowser;
beforeEach(async () => {
  browser = await startTestBrowser();
  await saveAll(await browser.open('telegram'));
  await until(async () => (await kept()).length === 6, 'The tasks were not saved.');
});
afterEach(() => browser.close());

const kept = async () => (await readDatabase(browser.lookout)).followUps;
const press = (tab: Tab, key: MessageKey) => clickFirst(tab, 'button', onScreen(key));

/** Files of ours that pages hand to the reader, caught before the browser asks where to put them. */
interface Caught {
  files?: { name: string; blob: Blob }[];
}

/** From now on what the page hands over is kept in it. */
function catchFiles(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const caught = globalThis as Caught;
    const files: { name: string; blob: Blob }[] = [];
    caught.files = files;
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (object: Blob) => {
      const address = create(object);
      blobs.set(address, object);
      return address;
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob !== undefined) files.push({ name: this.download, blob });
    };
  });
}

/** The bytes of the file that was caught last, once there are `count`. */
async function caughtFile(tab: Tab, count: number): Promise<Buffer> {
  const bytes = () =>
    tab.evaluate(async (wanted) => {
      const { files = [] } = globalThis as Caught;
      const file = files[wanted - 1];
      return file === undefined ? null : [...new Uint8Array(await file.blob.arrayBuffer())];
    }, count);
  await until(async () => (await bytes()) !== null, `The page has not made ${count} files.`);
  return Buffer.from((await bytes()) ?? []);
}

test('what is backed up and deleted is the same list again when it is restored', async () => {
  const before = canonical(await readDatabase(browser.lookout));
  const options = await browser.openOwn('options.html');
  await waitForAccessible(options, 'button', onScreen('dataBackup'));
  await catchFiles(options);
  await press(options, 'dataBackup');
  await caughtFile(options, 1);
  await press(options, 'dataErase');
  const [field] = await waitForAccessible(options, 'textbox', onScreen('dataEraseType'));
  await fill(options, onScreen('dataEraseType'), field?.name.includes('DELETE') ? 'DELETE' : 'xoa');
  await press(options, 'dataEraseDo');
  await until(async () => (await kept()).length === 0, 'The list was not deleted.');
  await options.evaluate(() => {
    const [{ name, blob } = { name: '', blob: new Blob() }] = (globalThis as Caught).files ?? [];
    const chosen = new DataTransfer();
    chosen.items.add(new File([blob], name));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('There is nothing to choose a file with.');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await waitForText(options, '.changes strong', onScreen('dataAdded'));
  await press(options, 'dataDo');
  await until(async () => canonical(await readDatabase(browser.lookout)) === before, 'The list is not what it was.');
});

test('the list becomes a workbook and a calendar that others can read', async () => {
  const ledger = await browser.openOwn('ledger.html');
  await waitForAccessible(ledger, 'checkbox', /./);
  await catchFiles(ledger);
  await press(ledger, 'exportMenu');
  await press(ledger, 'exportExcel');
  const rows = await readSheet(await caughtFile(ledger, 1));
  expect(rows.slice(5)).toHaveLength(6);
  await press(ledger, 'exportMenu');
  await press(ledger, 'exportCalendar');
  const calendar = new ICAL.Component(ICAL.parse((await caughtFile(ledger, 2)).toString()));
  expect(calendar.getAllSubcomponents('vtodo')).toHaveLength(6);
});
