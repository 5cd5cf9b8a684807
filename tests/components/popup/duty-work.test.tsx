// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { addDays, formatDay } from '@/lib/calendar/iso-day';
import { finishFollowUp } from '@/lib/store/finish';
import { addProgress } from '@/lib/store/follow-ups';
import { listOf, NOW, opened, startAfresh, TODAY } from './opened-popup';

beforeEach(startAfresh);

const daily = { due: { every: { rhythm: 'daily' as const, from: addDays(TODAY, -2) } } };

it('makes a duty of a task, shows the days to come before it is kept, and lists it among the recurring ones', async () => {
  const { database, id } = await listOf(['Báo cáo chuyển đổi số']);
  const { click, type, says } = await opened(database, 'Báo cáo chuyển đổi số');
  click('Chi tiết: Báo cáo chuyển đổi số');
  type('Thời hạn', 'every');
  type('Lặp lại', 'quarterEnd');
  click('Lưu thay đổi');
  await says('Ngày chưa đúng');
  type('Kỳ đầu tiên', '15/11/2031');
  await says('Các kỳ tới: 31/12/2031, 31/03/2032, 30/06/2032, …');
  click('Lưu thay đổi');
  await says('Đã lưu thay đổi');
  expect((await database.followUps.get(id))?.due).toEqual({ every: { rhythm: 'quarterEnd', from: '2031-12-31' } });
  await says('Kỳ hạn 31/12/2031');
  await says('Thời hạn: – → Cuối mỗi quý · 31/12/2031');
});

it('sets right the day of one occurrence, and opens one again', async () => {
  const { database, id } = await listOf(['Trực báo', daily]);
  await finishFollowUp(database, id, TODAY, NOW);
  const { click, says, root } = await opened(database, 'lỡ 1 kỳ');
  click('Chi tiết: Trực báo');
  await says(`Kỳ ${formatDay(addDays(TODAY, -2))}`);
  const field = root.querySelector<HTMLInputElement>('.occurrences input[type=text]');
  act(() => {
    if (field) field.value = formatDay(addDays(TODAY, -2));
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  click('Đổi ngày');
  await says('Đã lưu thay đổi');
  const kept = async () => (await database.followUps.get(id))?.occurrences;
  expect(await kept()).toEqual({ [addDays(TODAY, -2)]: { finishedOn: addDays(TODAY, -2), lateReason: '' } });
  click('Mở lại kỳ này');
  await says('lỡ 2 kỳ');
  expect(await kept()).toEqual({});
});

it('sets right a note of progress, and takes it out', async () => {
  const { database, id } = await listOf(['Nộp báo cáo']);
  await addProgress(database, id, TODAY, 'Đã gửi dự thao', NOW);
  const { click, says, root } = await opened(database, 'Nộp báo cáo');
  click('Chi tiết: Nộp báo cáo');
  click('Sửa tiến độ ngày');
  const text = root.querySelector<HTMLTextAreaElement>('.notes textarea');
  act(() => {
    if (text) text.value = 'Đã gửi dự thảo';
    text?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  click('Lưu tiến độ');
  await says(`${formatDay(TODAY)} Đã gửi dự thảo`);
  const kept = async () => (await database.followUps.get(id))?.progress;
  expect(await kept()).toEqual({ [NOW]: { on: TODAY, text: 'Đã gửi dự thảo' } });
  click('Sửa tiến độ ngày');
  // The row itself can be deleted, too.
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('.notes button')];
  act(() => buttons.find(({ textContent }) => textContent === 'Xóa')?.click());
  await expect.poll(kept).toEqual({});
});
