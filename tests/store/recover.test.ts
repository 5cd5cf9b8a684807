import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { addByHand } from '@/lib/store/add-by-hand';
import { editFollowUp, removeFollowUp } from '@/lib/store/follow-ups';
import { keepCopies } from '@/lib/store/keep-copies';
import { readList } from '@/lib/store/read-list';
import { recover } from '@/lib/store/recover';
import { saveTasks } from '@/lib/store/save-tasks';
import { freshDatabase } from './fresh-database';
import { CARE, memoryArea, page, task } from './sample';

const NOW = '2024-03-05T02:00:00.000Z';
const THOROUGH = { ...CARE, thorough: true };

/** A list of three tasks, two of them in the copy of the list, the third and an edit in that of the record alone. */
async function copied() {
  const area = memoryArea();
  const database = freshDatabase();
  const { saved } = await saveTasks(database, page(), [task('Rà soát hồ sơ.'), task('Tổng hợp báo cáo.')], NOW);
  await keepCopies(database, area, new Date(NOW));
  const id = await addByHand(database, { title: 'Họp' }, NOW);
  await editFollowUp(database, saved[0]?.id ?? '', { note: 'gấp' }, NOW);
  await keepCopies(database, area, new Date(NOW));
  return { area, database, id };
}

describe('a list that is gone', () => {
  it('comes back to the last change, with its history, although the last copy of the list is older', async () => {
    const { area, database } = await copied();
    const lost = freshDatabase();
    expect(await recover(lost, area, NOW, CARE)).toEqual({ outcome: 'restored', count: 3, lostSince: null, left: 0 });
    expect(await readList(lost)).toEqual(await readList(database));
    expect((await lost.steps.toArray()).map(({ action }) => action)).toEqual(['saved', 'added', 'edited', 'restored']);
  });

  it('comes back under what was saved on top of the loss', async () => {
    const { area } = await copied();
    const lost = freshDatabase();
    await addByHand(lost, { title: 'Việc mới' }, NOW);
    expect(await recover(lost, area, NOW, CARE)).toMatchObject({ outcome: 'restored', count: 3 });
    expect(await lost.followUps.count()).toBe(4);
    expect(await recover(lost, area, NOW, CARE)).toEqual({ outcome: 'notNeeded' });
  });

  it.each<[string, string[], object]>([
    ['the newest copy of the list', ['snapshot:b:0'], { outcome: 'restored', count: 3, lostSince: null }],
    ['the copies of the list', ['snapshot:a:0', 'snapshot:b:0'], { outcome: 'restored', count: 3, lostSince: null }],
    ['the copy of the record', ['recordCopy:0'], { outcome: 'restored', count: 2, lostSince: NOW }],
    ['everything', ['snapshot:a:0', 'snapshot:b:0', 'recordCopy:0'], { outcome: 'damaged' }],
  ])('comes back as far as it can where %s is damaged, and says so', async (_what, names, expected) => {
    const { area } = await copied();
    for (const name of names) if (area.items.has(name)) area.items.set(name, 'hỏng');
    expect(await recover(freshDatabase(), area, NOW, CARE)).toMatchObject(expected);
  });

  it('is not taken for one where it was emptied on purpose, or never was', async () => {
    const { area, database } = await copied();
    for (const { followUp } of await readList(database)) await removeFollowUp(database, followUp.id, NOW);
    expect(await recover(database, area, NOW, CARE)).toEqual({ outcome: 'notNeeded' });
    await keepCopies(database, area, new Date(NOW));
    expect(await recover(freshDatabase(), area, NOW, CARE)).toEqual({ outcome: 'notNeeded' });
    expect(await recover(freshDatabase(), memoryArea(), NOW, CARE)).toEqual({ outcome: 'notNeeded' });
  });

  it('is noticed where its rows alone are gone', async () => {
    const { area, database } = await copied();
    const before = await readList(database);
    await Promise.all([database.followUps.clear(), database.documents.clear()]);
    expect(await recover(database, area, NOW, CARE)).toMatchObject({ outcome: 'restored', count: 3 });
    expect(await readList(database)).toEqual(before);
  });
});

