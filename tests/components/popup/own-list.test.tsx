// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/popup/App';
import { leaveTaskToShow } from '@/lib/reminders/task-to-show';
import { addByHand } from '@/lib/store/add-by-hand';
import { saveTasks } from '@/lib/store/save-tasks';
import { readScope } from '@/lib/unit/list-scope';
import { writeMyUnit } from '@/lib/unit/my-unit';
import { freshDatabase } from '../../store/fresh-database';
import { page, task } from '../../store/sample';
import { rendered } from '../rendered';

const NOW = '2024-03-05T02:00:00.000Z';
const tasks = [
  task('Phòng Quy hoạch rà soát hồ sơ.', { assignees: ['Phòng Quy hoạch'] }),
  task('Văn phòng tổng hợp báo cáo.', { assignees: ['Văn phòng'], collaborators: ['Phòng Quy hoạch'] }),
  task('Phòng Kế hoạch lập dự toán.', { assignees: ['Phòng Kế hoạch'] }),
  task('Tổ chức kiểm tra.', { assignees: [] }),
];

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'test-extension-id' });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: {} });
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 1, focused: true, incognito: false, alwaysOnTop: false });
  vi.stubGlobal('reportError', vi.fn());
});

const setUnit = (...names: string[]) => writeMyUnit(fakeBrowser.storage.local, { names, place: '' });

async function opened(database = freshDatabase()) {
  await saveTasks(database, page(), tasks, NOW);
  const app = rendered(<App database={database} />);
  const rows = () => [...app.root.querySelectorAll('li.row .what')].map((row) => row.textContent?.replace(/^1/, ''));
  const tags = () => [...app.root.querySelectorAll('.concern')].map(({ textContent }) => textContent).sort();
  await expect.poll(() => app.root.querySelector('input[type=search]')).not.toBeNull();
  return { database, rows, tags, ...app };
}

describe('the list where a unit is set', () => {
  it('shows the unit’s own at first, says what is not plainly so, and all with one click, which is remembered', async () => {
    await setUnit('Phòng Quy hoạch');
    const { rows, tags, click, root } = await opened();
    await expect.poll(() => rows().length).toBe(3);
    expect(rows()).not.toContain('Phòng Kế hoạch lập dự toán.');
    expect(tags()).toEqual(['Có thể liên quan: chưa rõ cơ quan chủ trì', 'Đơn vị tôi phối hợp']);
    expect(root.querySelector('.counts')?.textContent).toBe('3 Quá hạn');
    click('Tất cả (4)');
    await expect.poll(() => rows().length).toBe(4);
    expect(tags()).toHaveLength(3);
    await expect.poll(() => readScope(fakeBrowser.storage.local)).toBe('all');
    const again = await opened();
    await expect.poll(() => again.rows().length).toBe(4);
    again.click('Của đơn vị tôi (3)');
    await expect.poll(() => again.rows().length).toBe(3);
  });

  it('keeps what was typed by hand among the unit’s own', async () => {
    await setUnit('Phòng Quy hoạch');
    const database = freshDatabase();
    await addByHand(database, { title: 'Gọi Phòng Kế hoạch', assignee: 'Phòng Kế hoạch' }, NOW);
    const { rows } = await opened(database);
    await expect.poll(() => rows()).toContain('Gọi Phòng Kế hoạch');
  });

  it('shows the task that it was opened for, whosever it is', async () => {
    await setUnit('Phòng Quy hoạch');
    const database = freshDatabase();
    const { saved } = await saveTasks(database, page(), tasks, NOW);
    const other = saved.find(({ assignees }) => assignees.includes('Phòng Kế hoạch'));
    await leaveTaskToShow(fakeBrowser.storage.session, other?.id ?? '');
    const { rows } = await opened(database);
    await expect.poll(() => rows()).toContain('Phòng Kế hoạch lập dự toán.');
  });

  it('says so where nothing is the unit’s own', async () => {
    await setUnit('Sở Y tế tỉnh Lào Cai');
    const database = freshDatabase();
    await saveTasks(database, page(), tasks.slice(0, 3), NOW);
    const app = rendered(<App database={database} />);
    await expect.poll(() => app.root.textContent).toContain('Không có việc nào của đơn vị tôi.');
    app.click('Tất cả (3)');
    await expect.poll(() => app.root.querySelectorAll('li.row').length).toBe(3);
  });

  it('follows a unit that is set while it is open', async () => {
    const { rows, root } = await opened();
    await expect.poll(() => rows().length).toBe(4);
    expect(root.querySelector('.scope')).toBeNull();
    await setUnit('Phòng Kế hoạch');
    await expect.poll(() => rows().length).toBe(2);
  });
});

it('is narrowed to one body by choice', async () => {
  const { rows, root } = await opened();
  await expect.poll(() => rows().length).toBe(4);
  const select = root.querySelector<HTMLSelectElement>('select[aria-label="Lọc theo đơn vị"]');
  expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual([
    'Mọi đơn vị (3)',
    'Phòng Quy hoạch',
    'Văn phòng',
    'Phòng Kế hoạch',
  ]);
  if (select) select.value = 'Phòng Kế hoạch';
  select?.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(rows).toEqual(['Phòng Kế hoạch lập dự toán.']);
});
