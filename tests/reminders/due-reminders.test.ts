import { describe, expect, it } from 'vitest';
import { dueReminders } from '@/lib/reminders/due-reminders';
import type { ReminderMemory } from '@/lib/reminders/reminder-memory';
import { momentsFor } from '@/lib/reminders/reminder-moments';
import { DEFAULT_SETTINGS } from '@/lib/reminders/reminder-settings';
import type { FollowUp } from '@/lib/store/schema';
import { deadline, followUp } from '../store/sample';

/** Eight in the morning in Vietnam. */
const morning = (day: string) => `${day}T01:00:00Z`;
const LONG_AGO = { savedAt: '2023-01-01T00:00:00.000Z' };
const due = (day: string, changes: Partial<FollowUp> = {}) => followUp('1', day, { ...LONG_AGO, ...changes });

/** A computer that looks at the given instants, keeping what it remembers as storage does; gives what each look says. */
function looks(list: FollowUp[] | ((now: string) => FollowUp[]), instants: string[], first: ReminderMemory | null = null) {
  let memory = first;
  return instants.map((now) => {
    const found = dueReminders(typeof list === 'function' ? list(now) : list, DEFAULT_SETTINGS, memory, new Date(now));
    memory = structuredClone(found.memory);
    return found.reminders.map(({ followUp: { id }, day, lead }) => `${id.replace(/^0+/, '')} ${day} -${lead}`);
  });
}

describe('momentsFor', () => {
  it.each([
    ['a Wednesday', '2024-03-20', ['2024-03-13', '2024-03-15', '2024-03-19', '2024-03-20']],
    ['a Monday: the day before is a Friday', '2024-03-18', ['2024-03-11', '2024-03-15', '2024-03-15', '2024-03-18']],
    ['29 February', '2024-02-29', ['2024-02-22', '2024-02-26', '2024-02-28', '2024-02-29']],
    ['1 March of a common year', '2023-03-01', ['2023-02-22', '2023-02-24', '2023-02-28', '2023-03-01']],
    ['the first working day after Tết', '2026-02-23', ['2026-02-13', '2026-02-13', '2026-02-13', '2026-02-23']],
    ['a day within Tết', '2026-02-18', ['2026-02-11', '2026-02-13', '2026-02-13', '2026-02-13']],
    ['a Saturday that is worked', '2026-01-10', ['2025-12-31', '2026-01-07', '2026-01-09', '2026-01-10']],
  ])('reminds on working days of %s', (_what, day, days) => {
    expect(momentsFor(day, DEFAULT_SETTINGS).map(({ at }) => at)).toEqual(days.map((one) => `${one}T01:00:00.000Z`));
  });
});

