import { describe, expect, it } from 'vitest';
import type { Rhythm } from '@/lib/calendar/rhythm';
import { addByHand } from '@/lib/store/add-by-hand';
import { dueOf } from '@/lib/store/due';
import { dutyOf } from '@/lib/store/duty';
import { changeFinishDay, explainDelay, finishFollowUp, reopenOccurrence, skipMissed } from '@/lib/store/finish';
import { groupFollowUps } from '@/lib/store/group-follow-ups';
import { saveTasks } from '@/lib/store/save-tasks';
import { statusOf } from '@/lib/store/status';
import { undoLast } from '@/lib/store/undo';
import { freshDatabase } from './fresh-database';
import { deadline, followUp, page, task } from './sample';

const SAVED = '2024-01-09T17:30:00.000Z'; // the 10th in Vietnam
const MONTHLY = 'FREQ=MONTHLY;BYMONTHDAY=25';
const every = (value: string) =>
  deadline(null, { kind: 'recurring', relation: 'every', value, phrase: 'trước ngày 25 hằng tháng' });
const done = (...days: string[]) => Object.fromEntries(days.map((day) => [day, { finishedOn: day, lateReason: '' }]));

describe('dutyOf', () => {
  it.each([
    ['before the first', '2024-01-20', {}, { day: '2024-01-25', missed: [], next: '2024-01-25' }],
    ['on the day', '2024-01-25', {}, { day: '2024-01-25', missed: [], next: '2024-01-25' }],
    ['a day late', '2024-01-26', {}, { day: '2024-01-25', missed: ['2024-01-25'], next: '2024-02-25' }],
    [
      'after months away',
      '2024-04-10',
      {},
      { day: '2024-01-25', missed: ['2024-01-25', '2024-02-25', '2024-03-25'], next: '2024-04-25' },
    ],
    ['with one left out', '2024-03-10', done('2024-02-25'), { day: '2024-01-25', missed: ['2024-01-25'], next: '2024-03-25' }],
    ['done ahead of time', '2024-01-20', done('2024-01-25', '2024-02-25'), { day: '2024-03-25', missed: [], next: '2024-03-25' }],
  ])('counts %s', (_what, today, occurrences, expected) => {
    expect(dutyOf({ occurrences }, MONTHLY, '2024-01-10', today)).toEqual(expected);
  });

  it('begins on the day of saving, and after it where the rule names no day', () => {
    const dayOn = (today: string, rule: string) =>
      dueOf(followUp('1', null, { deadlines: [every(rule)], savedAt: `${today}T02:00:00.000Z` }), today);
    expect(dayOn('2024-01-25', MONTHLY)).toMatchObject({ day: '2024-01-25' });
    expect(dayOn('2024-01-31', 'FREQ=MONTHLY')).toMatchObject({ day: '2024-02-29' });
  });

  it('counts by the day of the rhythm where both were read', () => {
    const both = followUp('1', null, { deadlines: [every('FREQ=MONTHLY'), every(MONTHLY)], savedAt: SAVED });
    expect(dueOf(both, '2024-01-12')).toMatchObject({ day: '2024-01-25' });
  });

  it('knows no day where the rule cannot be read', () => {
    expect(dutyOf({ occurrences: {} }, '', '2024-01-10', '2024-04-10')).toEqual({ day: null, missed: [], next: null });
  });
});

it('is one row, overdue while something was missed, and among the recurring ones else', () => {
  const duty = followUp('1', null, { deadlines: [every(MONTHLY)], savedAt: SAVED });
  const groupOn = (today: string) =>
    Object.entries(groupFollowUps([{ followUp: duty }], today)).flatMap(([name, rows]) => rows.map(() => name));
  expect(groupOn('2024-01-20')).toEqual(['recurring']);
  expect(groupOn('2024-01-25')).toEqual(['today']);
  expect(groupOn('2024-04-10')).toEqual(['overdue']);
  expect(statusOf(duty, '2024-04-10')).toBe('overdue');
  expect(statusOf(duty, '2024-01-20')).toBe('soon');
  expect(dueOf(followUp('2', null, { deadlines: [every(MONTHLY)], due: { day: '2024-05-01' } }), '2024-04-10')).toMatchObject({
    kind: 'day',
    day: '2024-05-01',
  });
});

describe('a rhythm set by hand', () => {
  const duty = (rhythm: Rhythm, from: string, changes = {}) =>
    followUp('1', null, { due: { every: { rhythm, from } }, ...changes });

  it('counts from its first day, also before the day of saving', () => {
    const due = dueOf(duty('monthly', '2024-01-15', { savedAt: '2024-03-20T02:00:00.000Z' }), '2024-03-20');
    expect(due).toMatchObject({ kind: 'recurring', deadline: null, missed: ['2024-01-15', '2024-02-15', '2024-03-15'] });
  });

  it('stands before what was read', () => {
    const due = dueOf(duty('yearly', '2024-02-29', { deadlines: [deadline('2024-01-10')] }), '2024-03-01');
    expect(due).toMatchObject({ kind: 'recurring', day: '2024-02-29', next: '2025-02-28' });
  });
});

