import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerNotifications } from '@/entrypoints/background/answer-notifications';
import { HEARTBEAT, keepHeartbeat } from '@/entrypoints/background/heartbeat';
import { remind } from '@/entrypoints/background/remind';
import { showBadge } from '@/entrypoints/background/show-badge';
import { takeTaskToShow } from '@/lib/reminders/task-to-show';
import { addByHand } from '@/lib/store/add-by-hand';
import type { Database } from '@/lib/store/database';
import { snoozeFollowUp } from '@/lib/store/follow-ups';
import { saveTasks } from '@/lib/store/save-tasks';
import { writeMyUnit } from '@/lib/unit/my-unit';
import { translate } from '../components/translate';
import { freshDatabase } from '../store/fresh-database';
import { deadline, page, task } from '../store/sample';

const SAVED = '2024-03-01T02:00:00.000Z';
const at = (instant: string) => new Date(instant);
const create = vi.fn();
const clear = vi.fn();
const openPopup = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  create.mockReset().mockResolvedValue('');
  clear.mockReset().mockResolvedValue(true);
  openPopup.mockReset().mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(create);
  vi.spyOn(fakeBrowser.notifications, 'clear').mockImplementation(clear);
  Object.assign(fakeBrowser.action, { openPopup });
  vi.stubGlobal('reportError', vi.fn());
});

async function withTasks(...titles: string[]): Promise<{ database: Database; ids: string[] }> {
  const database = freshDatabase();
  const ids = [];
  for (const title of titles)
    ids.push(await addByHand(database, { title, due: { day: '2024-03-20' }, assignee: 'Phòng Quy hoạch' }, SAVED));
  await remind(database, at('2024-03-02T02:00:00Z'), translate);
  return { database, ids };
}

