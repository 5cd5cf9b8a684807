// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/options/App';
import { unitError } from '@/entrypoints/settings/unit-error';
import { saveTasks } from '@/lib/store/save-tasks';
import { readSoonDays } from '@/lib/store/soon-setting';
import { readMyUnit, writeMyUnit } from '@/lib/unit/my-unit';
import { rendered } from '../components/rendered';
import { freshDatabase } from '../store/fresh-database';
import { page, task } from '../store/sample';
import { fakePermissions } from './fake-permissions';

it.each([
  ['', 'unitWrongName'],
  ['...', 'unitWrongName'],
  ['so noi vu', 'unitKnown'],
  ['Sở Y tế', null],
])('judges %j as a unit', (name, error) => {
  expect(unitError(name, ['Sở Nội vụ'])).toBe(error);
});

it('takes no more units than anyone has', () => {
  expect(
    unitError(
      'Sở Y tế',
      Array.from({ length: 20 }, (_, index) => `Phòng ${index}`),
    ),
  ).toBe('unitTooMany');
});

describe('the unit among the settings', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    fakePermissions();
    vi.stubGlobal('reportError', vi.fn());
  });

  const kept = () => readMyUnit(fakeBrowser.storage.local);

  async function opened() {
    const database = freshDatabase();
    await saveTasks(database, page(), [task()], '2024-03-05T02:00:00.000Z');
    const app = rendered(<App database={database} />);
    const says = (words: string) => expect.poll(() => app.root.textContent).toContain(words);
    await says('Chưa chọn đơn vị nào');
    await says('Phòng Quy hoạch');
    const input = () => app.root.querySelector<HTMLInputElement>('.adding input');
    const type = (text: string) =>
      act(() => {
        const field = input();
        if (field) field.value = text;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      });
    return { ...app, says, input, type };
  }

  it('offers bodies of saved documents, and keeps the one that is chosen at once', async () => {
    const { click, says, input } = await opened();
    click('Phòng Quy hoạch');
    await says('Đã lưu cài đặt.');
    await expect.poll(kept).toEqual({ names: ['Phòng Quy hoạch'], place: '' });
    expect(document.activeElement).toBe(input());
  });

  it('finds names as one types, keeps what is typed, and takes it away again', async () => {
    const { click, type, input, root, named } = await opened();
    type('chu tich ubnd');
    expect(root.querySelector('.suggestions')).toBeNull();
    type('Chủ tịch  UBND xã Tân Lập ');
    click('Thêm');
    await expect.poll(kept).toEqual({ names: ['Chủ tịch UBND xã Tân Lập'], place: '' });
    expect(input()?.value).toBe('');
    type('so noi');
    click('Sở Nội vụ');
    await expect.poll(async () => (await kept()).names).toEqual(['Chủ tịch UBND xã Tân Lập', 'Sở Nội vụ']);
    await expect.poll(() => named('Bỏ Sở Nội vụ')).toBeDefined();
    click('Bỏ Chủ tịch UBND xã Tân Lập');
    await expect.poll(async () => (await kept()).names).toEqual(['Sở Nội vụ']);
  });

  it('says what is wrong, and keeps nothing', async () => {
    const { click, type, says } = await opened();
    type('–');
    click('Thêm');
    await says('Hãy ghi tên một cơ quan');
    expect((await kept()).names).toEqual([]);
  });

  it('keeps the province, and follows what is set on another page', async () => {
    const { root, says } = await opened();
    const select = root.querySelector<HTMLSelectElement>('.unit select');
    act(() => {
      if (select) select.value = 'Lào Cai';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(kept).toEqual({ names: [], place: 'Lào Cai' });
    await writeMyUnit(fakeBrowser.storage.local, { names: ['Sở Y tế'], place: '' });
    await says('Sở Y tế');
  });

  it('keeps from when on a task is due soon', async () => {
    const { root, says } = await opened();
    const select = () => root.querySelector<HTMLSelectElement>('.soon select');
    await expect.poll(() => select()?.value).toBe('7');
    act(() => {
      const field = select();
      if (field) field.value = '3';
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await says('Đã lưu cài đặt.');
    expect(await readSoonDays(fakeBrowser.storage.local)).toBe(3);
  });

  it('says so where it cannot be written', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk'));
    const { click, says } = await opened();
    click('Phòng Quy hoạch');
    await says('Không đọc hoặc ghi được cài đặt');
  });
});