it('sets right the day of one occurrence, and opens one again; each is one step', async () => {
  const database = freshDatabase();
  const id = await addByHand(database, { title: 'Trực', due: { every: { rhythm: 'weekly', from: '2024-03-01' } } }, SAVED);
  await finishFollowUp(database, id, '2024-03-05', '2024-03-05T02:00:00.000Z');
  const kept = async () => (await database.followUps.get(id))?.occurrences;
  await changeFinishDay(database, id, '2024-03-01', '2024-03-01', '2024-03-05T03:00:00.000Z');
  expect(await kept()).toEqual({ '2024-03-01': { finishedOn: '2024-03-01', lateReason: '' } });
  await changeFinishDay(database, id, '2024-03-08', '2024-03-05', '2024-03-05T03:00:00.000Z');
  expect(await kept()).toEqual({ '2024-03-01': { finishedOn: '2024-03-01', lateReason: '' } });
  await reopenOccurrence(database, id, '2024-03-01', '2024-03-05T04:00:00.000Z');
  expect(await kept()).toEqual({});
  expect(await database.steps.count()).toBe(4);
  await undoLast(database, SAVED, '2024-03-05T05:00:00.000Z');
  expect(await kept()).toEqual({ '2024-03-01': { finishedOn: '2024-03-01', lateReason: '' } });
});

describe('finishing', () => {
  async function withDuty() {
    const database = freshDatabase();
    const { saved } = await saveTasks(database, page(), [task('Báo cáo tháng.', { deadlines: [every(MONTHLY)] })], SAVED);
    const id = saved[0]?.id ?? '';
    const duty = async (today: string) => {
      const kept = await database.followUps.get(id);
      return kept && dueOf(kept, today);
    };
    return { database, id, duty };
  }

  it('records the occurrence and shows the next, without a copy', async () => {
    const { database, id, duty } = await withDuty();
    await finishFollowUp(database, id, '2024-01-24', '2024-01-24T02:00:00.000Z');
    expect(await database.followUps.get(id)).toMatchObject({
      finishedOn: null,
      occurrences: { '2024-01-25': { finishedOn: '2024-01-24', lateReason: '' } },
    });
    expect(await duty('2024-01-24')).toMatchObject({ day: '2024-02-25', missed: [] });
    expect(await database.followUps.count()).toBe(1);
  });

  it('deals with missed occurrences one by one, with a reason each', async () => {
    const { database, id, duty } = await withDuty();
    await finishFollowUp(database, id, '2024-03-10', '2024-03-10T02:00:00.000Z');
    await explainDelay(database, id, '2024-01-25', 'Chờ số liệu.', '2024-03-10T02:01:00.000Z');
    expect(await duty('2024-03-10')).toMatchObject({ day: '2024-02-25', missed: ['2024-02-25'] });
    expect((await database.followUps.get(id))?.occurrences).toEqual({
      '2024-01-25': { finishedOn: '2024-03-10', lateReason: 'Chờ số liệu.' },
    });
  });

  it('lets go of all that was missed at once, and takes that back as one step', async () => {
    const { database, id, duty } = await withDuty();
    await skipMissed(database, id, '2024-04-10', '2024-04-10T02:00:00.000Z');
    expect(await duty('2024-04-10')).toMatchObject({ day: '2024-04-25', missed: [] });
    await undoLast(database, SAVED, '2024-04-10T03:00:00.000Z');
    expect(await duty('2024-04-10')).toMatchObject({ day: '2024-01-25', missed: ['2024-01-25', '2024-02-25', '2024-03-25'] });
  });

  it('finishes the occurrence that is named, once, whatever else was missed', async () => {
    const { database, id } = await withDuty();
    await finishFollowUp(database, id, '2024-03-24', '2024-03-24T02:00:00.000Z', '2024-03-25');
    await finishFollowUp(database, id, '2024-03-26', '2024-03-26T02:00:00.000Z', '2024-03-25');
    expect((await database.followUps.get(id))?.occurrences).toEqual({
      '2024-03-25': { finishedOn: '2024-03-24', lateReason: '' },
    });
    expect(await database.steps.count()).toBe(2);
  });

  it('finishes the whole where no occurrence can be told', async () => {
    const database = freshDatabase();
    const { saved } = await saveTasks(database, page(), [task('Báo cáo.', { deadlines: [every('khi cần')] })], SAVED);
    const id = saved[0]?.id ?? '';
    await finishFollowUp(database, id, '2024-03-10', '2024-03-10T02:00:00.000Z');
    await explainDelay(database, id, null, 'Quên.', '2024-03-10T02:01:00.000Z');
    expect(await database.followUps.get(id)).toMatchObject({ finishedOn: '2024-03-10', lateReason: 'Quên.', occurrences: {} });
  });
});