describe('remind', () => {
  it('names the task and the day, with buttons, once', async () => {
    const { database, ids } = await withTasks('Nộp báo cáo quý');
    await remind(database, at('2024-03-19T01:00:00Z'), translate);
    expect(create.mock.calls).toEqual([
      [
        `task:${ids[0]}:2024-03-20`,
        expect.objectContaining({
          title: 'Nộp báo cáo quý',
          message: 'Hạn 20/03/2024 · còn 1 ngày\nChủ trì: Phòng Quy hoạch',
          buttons: [{ title: 'Xong' }, { title: 'Nhắc lại ngày mai' }],
        }),
      ],
    ]);
    await remind(database, at('2024-03-19T01:10:00Z'), translate);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('makes one digest of many', async () => {
    const { database } = await withTasks('Việc 1', 'Việc 2', 'Việc 3', 'Việc 4', 'Việc 5', 'Việc 6');
    await remind(database, at('2024-03-25T01:00:00Z'), translate);
    expect(create).toHaveBeenCalledTimes(1);
    expect(create.mock.calls[0]?.[0]).toBe('digest');
    expect(create.mock.calls[0]?.[1]).toMatchObject({ title: 'Sổ Việc: 6 việc cần chú ý' });
    expect(create.mock.calls[0]?.[1].message.split('\n')).toHaveLength(5);
    expect(create.mock.calls[0]?.[1].message).toMatch(/^quá hạn 5 ngày: Việc \d\n[\s\S]*và 2 việc khác$/);
  });

  it('tries again where showing failed', async () => {
    const { database } = await withTasks('Nộp báo cáo quý');
    create.mockRejectedValueOnce(new Error('no notifications here'));
    await expect(remind(database, at('2024-03-19T01:00:00Z'), translate)).rejects.toThrow();
    await remind(database, at('2024-03-19T01:10:00Z'), translate);
    expect(create).toHaveBeenCalledTimes(2);
  });
});

describe('where a unit is set', () => {
  const due = { deadlines: [deadline('2024-03-20')] };
  const tasks = [
    task('Phòng Quy hoạch rà soát.', due),
    task('Phòng Kế hoạch lập dự toán.', { ...due, assignees: ['Phòng Kế hoạch'] }),
    task('Tổ chức kiểm tra.', { ...due, assignees: [] }),
  ];

  async function ofUnit() {
    await writeMyUnit(fakeBrowser.storage.local, { names: ['Phòng Quy hoạch'], place: '' });
    const database = freshDatabase();
    const { saved } = await saveTasks(database, page(), tasks, SAVED);
    await remind(database, at('2024-03-02T02:00:00Z'), translate);
    return { database, others: saved.find(({ assignees }) => assignees.includes('Phòng Kế hoạch'))?.id ?? '' };
  }

  it('reminds of its tasks alone, uncertain ones too', async () => {
    const { database } = await ofUnit();
    await remind(database, at('2024-03-19T01:00:00Z'), translate);
    expect(create.mock.calls).toEqual([['digest', expect.objectContaining({ title: 'Sổ Việc: 2 việc cần chú ý' })]]);
    expect(create.mock.calls[0]?.[1].message).not.toContain('Phòng Kế hoạch');
  });

  it('reminds of others’ tasks that the official has put off by hand', async () => {
    const { database, others } = await ofUnit();
    await snoozeFollowUp(database, others, '2024-03-19T01:00:00.000Z', SAVED);
    await remind(database, at('2024-03-19T01:00:00Z'), translate);
    expect(create.mock.calls[0]?.[1]).toMatchObject({ title: 'Sổ Việc: 3 việc cần chú ý' });
  });

  it('counts its tasks alone on the badge, and says so', async () => {
    const { database } = await ofUnit();
    const text = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined);
    const title = vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue(undefined);
    vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
    vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockResolvedValue(undefined);
    const spoken = (key: string, ...values: string[]) => `${key} ${values}`;
    await showBadge(database, spoken);
    expect(text).toHaveBeenLastCalledWith({ text: '2' });
    expect(title).toHaveBeenLastCalledWith({ title: 'badgeTitleMine 2,0,7' });
    await writeMyUnit(fakeBrowser.storage.local, { names: [], place: '' });
    await showBadge(database, spoken);
    expect(text).toHaveBeenLastCalledWith({ text: '3' });
    expect(title).toHaveBeenLastCalledWith({ title: 'badgeTitle 3,0,7' });
  });
});

describe('a click on a notification', () => {
  /** What the extension did when it was clicked. */
  async function answering(database: Database) {
    const afterChange = vi.fn();
    const listeners: { clicked?: (id: string) => void; pressed?: (id: string, index: number) => void } = {};
    vi.spyOn(fakeBrowser.notifications.onClicked, 'addListener').mockImplementation((listener) => {
      listeners.clicked = listener as (id: string) => void;
    });
    Object.assign(fakeBrowser.notifications, {
      onButtonClicked: { addListener: (listener: (id: string, index: number) => void) => (listeners.pressed = listener) },
    });
    answerNotifications(database, () => Promise.resolve(), afterChange);
    return { afterChange, listeners };
  }

  it('opens the list at the task, in a tab where there can be no popup', async () => {
    const { database, ids } = await withTasks('Nộp báo cáo quý');
    const { listeners } = await answering(database);
    listeners.clicked?.(`task:${ids[0]}:2024-03-20`);
    await expect.poll(() => clear).toHaveBeenCalled();
    expect(openPopup).toHaveBeenCalled();
    expect(await takeTaskToShow(fakeBrowser.storage.session)).toBe(ids[0]);
    expect(await takeTaskToShow(fakeBrowser.storage.session)).toBeNull();

    openPopup.mockRejectedValue(new Error('no window'));
    const tab = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    listeners.clicked?.('digest');
    await expect.poll(() => tab).toHaveBeenCalledWith({ url: expect.stringContaining('popup.html') });
  });

  it('finishes the task, without the popup', async () => {
    const { database, ids } = await withTasks('Nộp báo cáo quý');
    const { afterChange, listeners } = await answering(database);
    listeners.pressed?.(`task:${ids[0]}:2024-03-20`, 0);
    await expect.poll(() => afterChange).toHaveBeenCalled();
    expect((await database.followUps.get(ids[0] ?? ''))?.finishedOn).not.toBeNull();
  });

  it('puts the reminder off until tomorrow, and the due day stays', async () => {
    const { database, ids } = await withTasks('Nộp báo cáo quý');
    const { afterChange, listeners } = await answering(database);
    listeners.pressed?.(`task:${ids[0]}:2024-03-20`, 1);
    await expect.poll(() => afterChange).toHaveBeenCalled();
    const kept = await database.followUps.get(ids[0] ?? '');
    expect(kept).toMatchObject({ due: { day: '2024-03-20' }, finishedOn: null });
    expect(kept?.snoozedUntil).toMatch(/T01:00:00\.000Z$/);
  });
});

describe('the alarm', () => {
  it('is made where there is none, and left alone where it is', async () => {
    await keepHeartbeat(at('2024-03-19T01:03:00Z'));
    const made = await fakeBrowser.alarms.get(HEARTBEAT);
    expect(made).toMatchObject({ scheduledTime: Date.parse('2024-03-19T01:10:00Z'), periodInMinutes: 10 });
    await keepHeartbeat(at('2024-03-19T01:05:00Z'));
    await keepHeartbeat(at('2024-03-19T09:00:00Z'));
    expect(await fakeBrowser.alarms.get(HEARTBEAT)).toEqual(made);
  });

  it('is made anew where a wrong clock has put it years ahead, and the one of earlier versions goes', async () => {
    await fakeBrowser.alarms.create('midnight', { when: Date.parse('2030-01-01T00:00:00Z') });
    await keepHeartbeat(at('2030-01-01T00:00:00Z'));
    await keepHeartbeat(at('2024-03-19T01:03:00Z'));
    const alarms = await fakeBrowser.alarms.getAll();
    expect(alarms.map(({ name, scheduledTime }) => [name, new Date(scheduledTime).getFullYear()])).toEqual([[HEARTBEAT, 2024]]);
  });
});
