import { describe, expect, it } from 'vitest';
import { deadlineWords } from '@/components/deadline-words';
import { countDueSoon } from '@/lib/reminders/count-due-soon';
import { groupFollowUps } from '@/lib/store/group-follow-ups';
import { readSoonDays, writeSoonDays } from '@/lib/store/soon-setting';
import { statusOf } from '@/lib/store/status';
import { translate } from '../components/translate';
import { deadline, followUp, memoryArea } from './sample';

const TODAY = '2024-03-10';

describe('how many days count as soon', () => {
  it('is kept, and seven where nothing is, or nothing that can be read', async () => {
    const area = memoryArea();
    expect(await readSoonDays(area)).toBe(7);
    await writeSoonDays(area, 14);
    expect(await readSoonDays(area)).toBe(14);
    await area.set({ soonInDays: '14' });
    expect(await readSoonDays(area)).toBe(7);
  });

  it.each([0, 31, 2.5, Number.NaN])('cannot be %d', async (days) => {
    await expect(writeSoonDays(memoryArea(), days)).rejects.toThrow();
  });

  it.each([
    ['2024-03-12', 2, true],
    ['2024-03-13', 2, false],
    ['2024-03-24', 14, true],
    ['2024-03-25', 14, false],
  ])('moves everything that is counted alike: %s within %d days: %s', (day, days, soon) => {
    const one = followUp('1', day);
    expect(statusOf(one, TODAY, days)).toBe(soon ? 'soon' : 'notYet');
    expect(groupFollowUps([{ followUp: one }], TODAY, days).next7).toHaveLength(soon ? 1 : 0);
    expect(countDueSoon([one], TODAY, days)).toEqual({ overdue: 0, soon: soon ? 1 : 0 });
    expect(deadlineWords(deadline(day), TODAY, translate, days).urgency).toBe(soon ? 'soon' : 'later');
  });
});
