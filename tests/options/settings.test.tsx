// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/options/App';
import { settingsFields, settingsOf } from '@/entrypoints/options/settings-fields';
import { momentsFor } from '@/lib/reminders/reminder-moments';
import { DEFAULT_SETTINGS, readReminderSettings } from '@/lib/reminders/reminder-settings';
import { rendered } from '../components/rendered';
import { freshDatabase } from '../store/fresh-database';
import { fakePermissions } from './fake-permissions';

const official = settingsFields(DEFAULT_SETTINGS);

describe('settingsOf', () => {
  it('gives back what it was given', () => {
    expect(settingsOf(official)).toEqual({ settings: DEFAULT_SETTINGS });
    const own = {
      leadDays: [10, 2],
      hour: 7,
      table: { off: [['2027-02-05', '2027-02-11']] as [string, string][], worked: ['2027-02-20'] },
    };
    expect(settingsOf(settingsFields(own))).toEqual({ settings: own });
  });

  it('sorts days ahead, and says each once', () => {
    expect(settingsOf({ ...official, leadDays: '0; 5 5,14' })).toMatchObject({ settings: { leadDays: [14, 5, 0] } });
    expect(settingsOf({ ...official, leadDays: '' })).toMatchObject({ settings: { leadDays: [] } });
  });

  it.each([
    ['words for numbers', { leadDays: 'bảy' }, { leadDays: 'optionsWrongLead' }],
    ['too far ahead', { leadDays: '61' }, { leadDays: 'optionsWrongLead' }],
    ['a day that does not exist', { off: '29/02/2027' }, { off: 'optionsWrongDays' }],
    ['a range that runs backwards', { off: '20/02/2026 - 16/02/2026' }, { off: 'optionsWrongDays' }],
    ['two days in a line', { worked: '10/01/2026 11/01/2026' }, { worked: 'optionsWrongDays' }],
  ])('says what is wrong with %s', (_what, typed, errors) => {
    expect(settingsOf({ ...official, ...typed })).toEqual({ errors });
  });
});

it('moves reminders by the reader’s own table', () => {
  const table = { off: [['2027-02-05', '2027-02-11']] as [string, string][], worked: ['2027-02-13'] };
  const days = momentsFor('2027-02-15', { leadDays: [7, 2, 0], hour: 7, table }).map(({ at }) => at);
  expect(days).toEqual(['2027-02-04T00:00:00.000Z', '2027-02-13T00:00:00.000Z', '2027-02-15T00:00:00.000Z']);
});

it('still reminds where the table leaves no working day', () => {
  const table = { off: [['2020-01-01', '2040-01-01']] as [string, string][], worked: [] };
  const [moment] = momentsFor('2027-02-15', { leadDays: [0], hour: 7, table });
  expect(moment?.at).toBe('2027-02-15T00:00:00.000Z');
});

describe('the page of settings', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    fakePermissions();
    vi.stubGlobal('reportError', vi.fn());
  });

  async function opened() {
    const page = rendered(<App database={freshDatabase()} />);
    const says = (words: string) => expect.poll(() => page.root.textContent).toContain(words);
    await says('Nhắc việc');
    const lead = () => page.root.querySelector<HTMLInputElement>('form:not(.adding) input');
    const type = (text: string) =>
      act(() => {
        const input = lead();
        if (input) input.value = text;
        input?.dispatchEvent(new Event('input', { bubbles: true }));
      });
    return { ...page, says, lead, type };
  }

  it('keeps what is set, and says so', async () => {
    const { click, type, says } = await opened();
    type('5, 1');
    click('Lưu thay đổi');
    await says('Đã lưu cài đặt.');
    expect(await readReminderSettings(fakeBrowser.storage.local)).toEqual({ ...DEFAULT_SETTINGS, leadDays: [5, 1] });
    expect((await opened()).lead()?.value).toBe('5, 1');
  });

  it('keeps nothing that is wrong, and goes back to the default', async () => {
    const { click, type, says, lead } = await opened();
    type('một tuần');
    click('Lưu thay đổi');
    await says('Hãy ghi các số ngày');
    expect(await readReminderSettings(fakeBrowser.storage.local)).toEqual(DEFAULT_SETTINGS);
    click('Trở về mặc định');
    await expect.poll(() => lead()?.value).toBe('7, 3, 1, 0');
  });

  it('says so where they cannot be written', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk'));
    const { click, says } = await opened();
    click('Lưu thay đổi');
    await says('Không đọc hoặc ghi được cài đặt');
  });
});
