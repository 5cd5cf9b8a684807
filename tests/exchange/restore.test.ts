import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Everything } from '@/lib/exchange/backup';
import { eraseEverything } from '@/lib/exchange/erase-everything';
import { planRestore, type RestoreMode } from '@/lib/exchange/plan-restore';
import { readBackup } from '@/lib/exchange/read-backup';
import { readEverything, restore, undoRestore } from '@/lib/exchange/restore';
import { writeBackup } from '@/lib/exchange/write-backup';
import { addByHand } from '@/lib/store/add-by-hand';
import { openDatabase } from '@/lib/store/database';
import { editFollowUp, removeFollowUp } from '@/lib/store/follow-ups';
import { keepCopies } from '@/lib/store/keep-copies';
import { pruneRecord } from '@/lib/store/prune-record';
import { recover } from '@/lib/store/recover';
import { replay } from '@/lib/store/replay';
import { saveTasks } from '@/lib/store/save-tasks';
import { writeSoonDays } from '@/lib/store/soon-setting';
import { undoLast } from '@/lib/store/undo';
import { freshDatabase } from '../store/fresh-database';
import { CARE, memoryArea, page, task } from '../store/sample';
import { anyList } from './any-list';

const NOW = '2026-11-21T02:00:00.000Z';
const LATER = '2026-11-22T02:00:00.000Z';
const LATEST = '2026-11-23T02:00:00.000Z';
const signal = new AbortController().signal;
const watch = { signal, onProgress: () => undefined };

/** A computer with the list, and what a person does with it. */
function computer() {
  const [database, area] = [freshDatabase(), { ...memoryArea(), clear: async () => area.items.clear() }];
  const state = () => readEverything(database, area);
  const plan = async (backup: Everything, mode: RestoreMode = 'replace') => planRestore(await state(), backup, mode, signal);
  const bringIn = async (backup: Everything, mode: RestoreMode = 'replace', now = LATER) => {
    const planned = await plan(backup, mode);
    await restore(database, area, planned, now, watch);
    return planned;
  };
  const backUp = async () => {
    const result = await readBackup((await writeBackup(await state(), NOW, signal)).file, watch);
    if ('problems' in result) throw new Error('The backup cannot be read.');
    return result.backup;
  };
  return { database, area, state, plan, bringIn, backUp, erase: () => eraseEverything(database, [area], LATER) };
}

/** A computer with some work on it. */
async function used() {
  const one = computer();
  const { saved } = await saveTasks(one.database, page(), [task('Rà soát hồ sơ.'), task('Tổng hợp báo cáo.')], NOW);
  const id = await addByHand(one.database, { title: 'Họp giao ban' }, NOW);
  await editFollowUp(one.database, saved[0]?.id ?? '', { note: 'Đã giao phòng chuyên môn' }, NOW);
  await writeSoonDays(one.area, 5);
  return { ...one, id, first: saved[0]?.id ?? '' };
}

const rowsOf = ({ documents, followUps, settings }: Everything) => ({ documents, followUps, settings });

