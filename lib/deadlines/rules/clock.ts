/** A time of day before a date: `17h00`, `16 giờ 30`, `8g30 sáng`; two groups, hours and minutes. */
export const CLOCK = '(?:(\\d{1,2}) ?(?:h|g|giờ|:) ?(\\d{2})?(?: ?phút)?(?: sáng| chiều| tối)?,? )?';

/** `17:00`, or null where no hours were read or there is no such time. */
export function readClock(hours: string | undefined, minutes: string | undefined): string | null {
  if (hours === undefined || Number(hours) > 24 || Number(minutes ?? 0) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes ?? '00'}`;
}
