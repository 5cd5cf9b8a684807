import { expect, it } from 'vitest';
import { addByHand } from '@/lib/store/add-by-hand';
import { keepCopies } from '@/lib/store/keep-copies';
import { readRecordCopy } from '@/lib/store/record-copy';
import { readNewestMark } from '@/lib/store/snapshot';
import { freshDatabase } from './fresh-database';
import { memoryArea } from './sample';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 21, 2, 0, seconds));

async function changing() {
  const database = freshDatabase();
  const area = memoryArea();
  const change = () => addByHand(database, { title: 'Họp' }, at(0).toISOString());
  const copiedUntil = async () => (await readNewestMark(area))?.until;
  return { database, area, change, copiedUntil };
}

it('copies the list after the first change, and then at most once a minute; the record at once', async () => {
  const { database, area, change, copiedUntil } = await changing();
  await change();
  expect(await keepCopies(database, area, at(0))).toBeNull();
  expect(await copiedUntil()).toBe(1);
  await change();
  expect(await keepCopies(database, area, at(30))).toBe(at(60).getTime());
  expect(await copiedUntil()).toBe(1);
  expect(await readRecordCopy(area)).toEqual(await database.steps.toArray());
  expect(await keepCopies(database, area, at(60))).toBeNull();
  expect(await copiedUntil()).toBe(2);
});

it('sees for itself that something was changed before the background was stopped', async () => {
  const { database, area, change, copiedUntil } = await changing();
  await change();
  await keepCopies(database, area, at(0));
  await change();
  // Nobody was told of the change; the next look finds it.
  expect(await keepCopies(database, area, at(600))).toBeNull();
  expect(await copiedUntil()).toBe(2);
});

it('writes nothing while nothing changes', async () => {
  const { database, area, change } = await changing();
  await change();
  await keepCopies(database, area, at(0));
  const before = structuredClone(area.items);
  await keepCopies(database, area, at(600));
  expect(area.items).toEqual(before);
});

it('is not put off by a clock that was set back a day', async () => {
  const { database, area, change, copiedUntil } = await changing();
  await change();
  await keepCopies(database, area, at(86_400));
  await change();
  expect(await keepCopies(database, area, at(0))).toBeNull();
  expect(await copiedUntil()).toBe(2);
});

it('leaves copies alone where nothing was ever done: the list may have been lost', async () => {
  const { area, database, change } = await changing();
  await change();
  await keepCopies(database, area, at(0));
  const before = structuredClone(area.items);
  await keepCopies(freshDatabase(), area, at(600));
  expect(area.items).toEqual(before);
});