describe('restoring', { timeout: 60_000 }, () => {
  it('brings a list back to where there is nothing, with its history', async () => {
    const before = await used();
    const backup = await before.backUp();
    const other = computer();
    const plan = await other.bringIn(backup);
    expect([plan.added.length, plan.changed.length, plan.dropped.length]).toEqual([3, 0, 0]);
    expect(await other.state()).toEqual(await before.state());
  });

  it('brings back a history of which the beginning is forgotten, so that a copy can be replayed from it', async () => {
    const before = await used();
    await removeFollowUp(before.database, before.id, LATER);
    await editFollowUp(before.database, before.first, { note: 'Sửa sau' }, LATER);
    await pruneRecord(before.database, new Date('2027-11-21T12:00:00.000Z'));
    const backup = await before.backUp();
    expect(backup.steps.map(({ action }) => action)).toEqual(['deleted', 'edited']);
    const other = computer();
    await other.bringIn(backup);
    const { steps, documents, followUps } = await other.state();
    expect(steps.map(({ action }) => action)).toEqual(['restored', 'deleted', 'edited']);
    const replayed = replay({ documents: [], followUps: [] }, steps, 0);
    expect(replayed.until).toBe(3);
    expect(new Set(replayed.list.followUps)).toEqual(new Set(followUps));
    expect(replayed.list.documents).toEqual(documents);
    expect(await undoLast(other.database, LATER, LATEST)).toMatchObject({ action: 'edited' });
  });

  it('leaves out a history that does not fit its list, and brings the list', async () => {
    const one = await used();
    const backup = await one.backUp();
    const foreign = { ...backup, followUps: backup.followUps.map((row) => ({ ...row, note: 'Chép tay' })) };
    const other = computer();
    await other.bringIn(foreign);
    const { steps, followUps } = await other.state();
    expect(steps.map(({ action }) => action)).toEqual(['imported']);
    expect(followUps.every(({ note }) => note === 'Chép tay')).toBe(true);
  });

  it('brings any list back, whatever was there', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, anyList, async (first, second) => {
        const database = openDatabase(`any-${Math.random()}`);
        const area = memoryArea();
        const bringIn = async (list: Everything) =>
          restore(database, area, await planRestore(await readEverything(database, area), list, 'replace', signal), NOW, watch);
        await bringIn(first);
        await bringIn(second);
        const sorted = (list: Everything) => ({
          documents: [...list.documents].sort((a, b) => (a.key < b.key ? -1 : 1)),
          followUps: [...list.followUps].sort((a, b) => (a.id < b.id ? -1 : 1)),
          settings: list.settings,
        });
        expect(sorted(await readEverything(database, area))).toEqual(sorted(second));
        await database.delete();
      }),
      { numRuns: 25 },
    );
  });

  it('replaces: what is not in the backup goes, and one undo brings all of it back', async () => {
    const one = await used();
    const backup = await one.backUp();
    await removeFollowUp(one.database, one.id, LATER);
    await editFollowUp(one.database, one.first, { note: 'Khác' }, LATER);
    await addByHand(one.database, { title: 'Việc mới' }, LATER);
    await writeSoonDays(one.area, 9);
    const before = rowsOf(await one.state());
    const plan = await one.bringIn(backup, 'replace', LATEST);
    expect([plan.added, plan.changed, plan.dropped].map((rows) => rows.length)).toEqual([1, 1, 1]);
    expect(plan.settings.names).toEqual(['soonInDays']);
    expect(rowsOf(await one.state())).toEqual(rowsOf(backup));
    expect(await undoRestore(one.database, one.area, plan, LATEST)).toBe(true);
    expect(rowsOf(await one.state())).toEqual(before);
  });

  it('merges: adds what is missing, takes what was changed last, drops nothing, leaves settings', async () => {
    const one = await used();
    const backup = await one.backUp();
    await editFollowUp(one.database, one.first, { note: 'Mới hơn bản sao lưu' }, LATER);
    await removeFollowUp(one.database, one.id, LATER);
    await addByHand(one.database, { title: 'Việc mới' }, LATER);
    await writeSoonDays(one.area, 9);
    const plan = await one.bringIn(backup, 'merge', LATEST);
    expect([plan.added, plan.changed, plan.dropped, plan.kept].map((rows) => rows.length)).toEqual([1, 0, 0, 1]);
    const { followUps, settings } = await one.state();
    expect(followUps).toHaveLength(4);
    expect(followUps.find(({ id }) => id === one.first)?.note).toBe('Mới hơn bản sao lưu');
    expect(settings.soonInDays).toBe(9);
  });

  it('merges: a backup that is newer than what is here wins', async () => {
    const one = await used();
    const old = await one.backUp();
    await editFollowUp(one.database, one.first, { note: 'Sửa sau' }, LATER);
    const recent = await one.backUp();
    const other = computer();
    await other.bringIn(old);
    const plan = await other.bringIn(recent, 'merge', LATEST);
    expect(plan.changed.map(({ note }) => note)).toEqual(['Sửa sau']);
  });

  it('says beforehand that there is nothing to do', async () => {
    const one = await used();
    const plan = await one.plan(await one.backUp());
    expect(plan).toMatchObject({ added: [], changed: [], dropped: [], same: 3, settings: { names: [] }, list: { changes: [] } });
  });

  it('can be taken back as one change from the list, too', async () => {
    const one = await used();
    const backup = await one.backUp();
    await removeFollowUp(one.database, one.id, LATER);
    const before = rowsOf(await one.state());
    await one.bringIn(backup, 'merge', LATEST);
    expect(await undoLast(one.database, LATER, LATEST)).toMatchObject({ action: 'imported' });
    expect(rowsOf(await one.state())).toEqual(before);
  });

  it('taken back where there was nothing leaves nothing', async () => {
    const other = computer();
    const plan = await other.bringIn(await (await used()).backUp());
    expect(await undoRestore(other.database, other.area, plan, LATEST)).toBe(true);
    expect(rowsOf(await other.state())).toEqual({ documents: [], followUps: [], settings: {} });
  });

  it('is not taken back over what was done since', async () => {
    const other = computer();
    const plan = await other.bringIn(await (await used()).backUp());
    await addByHand(other.database, { title: 'Sau khi khôi phục' }, LATEST);
    expect(await undoRestore(other.database, other.area, plan, LATEST)).toBe(false);
    expect((await other.state()).followUps).toHaveLength(4);
  });
});

