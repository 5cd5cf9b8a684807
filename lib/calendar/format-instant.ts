import { formatDay, todayInVietnam } from './iso-day';

/** An ISO instant as a clock in Vietnam shows it: `21/11/2026 08:05`. */
export function formatInstant(instant: string): string {
  const inVietnam = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${formatDay(todayInVietnam(new Date(instant)))} ${inVietnam.slice(11, 16)}`;
}
