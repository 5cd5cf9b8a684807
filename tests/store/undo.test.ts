import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addByHand } from '@/lib/store/add-by-hand';
import type { Database } from '@/lib/store/database';
import { changeFinishDay, explainDelay, finishFollowUp, reopenOccurrence, skipMissed } from '@/lib/store/finish';
import {
  addProgress,
  cancelFollowUp,
  changeProgress,
  editFollowUp,
  removeFollowUp,
  reopenFollowUp,
  snoozeFollowUp,
} from '@/lib/store/follow-ups';
import { applyPatches } from '@/lib/store/patch';
import { watchHistory } from '@/lib/store/read-list';
import { saveTasks, unsaveTasks } from '@/lib/store/save-tasks';
import { type Step, stepSchema } from '@/lib/store/step';
import { undoLast } from '@/lib/store/undo';
import { freshDatabase } from './fresh-database';
import { deadline, page, task } from './sample';

const START = Date.parse('2024-03-05T02:00:00.000Z');
const instant = (minutes: number) => new Date(START + minutes * 60_000).toISOString();
const SINCE = instant(0);

const CHANGES = ['finish', 'reopen', 'cancel', 'progress', 'renote', 'snooze', 'explain', 'finishDay'] as const;
const SIMPLE = [...CHANGES, 'unsave', 'remove', 'skip', 'reopenOccurrence', 'rhythm'] as const;
const WEEKLY = deadline(null, { kind: 'recurring', relation: 'every', value: 'FREQ=WEEKLY;BYDAY=FR' });
/** Everything that can be done to the list; `which` picks one of the follow-ups that are there. */
type Act =
  | { act: 'save'; task: number }
  | { act: (typeof SIMPLE)[number]; which: number }
  | { act: 'edit'; which: number; note: string; day: string | null }
  | { act: 'add'; title: string }
  | { act: 'undo' };

const which = fc.nat(4);
const anAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant('save' as const), task: fc.nat(3) }),
  fc.record({ act: fc.constantFrom(...SIMPLE), which }),
  fc.record({
    act: fc.constant('edit' as const),
    which,
    note: fc.constantFrom('', 'a', 'b'),
    day: fc.constantFrom(null, '2024-05-01', '2024-02-29'),
  }),
  fc.record({ act: fc.constant('add' as const), title: fc.constantFrom('Họp', 'Báo cáo') }),
  fc.record({ act: fc.constant('undo' as const) }),
);

async function perform(database: Database, act: Act, now: string): Promise<unknown> {
  if (act.act === 'save')
    return saveTasks(database, page(), [task(`Việc ${act.task}.`), task('Việc chung.', { deadlines: [WEEKLY] })], now);
  if (act.act === 'add') return addByHand(database, { title: act.title }, now);
  if (act.act === 'undo') return undoLast(database, SINCE, now);
  const ids = await database.followUps.orderBy('id').primaryKeys();
  const id = ids[act.which % Math.max(ids.length, 1)] ?? '';
  if (act.act === 'unsave') return unsaveTasks(database, page(), ids.slice(0, act.which), now);
  if (act.act === 'finish') return finishFollowUp(database, id, '2024-03-06', now);
  if (act.act === 'reopen') return reopenFollowUp(database, id, now);
  if (act.act === 'cancel') return cancelFollowUp(database, id, '2024-03-06', now);
  if (act.act === 'remove') return removeFollowUp(database, id, now);
  if (act.act === 'progress') return addProgress(database, id, '2024-03-06', 'Đang làm.', now);
  if (act.act === 'renote') {
    const [key = now] = Object.keys((await database.followUps.get(id))?.progress ?? {});
    return changeProgress(database, id, key, act.which === 0 ? null : { on: '2024-03-07', text: `Bước ${act.which}` }, now);
  }
  if (act.act === 'finishDay') return changeFinishDay(database, id, act.which === 0 ? null : '2024-03-08', '2024-03-07', now);
  if (act.act === 'reopenOccurrence') return reopenOccurrence(database, id, '2024-03-08', now);
  if (act.act === 'rhythm') return editFollowUp(database, id, { due: { every: { rhythm: 'weekly', from: '2024-03-01' } } }, now);
  if (act.act === 'skip') return skipMissed(database, id, '2024-03-20', now);
  if (act.act === 'snooze') return snoozeFollowUp(database, id, act.which === 0 ? null : now, now);
  if (act.act === 'explain') return explainDelay(database, id, '2024-03-08', `Lý do ${act.which}`, now);
  const { note, day } = act as Extract<Act, { act: 'edit' }>;
  return editFollowUp(database, id, { note, due: day === null ? null : { day } }, now);
}

