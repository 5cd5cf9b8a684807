import { Dexie } from 'dexie';
import { expect, it, onTestFinished } from 'vitest';
import * as z from 'zod/mini';
import { canonical } from '@/lib/store/canonical';
import { openDatabase } from '@/lib/store/database';
import { sha256 } from '@/lib/store/identity';
import { readList } from '@/lib/store/read-list';
import { recover } from '@/lib/store/recover';
import { followUpSchema } from '@/lib/store/schema';
import { undoLast } from '@/lib/store/undo';
import { freshDatabase } from './fresh-database';
import { CARE, memoryArea, page, task } from './sample';

const NOW = '2026-11-21T02:00:00.000Z';
const KEY = '12/tb-sxd|sở xây dựng tỉnh mẫu|2024-03-04';

/** Rows as the first version kept them. */
const DOCUMENT = { key: KEY, fields: page().document, url: page().url, title: page().title, savedAt: '2024-03-05T02:00:00.000Z' };
const OPEN = {
  ...task(),
  id: 'a'.repeat(64),
  documentKey: KEY,
  status: 'open',
  savedAt: '2024-03-05T02:00:00.000Z',
  doneAt: null,
};
const DONE = { ...OPEN, id: 'b'.repeat(64), status: 'done', doneAt: '2024-03-18T17:30:00.000Z' };

async function databaseOfVersion1(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores({ documents: 'key', followUps: 'id, documentKey, status' });
  await old.table('documents').add(DOCUMENT);
  await old.table('followUps').bulkAdd([OPEN, DONE]);
  old.close();
}

it('brings a list of the first version over, with nothing lost and nothing invented', async () => {
  freshDatabase();
  await databaseOfVersion1('version-1');
  const database = openDatabase('version-1');
  onTestFinished(() => database.delete());
  const entries = await readList(database);
  expect(entries.map(({ followUp }) => [followUp.id[0], followUp.finishedOn])).toEqual([
    ['a', null],
    // Ticked off at half past midnight in Vietnam.
    ['b', '2024-03-19'],
  ]);
  for (const { followUp, document } of entries) {
    expect(z.parse(followUpSchema, followUp)).toEqual(followUp);
    expect(followUp).toMatchObject({ quote: OPEN.quote, deadlines: OPEN.deadlines, title: null, due: null, note: '' });
    expect(document).toEqual(DOCUMENT);
  }
});

it('begins the record with what was there, which no undoing takes away', async () => {
  freshDatabase();
  await databaseOfVersion1('version-1-record');
  const database = openDatabase('version-1-record');
  onTestFinished(() => database.delete());
  expect(await database.steps.toArray()).toMatchObject([{ action: 'restored', followUpIds: [OPEN.id, DONE.id] }]);
  expect(await undoLast(database, '2000-01-01T00:00:00.000Z', NOW)).toBeNull();
});

it('restores a snapshot of the first version', async () => {
  const area = memoryArea();
  const content = { version: 1, savedAt: NOW, documents: [DOCUMENT], followUps: [OPEN, DONE] };
  area.items.set('snapshot', { ...content, checksum: await sha256(canonical(content)) });
  const database = freshDatabase();
  expect(await recover(database, area, NOW, CARE)).toEqual({ outcome: 'restored', count: 2, lostSince: null, left: 0 });
  expect((await readList(database)).map(({ followUp }) => followUp.finishedOn)).toEqual([null, '2024-03-19']);
});
