/** A time of day before a date: `17h00`, `16 giờ 30`, `09.30 ngày …`, `5 giờ chiều`; three groups: hours, minutes, part of the day. */
export const CLOCK = "(?:(\\d{1,2}) ?(?:h|g|giờ|:|\\.(?=[0-5]\\d ngày )) ?(\\d{2})?(?:'| ?phút)?(?: (sáng|trưa|chiều|tối))?,? )?";

/** `17:00`, or null where no hours were read or there is no such time. In the afternoon and evening five is seventeen. */
export function readClock(hours: string | undefined, minutes: string | undefined, part: string | undefined): string | null {
  if (hours === undefined || Number(hours) > 24 || Number(minutes ?? 0) > 59) return null;
  const late = (part === 'chiều' || part === 'tối') && Number(hours) < 12;
  return `${String(Number(hours) + (late ? 12 : 0)).padStart(2, '0')}:${minutes ?? '00'}`;
}