async function stateOf(database: Database) {
  return { documents: await database.documents.toArray(), followUps: await database.followUps.toArray() };
}

/** The list that comes of the record alone. */
function replay(steps: Step[]) {
  const tables = { documents: new Map<string, object>(), followUps: new Map<string, object>() };
  for (const { rows } of steps) {
    for (const { table, key, patches } of rows) {
      const row = applyPatches((tables[table].get(key) ?? null) as Record<string, unknown> | null, patches, 'after');
      if (row === null) tables[table].delete(key);
      else tables[table].set(key, row);
    }
  }
  const rows = (map: Map<string, object>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return { documents: rows(tables.documents), followUps: rows(tables.followUps) };
}

const options = { numRuns: 60 };

describe('the record of changes', () => {
  it('gives the same list when it is replayed, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { maxLength: 20 }), async (acts) => {
        const database = freshDatabase();
        for (const [index, act] of acts.entries()) await perform(database, act, instant(index));
        const steps = await database.steps.toArray();
        expect(steps.map((step) => stepSchema.parse(step))).toEqual(steps);
        expect(replay(steps)).toEqual(await stateOf(database));
      }),
      options,
    );
  });

  it('restores every earlier state exactly when it is gone back step by step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { maxLength: 15 }), async (acts) => {
        const database = freshDatabase();
        const states = [await stateOf(database)];
        let count = 0;
        for (const [index, act] of acts.filter(({ act }) => act !== 'undo').entries()) {
          await perform(database, act, instant(index));
          if ((await database.steps.count()) > count) states.push(await stateOf(database));
          count = await database.steps.count();
        }
        while (states.length > 1) {
          expect(await stateOf(database)).toEqual(states.pop());
          expect(await undoLast(database, SINCE, instant(99))).not.toBeNull();
        }
        expect(await stateOf(database)).toEqual(states[0]);
        expect(await undoLast(database, SINCE, instant(99))).toBeNull();
      }),
      options,
    );
  });
});

describe('undoLast', () => {
  it('goes on from where it stopped after something else was done', async () => {
    const database = freshDatabase();
    const id = await addByHand(database, { title: 'Họp' }, instant(0));
    await editFollowUp(database, id, { note: 'một' }, instant(1));
    await editFollowUp(database, id, { note: 'hai' }, instant(2));
    await undoLast(database, SINCE, instant(3));
    await editFollowUp(database, id, { priority: 'high' }, instant(4));
    await undoLast(database, SINCE, instant(5));
    await undoLast(database, SINCE, instant(6));
    expect(await database.followUps.get(id)).toMatchObject({ note: '', priority: 'normal' });
  });

  it('leaves alone what was done before a given instant', async () => {
    const database = freshDatabase();
    await addByHand(database, { title: 'Họp' }, instant(0));
    expect(await undoLast(database, instant(1), instant(2))).toBeNull();
    expect(await database.followUps.count()).toBe(1);
  });

  it('touches nothing that was changed past the record', async () => {
    const database = freshDatabase();
    const id = await addByHand(database, { title: 'Họp' }, instant(0));
    await editFollowUp(database, id, { note: 'một' }, instant(1));
    await database.followUps.update(id, { note: 'khác' });
    expect(await undoLast(database, SINCE, instant(2))).toBeNull();
    expect(await database.followUps.get(id)).toMatchObject({ note: 'khác' });
    await database.followUps.clear();
    expect(await undoLast(database, SINCE, instant(3))).toBeNull();
  });
});

it('tells the history of one follow-up, the latest first', async () => {
  const database = freshDatabase();
  const id = await addByHand(database, { title: 'Họp' }, instant(0));
  await addByHand(database, { title: 'Khác' }, instant(1));
  await editFollowUp(database, id, { note: 'một' }, instant(2));
  const history = await new Promise<Step[]>((resolve, reject) => {
    watchHistory(database, id).subscribe({ next: resolve, error: reject });
  });
  expect(history.map(({ action, at }) => [action, at])).toEqual([
    ['edited', instant(2)],
    ['added', instant(0)],
  ]);
  expect(history[0]?.rows[0]?.patches).toEqual([{ path: ['note'], before: '', after: 'một' }]);
});
