import { expect, test } from 'vitest';
import { UNTOUCHED } from '@/lib/store/new-follow-up';
import type { FollowUp } from '@/lib/store/schema';
import { listOf } from './saved-list';

const followUp = (exact: string, due: string | null, phrase = 'x'): FollowUp => ({
  id: 'a'.repeat(64),
  documentKey: 'k',
  quote: { exact, prefix: '', suffix: '', occurrence: 0 },
  label: null,
  assignees: ['Phòng Kinh tế'],
  collaborators: [],
  deadlines: [{ phrase, kind: 'date', relation: 'before', value: due, due, certain: true, rule: 'day' }],
  ...UNTOUCHED,
  tags: [],
  savedAt: '2026-11-21T00:00:00.000Z',
});

test('the saved list is a table with the nearest day first', () => {
  const lines = listOf({
    documents: [],
    followUps: [
      followUp('Họp định kỳ', null, 'hằng tháng'),
      followUp('Nộp sau', '2026-12-15'),
      followUp('Nộp trước', '2026-11-25'),
    ],
  }).split('\n');
  expect(lines[0]).toMatch(/^Thời hạn +Nhiệm vụ +Cơ quan chủ trì$/);
  expect(lines.slice(2).map((line) => line.split(/ {2,}/))).toEqual([
    ['25/11/2026', 'Nộp trước', 'Phòng Kinh tế'],
    ['15/12/2026', 'Nộp sau', 'Phòng Kinh tế'],
    ['hằng tháng', 'Họp định kỳ', 'Phòng Kinh tế'],
  ]);
});
