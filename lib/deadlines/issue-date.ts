import { isIsoDay } from '@/lib/calendar/iso-day';
import type { IssueDate } from './time-expression';

/** Reads `2024-03-27`, `2022-10` or `2024`; null for anything else. */
export function readIssueDate(issuedOn: string | null): IssueDate | null {
  const year = /^(\d{4})(?:-\d{2})?(?:-\d{2})?$/.exec(issuedOn ?? '')?.[1];
  if (year === undefined || issuedOn === null) return null;
  const day = isIsoDay(issuedOn) ? issuedOn : null;
  const ofMonth = `${issuedOn}-01`;
  return { year: Number(year), day, earliest: day ?? (isIsoDay(ofMonth) ? ofMonth : null) };
}