describe('dueReminders', () => {
  it('says each thing once, at its hour, however often it looks', () => {
    const instants = [
      '2024-03-12T23:00:00Z',
      '2024-03-13T00:50:00Z',
      morning('2024-03-13'),
      '2024-03-13T01:10:00Z',
      morning('2024-03-15'),
    ];
    expect(looks([due('2024-03-20')], instants)).toEqual([[], [], ['1 2024-03-20 -7'], [], ['1 2024-03-20 -3']]);
  });

  it('says nothing on the first look, nor of what lay before the saving', () => {
    expect(looks([due('2024-03-20')], [morning('2024-03-19')])).toEqual([[]]);
    const fresh = due('2024-03-20', { savedAt: '2024-03-19T03:00:00.000Z' });
    const instants = [morning('2024-03-18'), '2024-03-19T04:00:00Z', morning('2024-03-20')];
    expect(looks([fresh], instants)).toEqual([[], [], ['1 2024-03-20 -0']]);
  });

  it('catches up once after sleep, with one word for each task', () => {
    const list = [due('2024-03-20'), followUp('2', '2024-03-22', LONG_AGO), followUp('3', '2024-06-30', LONG_AGO)];
    const instants = [morning('2024-03-12'), '2024-04-02T07:23:00Z', '2024-04-02T07:33:00Z', morning('2024-04-03')];
    expect(looks(list, instants)).toEqual([[], ['1 2024-03-20 -0', '2 2024-03-22 -0'], [], []]);
  });

  it('goes on after a restart or an update as if nothing had been, since what was said is kept', () => {
    const list = [due('2024-03-20')];
    const [before] = [
      dueReminders(
        list,
        DEFAULT_SETTINGS,
        { checkedUntil: '2024-03-12T00:00:00.000Z', told: {} },
        new Date(morning('2024-03-13')),
      ),
    ];
    expect(before.reminders).toHaveLength(1);
    expect(looks(list, [morning('2024-03-13'), morning('2024-03-14')], structuredClone(before.memory))).toEqual([[], []]);
  });

  it('does not repeat itself when the clock is set back, nor fall silent when it was ahead', () => {
    const instants = [
      morning('2024-03-12'),
      morning('2024-03-13'),
      '2024-03-12T20:00:00Z',
      morning('2024-03-13'),
      morning('2024-03-15'),
    ];
    expect(looks([due('2024-03-20')], instants)).toEqual([[], ['1 2024-03-20 -7'], [], [], ['1 2024-03-20 -3']]);
    expect(looks([due('2024-03-20')], [morning('2030-01-01'), morning('2024-03-18'), morning('2024-03-19')])).toEqual([
      [],
      [],
      ['1 2024-03-20 -1'],
    ]);
  });

  it('keeps to the hour in Vietnam, whatever the zone of the computer', () => {
    const zone = process.env.TZ;
    for (const elsewhere of ['America/New_York', 'Asia/Tokyo']) {
      process.env.TZ = elsewhere;
      expect(looks([due('2024-03-20')], ['2024-03-13T00:59:00Z', morning('2024-03-13')])).toEqual([[], ['1 2024-03-20 -7']]);
    }
    process.env.TZ = zone;
  });

  it('is silent while snoozed, and heard once when that is over; the due day stays', () => {
    const snoozed = due('2024-03-20', { snoozedUntil: '2024-03-16T01:00:00.000Z' });
    const instants = [
      morning('2024-03-12'),
      morning('2024-03-13'),
      morning('2024-03-15'),
      '2024-03-16T01:00:00Z',
      '2024-03-16T01:10:00Z',
      morning('2024-03-19'),
    ];
    expect(looks([snoozed], instants)).toEqual([[], [], [], ['1 2024-03-20 -7'], [], ['1 2024-03-20 -1']]);
  });

  it('wakes what was snoozed beyond its due day', () => {
    const snoozed = due('2024-03-20', { snoozedUntil: '2024-03-25T01:00:00.000Z' });
    const instants = [morning('2024-03-19'), morning('2024-03-20'), morning('2024-03-26')];
    expect(looks([snoozed], instants)).toEqual([[], [], [expect.stringMatching(/^1 2024-03-20/)]]);
  });

  it('follows a deadline that is moved', () => {
    const moved = (now: string) => [due('2024-03-20', now < '2024-03-14' ? {} : { due: { day: '2024-03-28' } })];
    const instants = [
      morning('2024-03-12'),
      morning('2024-03-13'),
      morning('2024-03-15'),
      morning('2024-03-20'),
      morning('2024-03-21'),
    ];
    expect(looks(moved, instants)).toEqual([[], ['1 2024-03-20 -7'], [], [], ['1 2024-03-28 -7']]);
  });

  it('speaks of each of several deadlines, the one that was slept through as well', () => {
    const twice = followUp('1', null, { ...LONG_AGO, deadlines: [deadline('2024-03-20'), deadline('2024-06-20')] });
    expect(looks([twice], [morning('2024-03-12'), morning('2024-04-01')])).toEqual([[], ['1 2024-03-20 -0']]);
  });

  it('is silent about what is finished, cancelled or without a day', () => {
    const list = [
      due('2024-03-20', { finishedOn: '2024-03-01' }),
      due('2024-03-20', { cancelledOn: '2024-03-01' }),
      due('2024-03-20', { due: { day: null } }),
    ];
    expect(looks(list, [morning('2024-03-12'), morning('2024-03-21')])).toEqual([[], []]);
  });

  it('reminds of each occurrence of a duty, also while an earlier one is still missed', () => {
    const monthly = deadline(null, { kind: 'recurring', relation: 'every', value: 'FREQ=MONTHLY;BYMONTHDAY=31' });
    const duty = followUp('1', null, { savedAt: '2024-01-02T00:00:00.000Z', deadlines: [monthly] });
    const instants = [
      morning('2024-01-30'),
      morning('2024-01-31'),
      morning('2024-02-28'),
      morning('2024-02-29'),
      morning('2024-04-29'),
    ];
    expect(looks([duty], instants)).toEqual([
      [],
      ['1 2024-01-31 -0'],
      ['1 2024-02-29 -1'],
      ['1 2024-02-29 -0'],
      // Before the holidays, of the occurrence that comes; the one that was slept through is on the list as missed.
      ['1 2024-04-30 -0'],
    ]);
  });

  it('forgets what is no longer on the list', () => {
    const memory = { checkedUntil: '2024-03-12T00:00:00.000Z', told: { gone: { day: '2024-01-01', lead: 0 } } };
    expect(dueReminders([], DEFAULT_SETTINGS, memory, new Date(morning('2024-03-13'))).memory.told).toEqual({});
  });
});
