import type { MessageKey } from '@/components/translation';

/** The days of the week from Monday on, as calendars head their columns and as they are read out. */
export const WEEKDAY_WORDS: readonly { short: MessageKey; long: MessageKey }[] = [
  { short: 'weekdayMondayShort', long: 'weekdayMonday' },
  { short: 'weekdayTuesdayShort', long: 'weekdayTuesday' },
  { short: 'weekdayWednesdayShort', long: 'weekdayWednesday' },
  { short: 'weekdayThursdayShort', long: 'weekdayThursday' },
  { short: 'weekdayFridayShort', long: 'weekdayFriday' },
  { short: 'weekdaySaturdayShort', long: 'weekdaySaturday' },
  { short: 'weekdaySundayShort', long: 'weekdaySunday' },
];
