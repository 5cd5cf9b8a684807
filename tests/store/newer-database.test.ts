import { Dexie } from 'dexie';
import { expect, it, onTestFinished } from 'vitest';
import { addByHand } from '@/lib/store/add-by-hand';
import { DATABASE_VERSION, openDatabase } from '@/lib/store/database';
import { failureOf } from '@/lib/store/failure';
import { keepCopies } from '@/lib/store/keep-copies';
import { recover } from '@/lib/store/recover';
import { freshDatabase } from './fresh-database';
import { CARE, memoryArea } from './sample';

const NOW = '2026-11-21T02:00:00.000Z';

it('leaves a list that a newer version has made as it is, and says so', async () => {
  const known = freshDatabase();
  const area = memoryArea();
  await addByHand(known, { title: 'Họp' }, NOW);
  await keepCopies(known, area, new Date(NOW));
  const { name } = known;
  known.close();
  const newer = new Dexie(name);
  newer.version(DATABASE_VERSION + 1).stores({ documents: 'key', followUps: 'id', steps: '++seq', people: 'id' });
  const kept = await newer.table('followUps').toArray();
  newer.close();

  const database = openDatabase(name);
  const refused = await database.followUps.toArray().catch((error: unknown) => error);
  expect(failureOf(refused)).toBe('errorNewer');
  expect(await recover(database, area, NOW, { ...CARE, thorough: true })).toEqual({ outcome: 'closed' });
  await expect(addByHand(database, { title: 'Khác' }, NOW)).rejects.toSatisfy((error) => failureOf(error) === 'errorNewer');

  const again = new Dexie(name);
  onTestFinished(() => again.delete());
  await again.open();
  expect(again.verno).toBe(DATABASE_VERSION + 1);
  expect(again.tables.map((table) => table.name).sort()).toEqual(['documents', 'followUps', 'people', 'steps']);
  expect(again.table('followUps').schema.indexes).toEqual([]);
  expect(await again.table('followUps').toArray()).toEqual(kept);
});
