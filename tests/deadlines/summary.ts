import { findDeadlines } from '@/lib/deadlines/find-deadlines';

/** What is found in a text, in one line each: `trước ngày 31/3/2026 | before 2026-03-31 2026-03-31`. */
export function summary(text: string, issuedOn: string | null = '2026-03-05'): string[] {
  return findDeadlines(text, issuedOn).map(
    ({ phrase, relation, value, due }) => `${phrase} | ${relation} ${value} ${due ?? '-'}`,
  );
}
