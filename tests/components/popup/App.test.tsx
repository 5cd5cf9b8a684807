// @vitest-environment happy-dom
import { indexedDB } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/popup/App';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import { addByHand } from '@/lib/store/add-by-hand';
import { finishFollowUp } from '@/lib/store/finish';
import { followUpId } from '@/lib/store/identity';
import { keepCopies } from '@/lib/store/keep-copies';
import { leaveNotice } from '@/lib/store/notice';
import { saveTasks } from '@/lib/store/save-tasks';
import { freshDatabase } from '../../store/fresh-database';
import { page, task } from '../../store/sample';
import { rendered } from '../rendered';

const NOW = '2024-03-05T02:00:00.000Z';
const first = task('Phòng Quy hoạch rà soát hồ sơ.');
const second = task('Văn phòng tổng hợp báo cáo.');
const sent = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'test-extension-id' });
  sent.mockReset().mockResolvedValue({ ok: true, value: {} });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sent);
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 1, focused: true, incognito: false, alwaysOnTop: false });
  vi.stubGlobal('reportError', vi.fn());
});

async function opened(tasks = [first, second]) {
  const database = freshDatabase();
  if (tasks.length > 0) await saveTasks(database, page(), tasks, NOW);
  const app = rendered(<App database={database} />);
  const says = (words: string) => expect.poll(() => app.root.textContent).toContain(words);
  await says(tasks.length > 0 ? 'Phòng Quy hoạch' : 'Sổ việc chưa có việc nào');
  const rows = () => app.root.querySelectorAll('li.row').length;
  return { database, says, rows, ...app };
}

describe('the popup', () => {
  it('says how to begin while the list is empty, and follows what is saved elsewhere', async () => {
    const { database, says, rows } = await opened([]);
    await saveTasks(database, page(), [first], NOW);
    await says('Phòng Quy hoạch rà soát hồ sơ.');
    expect(rows()).toBe(1);
  });

  it('ticks a task off, tells the background, and takes it back', async () => {
    const { database, says, rows, click, named } = await opened();
    const id = await followUpId((await database.documents.toCollection().first())?.key ?? '', first.quote);
    click('Đánh dấu đã xong: Phòng Quy hoạch');
    await says('Đã đánh dấu xong: Phòng Quy hoạch rà soát hồ sơ.');
    await expect.poll(rows).toBe(1);
    expect(await database.followUps.get(id)).toMatchObject({ finishedOn: todayInVietnam(new Date()) });
    expect(sent).toHaveBeenCalledWith({ request: 'list.changed', payload: {} });

    click('Hoàn tác');
    await expect.poll(rows).toBe(2);
    await says('Đã hoàn tác.');
    await expect.poll(() => document.activeElement === named('Đánh dấu đã xong: Phòng Quy hoạch')).toBe(true);
    expect(await database.followUps.get(id)).toMatchObject({ finishedOn: null });
  });

  it('takes back several deletions one after another, the document too', async () => {
    const { database, says, rows, click } = await opened();
    const before = await database.followUps.toArray();
    click('Xóa khỏi sổ: Phòng Quy hoạch');
    await says('Đã xóa khỏi sổ: Phòng Quy hoạch');
    await expect.poll(rows).toBe(1);
    click('Xóa khỏi sổ: Văn phòng');
    await says('Sổ việc chưa có việc nào');
    await says('Đã xóa khỏi sổ: Văn phòng');
    click('Hoàn tác');
    await says('Đã xóa khỏi sổ: Phòng Quy hoạch');
    click('Hoàn tác');
    await expect.poll(rows).toBe(2);
    expect(await database.followUps.toArray()).toEqual(before);
    expect(await database.documents.count()).toBe(1);
  });

  it('says so when a change cannot be written, and shows the list as it is', async () => {
    const { database, says, rows, click } = await opened();
    database.followUps.hook('updating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    click('Đánh dấu đã xong: Phòng Quy hoạch');
    await says('Ổ đĩa không còn chỗ');
    expect(rows()).toBe(2);
  });

  it('says so when a task is gone that was still shown', async () => {
    const { says, click } = await opened();
    sent.mockResolvedValue({ ok: true, value: { opened: false } });
    click('Mở văn bản 12/TB-SXD tại nhiệm vụ: Phòng Quy hoạch');
    await says('Việc này không còn trong sổ.');
  });

  it('tells what happened to the list while nobody looked', async () => {
    await leaveNotice(fakeBrowser.storage.session, { kind: 'restored', count: 2, lostSince: null, left: 0 });
    const { says } = await opened();
    await says('đã khôi phục 2 việc từ bản sao dự phòng');
  });

  it('says so when the list cannot be read', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const { root } = rendered(<App database={freshDatabase()} />);
    await expect.poll(() => root.textContent).toContain('Không đọc hoặc ghi được sổ việc');
    expect(root.textContent).not.toContain('chỉ để xem');
  });

  it('shows the copy of a list that cannot be read, for reading alone, without what is done', async () => {
    const whole = freshDatabase();
    const now = new Date().toISOString();
    await addByHand(whole, { title: 'Họp giao ban', due: { day: '2026-12-31' } }, now);
    const done = await addByHand(whole, { title: 'Đã nộp báo cáo' }, now);
    await finishFollowUp(whole, done, '2026-11-20', now);
    await keepCopies(whole, fakeBrowser.storage.local, new Date(now));
    whole.close();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    });
    const { root } = rendered(<App database={freshDatabase()} />);
    await expect.poll(() => root.textContent).toContain('31/12/2026Họp giao ban');
    expect(root.textContent).toContain('Không đọc hoặc ghi được sổ việc');
    expect(root.textContent).not.toContain('Đã nộp báo cáo');
    expect(root.querySelector('main input, main li button')).toBeNull();
  });

  it('can be opened beside the page, and says so where the browser refuses', async () => {
    const open = vi.fn().mockResolvedValue(undefined);
    Object.assign(fakeBrowser.sidebarAction, { open });
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    const { click, says } = await opened();
    click('Mở ở thanh bên');
    await expect.poll(() => close.mock.calls.length).toBe(1);
    open.mockRejectedValue(new Error('no user gesture'));
    click('Mở ở thanh bên');
    await says('Trình duyệt không mở được thanh bên');
  });
});
