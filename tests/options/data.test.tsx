// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DataSection } from '@/entrypoints/options/data/DataSection';
import { readLastBackup } from '@/lib/exchange/last-backup';
import { readEverything } from '@/lib/exchange/restore';
import { writeBackup } from '@/lib/exchange/write-backup';
import { addByHand } from '@/lib/store/add-by-hand';
import { removeFollowUp } from '@/lib/store/follow-ups';
import { rendered } from '../components/rendered';
import { freshDatabase } from '../store/fresh-database';

const NOW = '2026-11-21T02:00:00.000Z';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('reportError', vi.fn());
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: {} });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
});

/** The section over a list of one task, and what a person does with it. */
async function opened() {
  const database = freshDatabase();
  const id = await addByHand(database, { title: 'Họp giao ban' }, NOW);
  const onSettings = vi.fn();
  const page = rendered(<DataSection database={database} onSettings={onSettings} />);
  const says = (words: string) => expect.poll(() => page.root.textContent, { timeout: 5_000 }).toContain(words);
  await says('1 việc, 0 văn bản, 1 lần thay đổi');
  const titles = async () => (await database.followUps.toArray()).map(({ title }) => title).sort();
  const choose = (file: Blob) =>
    act(() => {
      const input = page.root.querySelector<HTMLInputElement>('input[type=file]');
      if (input === null) throw new Error('There is nothing to choose a file with.');
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const backup = async () => {
    const everything = await readEverything(database, fakeBrowser.storage.local);
    return (await writeBackup(everything, NOW, new AbortController().signal)).file;
  };
  const submit = (form: string) =>
    act(() => {
      page.root.querySelector(form)?.dispatchEvent(new Event('submit', { cancelable: true }));
    });
  return { ...page, database, id, onSettings, says, titles, choose, backup, submit };
}

describe('the data of the settings', () => {
  it('says that there is no backup, makes one, and remembers when', async () => {
    const { click, says } = await opened();
    await says('Chưa sao lưu ra tệp lần nào.');
    click('Sao lưu ra tệp');
    await says('Đã sao lưu 1 việc ra tệp sao-luu-so-viec-');
    expect(await readLastBackup(fakeBrowser.storage.local)).not.toBeNull();
  });

  it('says so where a backup cannot be made, and does not count it', async () => {
    const { click, says, database } = await opened();
    vi.spyOn(database.followUps, 'toArray').mockRejectedValue(new Error('disk'));
    click('Sao lưu ra tệp');
    await says('Không đọc hoặc ghi được sổ việc');
    expect(await readLastBackup(fakeBrowser.storage.local)).toBeNull();
  });

  it('shows what a restore will do, does it, tells the background, and takes it back', async () => {
    const { click, submit, says, titles, choose, backup, database, id, onSettings } = await opened();
    const file = await backup();
    await removeFollowUp(database, id, NOW);
    await addByHand(database, { title: 'Việc mới' }, NOW);
    choose(file);
    await says('Thêm 1 việc');
    await says('Họp giao ban');
    submit('.preview');
    await says('Đã khôi phục: thêm 1, đổi 0, bỏ 0 việc.');
    expect(await titles()).toEqual(['Họp giao ban', 'Việc mới']);
    expect(onSettings).toHaveBeenCalled();
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalled();
    click('Hoàn tác');
    await says('Dữ liệu trở lại như trước');
    expect(await titles()).toEqual(['Việc mới']);
  });

  it('shows the comparison again where the list was changed meanwhile', async () => {
    const { submit, says, titles, choose, backup, database, id } = await opened();
    const file = await backup();
    await removeFollowUp(database, id, NOW);
    choose(file);
    await says('Thêm 1 việc');
    await addByHand(database, { title: 'Ở cửa sổ khác' }, NOW);
    submit('.preview');
    await says('Sổ việc vừa thay đổi ở nơi khác');
    expect(await titles()).toEqual(['Ở cửa sổ khác']);
    submit('.preview');
    await says('Đã khôi phục');
    expect(await titles()).toEqual(['Họp giao ban', 'Ở cửa sổ khác']);
  });

  it('refuses a file with the reason, and one that is gone', async () => {
    const { says, choose, titles } = await opened();
    choose(new Blob(['{"a":1}']));
    await says('Đây không phải là tệp sao lưu của Sổ Việc.');
    const gone = new Blob(['{}']);
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
    choose(gone);
    await says('Không đọc được tệp đã chọn.');
    expect(await titles()).toEqual(['Họp giao ban']);
  });

  it.each(['XÓA', 'xoá', 'xóa', ' Xoa '])('deletes everything once %j is typed, and nothing before', async (typed) => {
    const { click, submit, root, says, titles, onSettings } = await opened();
    await fakeBrowser.storage.local.set({ drafts: { new: { title: 'dở dang' } } });
    click('Xóa tất cả…');
    const type = (text: string) =>
      act(() => {
        const input = root.querySelector<HTMLInputElement>('.erase input');
        if (input) input.value = text;
        input?.dispatchEvent(new Event('input', { bubbles: true }));
      });
    type('xin đừng');
    submit('.erase');
    await says('Hãy gõ đúng chữ XÓA.');
    expect(await titles()).toEqual(['Họp giao ban']);
    type(typed);
    submit('.erase');
    await says('Đã xóa mọi dữ liệu');
    expect(await titles()).toEqual([]);
    expect(await fakeBrowser.storage.local.get('drafts')).toEqual({});
    expect(onSettings).toHaveBeenCalled();
  });
});
