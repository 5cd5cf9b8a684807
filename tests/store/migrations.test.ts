import { existsSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod/mini';
import { DATABASE_VERSION, openDatabase } from '@/lib/store/database';
import { editFollowUp } from '@/lib/store/follow-ups';
import { lookOver } from '@/lib/store/look-over';
import { documentSchema, followUpSchema } from '@/lib/store/schema';
import { stepSchema } from '@/lib/store/step';
import { undoLast } from '@/lib/store/undo';
import './fresh-database';

/** A database as one version kept it: `N.json` is never changed once that version has been published. */
interface Sample {
  stores: Record<string, string>;
  tables: Record<string, object[]>;
  /** What must be there after migration: follow-ups with the fields that say what they are, keys of documents, how many steps. */
  expected: { followUps: object[]; documents: string[]; steps: number };
}

const versions = Array.from({ length: DATABASE_VERSION }, (_, index) => index + 1);

describe.each(versions)('a database of version %i', (version) => {
  const path = new URL(`versions/${version}.json`, import.meta.url);

  async function migrated() {
    const sample = JSON.parse(readFileSync(path, 'utf8')) as Sample;
    const name = `migration-${version}-${crypto.randomUUID()}`;
    const old = new Dexie(name);
    old.version(version).stores(sample.stores);
    for (const [table, rows] of Object.entries(sample.tables)) await old.table(table).bulkAdd(rows);
    old.close();
    const database = openDatabase(name);
    onTestFinished(() => database.delete());
    return { database, sample };
  }

  it('has a stored sample', () => {
    expect(existsSync(path), `tests/store/versions/${version}.json is missing: migration of that version is not tested`).toBe(
      true,
    );
  });

  it('is migrated with every row, each in the shape of today', async () => {
    const { database, sample } = await migrated();
    const followUps = await database.followUps.toArray();
    expect(
      followUps.map(({ id, title, quote, finishedOn, note }) => ({ id, title, quote: quote?.exact ?? null, finishedOn, note })),
    ).toEqual(sample.expected.followUps);
    for (const row of followUps) expect(z.parse(followUpSchema, row)).toEqual(row);
    const documents = await database.documents.toArray();
    expect(documents.map(({ key }) => key)).toEqual(sample.expected.documents);
    for (const row of documents) expect(z.parse(documentSchema, row)).toEqual(row);
    const steps = await database.steps.toArray();
    expect(steps).toHaveLength(sample.expected.steps);
    for (const row of steps) expect(z.parse(stepSchema, row)).toEqual(row);
    expect(await lookOver(database)).toEqual([]);
  });

  it('can be worked on afterwards, and that can be taken back', async () => {
    const { database } = await migrated();
    const [first] = await database.followUps.toArray();
    const now = '2026-11-21T02:00:00.000Z';
    expect(await editFollowUp(database, first?.id ?? '', { note: 'mới' }, now)).toBe(true);
    expect(await undoLast(database, now, now)).toMatchObject({ action: 'edited' });
    expect((await database.followUps.get(first?.id ?? ''))?.note).toBe(first?.note);
  });
});