describe('restoring is all or nothing', () => {
  it('stopped half-way it has changed nothing', async () => {
    const one = await used();
    const backup = await one.backUp();
    await one.erase();
    await addByHand(one.database, { title: 'Việc đang có' }, LATEST);
    const before = await one.state();
    const plan = await one.plan(backup);
    const stopping = new AbortController();
    const onProgress = vi.fn((done: number) => done >= 0.5 && stopping.abort());
    await expect(restore(one.database, one.area, plan, LATEST, { signal: stopping.signal, onProgress })).rejects.toThrow();
    expect(onProgress.mock.calls.at(-1)?.[0]).toBeGreaterThanOrEqual(0.5);
    expect(await one.state()).toEqual(before);
  });

  it('is not done on a list that is no longer what was shown', async () => {
    const one = await used();
    const backup = await one.backUp();
    const plan = await one.plan(backup);
    await addByHand(one.database, { title: 'Việc mới ở cửa sổ khác' }, LATER);
    const before = await one.state();
    await expect(restore(one.database, one.area, plan, LATER, watch)).rejects.toThrow(
      expect.objectContaining({ name: 'ListChanged' }),
    );
    expect(await one.state()).toEqual(before);
  });

  it('leaves the list as it was where the settings cannot be written', async () => {
    const one = await used();
    const backup = await one.backUp();
    await removeFollowUp(one.database, one.id, LATER);
    const before = rowsOf(await one.state());
    const failing = { ...one.area, set: () => Promise.reject(new Error('disk')) };
    await expect(restore(one.database, failing, await one.plan(backup), LATEST, watch)).rejects.toThrow('disk');
    expect(rowsOf(await one.state())).toEqual(before);
  });
});

describe('deleting everything', () => {
  it('leaves nothing, and nothing comes back by itself', async () => {
    const one = await used();
    await keepCopies(one.database, one.area, new Date(NOW));
    expect(one.area.items.size).toBeGreaterThan(1);
    await one.erase();
    expect(one.area.items.size).toBe(0);
    expect(await recover(one.database, one.area, LATEST, { ...CARE, thorough: true })).toEqual({ outcome: 'notNeeded' });
    expect(rowsOf(await one.state())).toEqual({ documents: [], followUps: [], settings: {} });
    expect(await undoLast(one.database, '', LATEST)).toBeNull();
  });

  it('holds against a copy that was being taken meanwhile', async () => {
    const one = await used();
    const late = memoryArea();
    await keepCopies(one.database, late, new Date(NOW));
    await one.erase();
    await one.area.set(Object.fromEntries(late.items));
    expect(await recover(one.database, one.area, LATEST, { ...CARE, thorough: true })).toEqual({ outcome: 'notNeeded' });
    expect((await one.state()).followUps).toEqual([]);
  });

  it('does not stand in the way of a restore: list, history and settings are what they were', async () => {
    const one = await used();
    const [backup, before] = [await one.backUp(), await one.state()];
    await one.erase();
    await one.bringIn(backup);
    const after = await one.state();
    expect(rowsOf(after)).toEqual(rowsOf(before));
    const history = (list: Everything) => list.steps.map(({ seq: _seq, ...step }) => step);
    expect(history(after).slice(1)).toEqual(history(before));
  });
});
