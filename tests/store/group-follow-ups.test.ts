import { describe, expect, it } from 'vitest';
import { groupFollowUps } from '@/lib/store/group-follow-ups';
import { deadline, followUp } from './sample';

function shown(days: Record<string, string | null>, today: string): Record<string, string[]> {
  const entries = Object.entries(days).map(([id, due]) => ({ followUp: followUp(id, due) }));
  const groups = groupFollowUps(entries, today);
  return Object.fromEntries(
    Object.entries(groups)
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) => [name, rows.map((row) => row.followUp.id.replace(/^0+/, ''))]),
  );
}

describe('groupFollowUps', () => {
  it.each([
    ['the end of February in a leap year', '2024-02-28', '2024-02-27', '2024-03-06', '2024-03-07'],
    ['the end of a year', '2024-12-29', '2024-12-28', '2025-01-05', '2025-01-06'],
    ['the end of a month of 30 days', '2024-04-30', '2024-04-29', '2024-05-07', '2024-05-08'],
  ])('counts seven days over %s', (_what, today, yesterday, seventh, eighth) => {
    expect(shown({ 1: yesterday, 2: today, 3: seventh, 4: eighth }, today)).toEqual({
      overdue: ['1'],
      today: ['2'],
      next7: ['3'],
      later: ['4'],
    });
  });

  it('puts the longest overdue first and the next to come first', () => {
    expect(shown({ 1: '2024-03-30', 2: '2024-02-01', 3: '2024-12-31', 4: '2024-09-30' }, '2024-04-01')).toEqual({
      overdue: ['2', '1'],
      later: ['4', '3'],
    });
  });

  it('orders equal days by saving, then by label', () => {
    const entries = [
      { followUp: followUp('1', '2024-05-01', { label: '2.10' }) },
      { followUp: followUp('2', '2024-05-01', { label: '2.9' }) },
      { followUp: followUp('3', '2024-05-01', { savedAt: '2024-03-01T00:00:00.000Z', label: '7' }) },
    ];
    const { later } = groupFollowUps(entries, '2024-04-01');
    expect(later.map((row) => row.followUp.label)).toEqual(['7', '2.9', '2.10']);
  });

  it('leaves out what is done and keeps recurring ones and those without a day apart', () => {
    const recurring = deadline(null, { kind: 'recurring', relation: 'every' });
    const entries = [
      { followUp: followUp('1', '2024-01-01', { finishedOn: '2024-01-02' }) },
      { followUp: followUp('2', null, { deadlines: [recurring] }) },
      { followUp: followUp('3', null) },
    ];
    const groups = groupFollowUps(entries, '2024-04-01');
    expect(groups.overdue).toEqual([]);
    expect(groups.recurring).toHaveLength(1);
    expect(groups.none).toHaveLength(1);
  });
});
