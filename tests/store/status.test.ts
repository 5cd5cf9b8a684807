import { describe, expect, it } from 'vitest';
import { isOpen, statusOf } from '@/lib/store/status';
import { deadline, followUp } from './sample';

describe('statusOf', () => {
  it.each([
    ['notYet', '2024-03-08', {}],
    ['soon', '2024-03-07', {}],
    ['soon', '2024-03-01', {}],
    ['today', '2024-02-29', {}],
    ['overdue', '2024-02-28', {}],
    ['noDay', null, {}],
    ['doneInTime', '2024-02-29', { finishedOn: '2024-02-29' }],
    ['doneInTime', '2024-02-28', { finishedOn: '2024-02-20' }],
    ['doneLate', '2024-02-28', { finishedOn: '2024-02-29' }],
    ['doneInTime', null, { finishedOn: '2024-02-29' }],
    ['cancelled', '2024-02-28', { cancelledOn: '2024-02-01' }],
    ['cancelled', '2024-02-28', { cancelledOn: '2024-02-01', finishedOn: '2024-02-01' }],
  ])('is %s for something due %s with %j on 29 February', (status, due, changes) => {
    expect(statusOf(followUp('1', due, changes), '2024-02-29')).toBe(status);
  });

  it('goes by the deadline set by hand, also where it takes the deadline away', () => {
    expect(statusOf(followUp('1', '2024-02-28', { due: { day: '2024-12-31' } }), '2024-02-29')).toBe('notYet');
    expect(statusOf(followUp('1', '2024-02-28', { due: { day: null } }), '2024-02-29')).toBe('noDay');
    expect(statusOf(followUp('1', null, { due: { day: '2024-02-28' } }), '2024-02-29')).toBe('overdue');
  });

  it('lets a snooze change nothing', () => {
    expect(statusOf(followUp('1', '2024-02-28', { snoozedUntil: '2024-03-30T01:00:00.000Z' }), '2024-02-29')).toBe('overdue');
  });

  it('counts as many days as soon as it is told', () => {
    expect(statusOf(followUp('1', '2024-03-03'), '2024-02-29', 3)).toBe('soon');
    expect(statusOf(followUp('1', '2024-03-04'), '2024-02-29', 3)).toBe('notYet');
  });

  it('does not change after the finish, however time goes on', () => {
    const twice = followUp('1', null, {
      deadlines: [deadline('2024-03-31'), deadline('2024-12-15')],
      finishedOn: '2024-03-30',
    });
    for (const today of ['2024-03-30', '2024-08-01', '2026-01-01']) expect(statusOf(twice, today)).toBe('doneInTime');
  });
});

it('takes what is finished or cancelled for no longer open', () => {
  expect(isOpen(followUp('1', null))).toBe(true);
  expect(isOpen(followUp('1', null, { finishedOn: '2024-02-01' }))).toBe(false);
  expect(isOpen(followUp('1', null, { cancelledOn: '2024-02-01' }))).toBe(false);
});
