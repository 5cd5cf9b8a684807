import { describe, expect, it } from 'vitest';
import { badgeFor } from '@/lib/reminders/badge';
import { countDueSoon } from '@/lib/reminders/count-due-soon';
import { deadline, followUp } from '../store/sample';

describe('countDueSoon', () => {
  it('counts open ones that are overdue or due within seven days, over the end of a month', () => {
    const list = [
      followUp('1', '2024-02-27'),
      followUp('2', '2024-02-28'),
      followUp('3', '2024-03-06'),
      followUp('4', '2024-03-07'),
      followUp('5', null),
      followUp('6', null, { deadlines: [deadline(null, { kind: 'recurring', relation: 'every' })] }),
      followUp('7', '2024-02-01', { finishedOn: '2024-02-01' }),
    ];
    expect(countDueSoon(list, '2024-02-28')).toEqual({ overdue: 1, soon: 2 });
  });
});

describe('badgeFor', () => {
  it('shows nothing, a number, or 99+', () => {
    expect(badgeFor({ overdue: 0, soon: 0 }).text).toBe('');
    expect(badgeFor({ overdue: 2, soon: 3 }).text).toBe('5');
    expect(badgeFor({ overdue: 60, soon: 40 }).text).toBe('99+');
  });

  it('has another colour when something is overdue', () => {
    expect(badgeFor({ overdue: 1, soon: 0 }).colour).not.toBe(badgeFor({ overdue: 0, soon: 1 }).colour);
  });
});
