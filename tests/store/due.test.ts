import { describe, expect, it } from 'vitest';
import { dueOf } from '@/lib/store/due';
import { deadline, followUp } from './sample';

const TODAY = '2024-04-01';
const recurring = deadline(null, {
  kind: 'recurring',
  relation: 'every',
  value: 'FREQ=MONTHLY;BYMONTHDAY=20',
  phrase: 'trước ngày 20 hằng tháng',
});
const fromReceipt = deadline(null, {
  kind: 'relative',
  relation: 'within',
  value: 'P15D',
  phrase: 'trong 15 ngày kể từ ngày nhận',
});

describe('dueOf', () => {
  it.each([
    ['the next day to come, not the one that has passed', ['2024-06-30', '2024-03-15', '2024-04-20'], '2024-04-20'],
    ['today while it lasts', ['2024-06-30', '2024-04-01'], '2024-04-01'],
    ['the last day when all have passed', ['2024-01-31', '2024-03-15', '2023-12-31'], '2024-03-15'],
  ])('takes %s', (_what, days, expected) => {
    const deadlines = days.map((day) => deadline(day));
    expect(dueOf(followUp('1', null, { deadlines }), TODAY)).toMatchObject({ kind: 'day', day: expected });
  });

  it('prefers a day to a recurrence, and a recurrence to words without a day', () => {
    const all = [fromReceipt, recurring, deadline('2024-03-31')];
    expect(dueOf(followUp('1', null, { deadlines: all }), TODAY)).toMatchObject({ kind: 'day', day: '2024-03-31' });
    expect(dueOf(followUp('1', null, { deadlines: [fromReceipt, recurring] }), TODAY)).toMatchObject({
      kind: 'recurring',
      deadline: { phrase: 'trước ngày 20 hằng tháng' },
    });
  });

  it('gives the words of a deadline that names no day, and nothing where there is none', () => {
    expect(dueOf(followUp('1', null, { deadlines: [fromReceipt] }), TODAY)).toEqual({ kind: 'none', deadline: fromReceipt });
    expect(dueOf(followUp('1', null), TODAY)).toEqual({ kind: 'none', deadline: null });
  });
});
