import { describe, expect, it } from 'vitest';
import { deadlineWords } from '@/components/deadline-words';
import type { StoredDeadline } from '@/lib/store/schema';
import { translate } from './translate';

const date: StoredDeadline = {
  phrase: 'trước ngày 31/3/2024',
  kind: 'date',
  relation: 'before',
  value: '2024-03-31',
  due: '2024-03-31',
  certain: true,
  rule: 'date',
};
const words = (deadline: Partial<StoredDeadline>, today = '2024-03-19') =>
  deadlineWords({ ...date, ...deadline }, today, translate);

describe('deadlineWords', () => {
  it.each([
    ['2024-03-19', 'còn 12 ngày', 'later'],
    ['2024-03-24', 'còn 7 ngày', 'soon'],
    ['2024-03-31', 'hạn hôm nay', 'soon'],
    ['2024-04-03', 'quá hạn 3 ngày', 'overdue'],
  ])('says on %s: %s', (today, distance, urgency) => {
    expect(words({}, today)).toEqual({ when: '31/03/2024', distance, urgency, toConfirm: null });
  });

  it('gives the time of day where there is one', () => {
    expect(words({ value: '2024-03-31T17:00' }).when).toBe('17:00 ngày 31/03/2024');
  });

  it('asks to confirm what was inferred, and what cannot be', () => {
    expect(words({ certain: false }).toConfirm).toBe('cần xác nhận');
    expect(words({ certain: false, flags: ['inferred-year'] }).toConfirm).toBe('cần xác nhận: năm suy ra');
    expect(words({ flags: ['weekday', 'before-document'] }).toConfirm).toBe(
      'cần xác nhận: thứ và ngày không khớp, trước ngày văn bản',
    );
    expect(words({ phrase: 'trước ngày 31/4', value: null, due: null })).toEqual({
      when: 'trước ngày 31/4',
      distance: null,
      urgency: 'none',
      toConfirm: 'cần xác nhận',
    });
  });

  it('keeps the words of what has no one day', () => {
    expect(
      words({ kind: 'recurring', phrase: 'trước ngày 25 hằng tháng', value: 'FREQ=MONTHLY;BYMONTHDAY=25', due: '2024-03-25' }),
    ).toEqual({
      when: 'Định kỳ: trước ngày 25 hằng tháng',
      distance: null,
      urgency: 'none',
      toConfirm: null,
    });
    expect(words({ kind: 'recurring', phrase: 'Định kỳ hằng tháng', value: 'FREQ=MONTHLY', due: null }).when).toBe(
      'Định kỳ: hằng tháng',
    );
    expect(words({ kind: 'relative', phrase: 'trong vòng 15 ngày kể từ ngày nhận được', value: 'P15D', due: null }).when).toBe(
      'trong vòng 15 ngày kể từ ngày nhận được',
    );
  });
});
