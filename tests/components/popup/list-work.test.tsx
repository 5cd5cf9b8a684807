// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays, formatDay } from '@/lib/calendar/iso-day';
import { leaveTaskToShow } from '@/lib/reminders/task-to-show';
import { editFollowUp } from '@/lib/store/follow-ups';
import { saveTasks } from '@/lib/store/save-tasks';
import type { StoredDeadline } from '@/lib/store/schema';
import { freshDatabase } from '../../store/fresh-database';
import { deadline, page, task } from '../../store/sample';
import { listOf, NOW, opened, startAfresh, TODAY } from './opened-popup';

beforeEach(startAfresh);

describe('a row that is opened', () => {
  it('lets every field be changed, and tells the history', async () => {
    const { database, id } = await listOf(['Nộp báo cáo']);
    const { click, type, says, root } = await opened(database, 'Nộp báo cáo');
    click('Chi tiết: Nộp báo cáo');
    type('Thời hạn', 'day');
    type('Ngày', '1/1/2030');
    // The first field called “Ngày” is that of the note on progress.
    type('Sản phẩm', 'Báo cáo quý');
    type('Liên kết minh chứng', 'không phải liên kết');
    click('Lưu thay đổi');
    await says('Liên kết phải bắt đầu bằng http');
    type('Liên kết minh chứng', 'https://mau.gov.vn/bc');
    const days = [...root.querySelectorAll<HTMLInputElement>('.day input[type=text]')];
    act(() => {
      const day = days.at(-1);
      if (day) day.value = '01/01/2030';
      day?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    click('Lưu thay đổi');
    await says('Đã lưu thay đổi: Nộp báo cáo');
    expect(await database.followUps.get(id)).toMatchObject({
      due: { day: '2030-01-01' },
      product: 'Báo cáo quý',
      evidence: 'https://mau.gov.vn/bc',
    });
    await says('Lịch sử thay đổi (2)');
    await says('Sản phẩm: – → Báo cáo quý');
    click('Hoàn tác');
    await says('Lịch sử thay đổi (3)');
    expect(await database.followUps.get(id)).toMatchObject({ due: null, product: '', evidence: null });
  });

  it('keeps what was typed when the popup is closed, until it is saved or given up', async () => {
    const { database, id } = await listOf(['Nộp báo cáo'], ['Họp']);
    const first = await opened(database, 'Nộp báo cáo');
    first.click('Chi tiết: Nộp báo cáo');
    first.type('Ghi chú', 'Hỏi anh An');
    await expect.poll(() => fakeBrowser.storage.local.get('drafts')).toMatchObject({ drafts: { [id]: { note: 'Hỏi anh An' } } });
    first.draw(null);

    const again = await opened(database, 'Bản nháp, chưa lưu');
    expect(again.field('Ghi chú').value).toBe('Hỏi anh An');
    expect(again.root.querySelectorAll('.opened')).toHaveLength(1);
    again.click('Bỏ');
    await expect.poll(() => fakeBrowser.storage.local.get('drafts')).toEqual({ drafts: {} });
    expect(await database.followUps.get(id)).toMatchObject({ note: '' });
  });

  it('takes notes on progress with their days', async () => {
    const { database, id } = await listOf(['Nộp báo cáo']);
    const { click, type, says } = await opened(database, 'Nộp báo cáo');
    click('Chi tiết: Nộp báo cáo');
    type('Ghi tiến độ', 'Đã gửi dự thảo');
    click('Ghi');
    await says('Đã ghi tiến độ');
    await says(`${formatDay(TODAY)} Đã gửi dự thảo`);
    expect(Object.values((await database.followUps.get(id))?.progress ?? {})).toEqual([{ on: TODAY, text: 'Đã gửi dự thảo' }]);
  });

  it('can be cancelled, and is then out of the way', async () => {
    const { database, id } = await listOf(['Nộp báo cáo']);
    const { click, says } = await opened(database, 'Nộp báo cáo');
    click('Chi tiết: Nộp báo cáo');
    click('Hủy việc này');
    await says('Không còn việc nào phải làm');
    expect(await database.followUps.get(id)).toMatchObject({ cancelledOn: TODAY });
    click('Đã xong (1)');
    await says(`Hủy ngày ${formatDay(TODAY)}`);
  });

  it('is the one that a notification was about', async () => {
    const { database, ids } = await listOf(['Nộp báo cáo'], ['Họp giao ban']);
    await leaveTaskToShow(fakeBrowser.storage.session, ids[1] ?? '');
    const { root } = await opened(database, 'Họp giao ban');
    await expect.poll(() => root.querySelector('.opened')?.textContent).toContain('Họp giao ban');
    await expect.poll(() => document.activeElement?.closest('li')?.className).toBe('row opened');
  });
});

describe('finishing', () => {
  it('asks why where it was late, and takes no for an answer', async () => {
    const late = { due: { day: addDays(TODAY, -2) } };
    const { database, ids } = await listOf(['Việc một', late], ['Việc hai', late]);
    const { click, type, says, root } = await opened(database, 'Việc một');
    click('Đánh dấu đã xong: Việc một');
    await says('Lý do chậm (không bắt buộc)');
    type('Hoàn thành quá hạn', 'Chờ số liệu của huyện');
    click('Lưu lý do');
    await says('Đã ghi lý do chậm: Việc một');
    expect(await database.followUps.get(ids[0] ?? '')).toMatchObject({ finishedOn: TODAY, lateReason: 'Chờ số liệu của huyện' });

    click('Đánh dấu đã xong: Việc hai');
    await says('Lý do chậm (không bắt buộc)');
    click('Bỏ qua');
    await expect.poll(() => root.querySelector('.late-reason')).toBeNull();
    expect(await database.followUps.get(ids[1] ?? '')).toMatchObject({ finishedOn: TODAY, lateReason: '' });
  });

  it('asks nothing where it was in time', async () => {
    const { database } = await listOf(['Việc một', { due: { day: TODAY } }]);
    const { click, says, root } = await opened(database, 'Việc một');
    click('Đánh dấu đã xong: Việc một');
    await says('Đã đánh dấu xong: Việc một');
    expect(root.querySelector('.late-reason')).toBeNull();
  });
});

describe('reminders', () => {
  it('are put off until tomorrow or a chosen day; the due day stays', async () => {
    const { database, id } = await listOf(['Nộp báo cáo', { due: { day: addDays(TODAY, 3) } }]);
    const { click, type, says } = await opened(database, 'Nộp báo cáo');
    click('Nhắc lại sau: Nộp báo cáo');
    click('Ngày mai');
    await says(`Nhắc lại lúc ${formatDay(addDays(TODAY, 1))} 08:00`);
    click('Nhắc lại sau: Nộp báo cáo');
    type('Ngày khác', formatDay(addDays(TODAY, -1)));
    click('Đặt');
    await says('Thời điểm này đã qua');
    type('Ngày khác', formatDay(addDays(TODAY, 5)));
    click('Đặt');
    await says(`Nhắc lại lúc ${formatDay(addDays(TODAY, 5))} 08:00`);
    expect(await database.followUps.get(id)).toMatchObject({ due: { day: addDays(TODAY, 3) } });
    click('Nhắc lại sau: Nộp báo cáo');
    click('Thôi hoãn nhắc');
    await says('Sẽ nhắc lại như thường');
    expect(await database.followUps.get(id)).toMatchObject({ snoozedUntil: null });
  });
});

async function savedWith(read: StoredDeadline, savedAt = NOW) {
  const database = freshDatabase();
  await saveTasks(database, page(), [task('Báo cáo kết quả.', { deadlines: [read] })], savedAt);
  return database;
}

it('confirms an inferred deadline with one click', async () => {
  const database = await savedWith(deadline(addDays(TODAY, 3), { certain: false }));
  const { click, says, root } = await opened(database, 'cần xác nhận');
  click('Xác nhận thời hạn: Báo cáo kết quả.');
  await says('Đã xác nhận thời hạn');
  await expect.poll(() => root.textContent).not.toContain('cần xác nhận');
});

it('says how many occurrences of a duty were missed, in one row, and lets go of them', async () => {
  const daily = deadline(null, { kind: 'recurring', relation: 'every', value: 'FREQ=DAILY', phrase: 'hằng ngày' });
  const database = await savedWith(daily, new Date(Date.now() - 3 * 86_400_000).toISOString());
  const { click, says, root } = await opened(database, 'lỡ 3 kỳ');
  expect(root.querySelectorAll('li.row')).toHaveLength(1);
  click('Chi tiết: Báo cáo kết quả.');
  click('Bỏ qua 3 kỳ đã lỡ');
  await says(`Kỳ hạn ${formatDay(TODAY)} · hạn hôm nay`);
});

it('finds as one types, without signs', async () => {
  const { database } = await listOf(['Đôn đốc báo cáo quý'], ['Họp giao ban']);
  const { root, says } = await opened(database, 'Họp giao ban');
  const search = root.querySelector<HTMLInputElement>('[type=search]');
  const look = (text: string) =>
    act(() => {
      if (search) search.value = text;
      search?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  look('DON DOC');
  await expect.poll(() => root.querySelectorAll('li.row').length).toBe(1);
  look('không có');
  await says('Không có việc nào khớp');
  look('');
  await expect.poll(() => root.querySelectorAll('li.row').length).toBe(2);
});

it('shows the tasks of one document alone, and all again once that has none left', async () => {
  const database = freshDatabase();
  await saveTasks(database, page(), [task('Rà soát hồ sơ.')], NOW);
  await saveTasks(database, page({ fields: { number: '99/TB-SXD' } }), [task('Lập danh mục.')], NOW);
  const { root, click, says } = await opened(database, 'Lập danh mục.');
  const select = root.querySelector<HTMLSelectElement>('.filter select');
  const names = [...(select?.options ?? [])].map(({ textContent }) => textContent);
  expect(names.slice(1).sort()).toEqual(['12/TB-SXD (1 việc)', '99/TB-SXD (1 việc)']);
  act(() => {
    const key = [...(select?.options ?? [])].find(({ textContent }) => textContent?.startsWith('99'))?.value;
    if (select && key) select.value = key;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(() => root.querySelectorAll('li.row').length).toBe(1);
  await says('Lập danh mục.');
  click('Xóa khỏi sổ: Lập danh mục.');
  await says('Rà soát hồ sơ.');
});

it('says what was undone where another window had done it', async () => {
  const { database, ids } = await listOf(['Việc một'], ['Việc hai']);
  const { click, says } = await opened(database, 'Việc hai');
  click('Đánh dấu đã xong: Việc một');
  await says('Đã đánh dấu xong: Việc một');
  await editFollowUp(database, ids[1] ?? '', { note: 'ở cửa sổ khác' }, new Date().toISOString());
  click('Hoàn tác');
  await says('Đã hoàn tác: Sửa, lúc');
  await says('Đã đánh dấu xong: Việc một');
  click('Hoàn tác');
  await expect.poll(() => database.followUps.get(ids[0] ?? '')).toMatchObject({ finishedOn: null });
});

it('takes a task typed by hand, and keeps what was typed over a closing', async () => {
  const database = freshDatabase();
  const first = await opened(database, 'Sổ việc chưa có việc nào');
  first.click('Thêm việc');
  first.type('Tên việc', 'Chuẩn bị họp');
  await expect.poll(() => fakeBrowser.storage.local.get('drafts')).toMatchObject({ drafts: { new: { title: 'Chuẩn bị họp' } } });
  first.draw(null);
  const again = await opened(database, 'Thêm vào sổ');
  expect(again.field('Tên việc').value).toBe('Chuẩn bị họp');
  again.type('Thời hạn', '31/2/2030');
  again.click('Thêm vào sổ');
  await again.says('Ngày chưa đúng');
  again.type('Thời hạn', '28/2/2030');
  again.click('Thêm vào sổ');
  await expect.poll(() => database.followUps.toArray()).toMatchObject([{ title: 'Chuẩn bị họp', due: { day: '2030-02-28' } }]);
});

describe('the keys', () => {
  it('go through the list, open, tick off, put off and undo', async () => {
    const { database, ids } = await listOf(
      ['Việc một', { due: { day: addDays(TODAY, 1) } }],
      ['Việc hai', { due: { day: addDays(TODAY, 2) } }],
    );
    const { press, says, root, named } = await opened(database, 'Việc hai');
    press('j');
    expect(document.activeElement).toBe(named('Đánh dấu đã xong: Việc một'));
    press('j');
    press('k');
    press('j');
    expect(document.activeElement).toBe(named('Đánh dấu đã xong: Việc hai'));
    press('e');
    expect(root.querySelectorAll('.opened')).toHaveLength(1);
    press('e');
    press('s');
    expect(root.querySelectorAll('.snooze')).toHaveLength(1);
    press('s');
    press('x');
    await says('Đã đánh dấu xong: Việc hai');
    press('u');
    await says('Đã hoàn tác.');
    expect(await database.followUps.get(ids[1] ?? '')).toMatchObject({ finishedOn: null });
    press('?');
    expect(root.querySelectorAll('kbd')).toHaveLength(9);
    press('/');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
  });

  it('are letters while something is typed', async () => {
    const { database } = await listOf(['Việc một']);
    const { press, root } = await opened(database, 'Việc một');
    const search = root.querySelector('[type=search]');
    if (search === null) throw new Error('There is no search.');
    for (const key of ['?', 'x', 'u', 'j']) press(key, search);
    expect(root.querySelector('kbd')).toBeNull();
    expect(await database.steps.count()).toBe(1);
  });

  it('say so where there is nothing to undo', async () => {
    const { press, says } = await opened(freshDatabase(), 'Sổ việc chưa có việc nào');
    press('u');
    await says('Không còn thay đổi nào');
  });
});