describe('a row that cannot be read', () => {
  it('is replaced from the copy, and what stood there is in the record', async () => {
    const { area, database, id } = await copied();
    const before = await readList(database);
    await database.table('followUps').put({ id, title: 7 });
    expect(await recover(database, area, NOW, CARE)).toEqual({ outcome: 'notNeeded' });
    expect(await recover(database, area, NOW, THOROUGH)).toEqual({ outcome: 'restored', count: 1, lostSince: null, left: 0 });
    expect(await readList(database)).toEqual(before);
    expect((await database.steps.toArray()).at(-1)?.rows[0]?.patches).toContainEqual({
      path: ['title'],
      before: 7,
      after: 'Họp',
    });
  });

  it('stays as it is where no copy has it', async () => {
    const { area, database } = await copied();
    await database.table('followUps').put({ id: 'lạ', title: 'của một phiên bản khác' });
    expect(await recover(database, area, NOW, THOROUGH)).toEqual({ outcome: 'restored', count: 0, lostSince: null, left: 1 });
    expect(await database.followUps.get('lạ')).toEqual({ id: 'lạ', title: 'của một phiên bản khác' });
  });

  it('costs a list that is whole nothing', async () => {
    const { area, database } = await copied();
    expect(await recover(database, area, NOW, THOROUGH)).toEqual({ outcome: 'notNeeded' });
  });
});

describe('a database that cannot be opened', () => {
  /** Lets opening fail so many times, in the words of a browser that cannot read its store. */
  function refuse(times: number, name = 'UnknownError') {
    const factory = Dexie.dependencies.indexedDB as IDBFactory;
    const open = factory.open.bind(factory);
    let refused = 0;
    return vi.spyOn(factory, 'open').mockImplementation((...args) => {
      refused += 1;
      if (refused <= times) throw new DOMException('Internal error opening backing store for indexedDB.open.', name);
      return open(...args);
    });
  }

  it('is tried again first', async () => {
    const { area, database } = await copied();
    database.close();
    refuse(1);
    expect(await recover(database, area, NOW, CARE)).toEqual({ outcome: 'notNeeded' });
    expect(await database.followUps.count()).toBe(3);
  });

  it('is begun anew from a copy that is whole', async () => {
    const { area, database } = await copied();
    const before = await readList(database);
    database.close();
    const deleted = vi.spyOn(Dexie.dependencies.indexedDB as IDBFactory, 'deleteDatabase');
    const refused = refuse(1_000);
    deleted.mockImplementation((name) => {
      refused.mockRestore();
      deleted.mockRestore();
      return (Dexie.dependencies.indexedDB as IDBFactory).deleteDatabase(name);
    });
    expect(await recover(database, area, NOW, CARE)).toEqual({ outcome: 'restored', count: 3, lostSince: null, left: 0 });
    expect(await readList(database)).toEqual(before);
    expect((await database.steps.toArray()).at(-1)?.action).toBe('restored');
  });

  it.each([
    ['the copy is not whole', 'UnknownError', 'recordCopy:0'],
    ['it is not allowed', 'SecurityError', null],
    ['the disk is full', 'QuotaExceededError', null],
  ])('is left alone where %s', async (_why, name, damaged) => {
    const { area, database } = await copied();
    if (damaged !== null) area.items.set(damaged, 'hỏng');
    database.close();
    const deleted = vi.spyOn(Dexie.dependencies.indexedDB as IDBFactory, 'deleteDatabase');
    const refused = refuse(1_000, name);
    expect(await recover(database, area, NOW, CARE)).toEqual({ outcome: 'closed' });
    expect(deleted).not.toHaveBeenCalled();
    refused.mockRestore();
    await database.open();
    expect(await database.followUps.count()).toBe(3);
  });
});
