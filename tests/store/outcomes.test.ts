import { describe, expect, it } from 'vitest';
import { countedOf } from '@/lib/store/outcomes';
import { deadline, followUp } from './sample';

const TODAY = '2026-03-15';
const recurring = (changes: Parameters<typeof followUp>[2] = {}) =>
  followUp('1', null, {
    savedAt: '2026-01-05T02:00:00.000Z',
    deadlines: [deadline(null, { kind: 'recurring', relation: 'every', value: 'FREQ=MONTHLY;BYMONTHDAY=10' })],
    ...changes,
  });

describe('a task is counted once', () => {
  it.each([
    ['done on its day', followUp('1', '2026-03-10', { finishedOn: '2026-03-10' }), 'doneInTime'],
    ['done the day after', followUp('1', '2026-03-10', { finishedOn: '2026-03-11' }), 'doneLate'],
    ['due today', followUp('1', TODAY), 'openInTime'],
    ['due yesterday', followUp('1', '2026-03-14'), 'openLate'],
    ['without a day', followUp('1', null), 'openInTime'],
    ['done without a day', followUp('1', null, { finishedOn: '2026-03-11' }), 'doneInTime'],
  ])('%s', (_name, task, outcome) => {
    expect(countedOf(task, TODAY).map((counted) => counted.outcome)).toEqual([outcome]);
  });

  it('and not at all once it is cancelled', () => {
    expect(countedOf(followUp('1', '2026-03-10', { cancelledOn: '2026-03-01' }), TODAY)).toEqual([]);
  });
});

describe('a recurring duty is counted by its occurrences', () => {
  it('those done in time and late, those missed, and the next', () => {
    const duty = recurring({
      occurrences: {
        '2026-01-10': { finishedOn: '2026-01-09', lateReason: '' },
        '2026-02-10': { finishedOn: '2026-02-12', lateReason: '' },
      },
    });
    expect(countedOf(duty, TODAY)).toEqual([
      { day: '2026-01-10', outcome: 'doneInTime' },
      { day: '2026-02-10', outcome: 'doneLate' },
      { day: '2026-03-10', outcome: 'openLate' },
      { day: '2026-04-10', outcome: 'openInTime' },
    ]);
  });

  it('not those that were let go', () => {
    const letGo = { finishedOn: null, lateReason: '' };
    const duty = recurring({ occurrences: { '2026-01-10': letGo, '2026-02-10': letGo, '2026-03-10': letGo } });
    expect(countedOf(duty, TODAY)).toEqual([{ day: '2026-04-10', outcome: 'openInTime' }]);
  });

  it('no more after the duty as a whole is finished', () => {
    const duty = recurring({
      finishedOn: '2026-02-20',
      occurrences: { '2026-01-10': { finishedOn: '2026-01-10', lateReason: '' } },
    });
    expect(countedOf(duty, TODAY)).toEqual([{ day: '2026-01-10', outcome: 'doneInTime' }]);
  });
});
