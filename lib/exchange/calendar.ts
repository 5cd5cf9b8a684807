import { addDays, type IsoDay } from '@/lib/calendar/iso-day';
import type { ReminderSettings } from '@/lib/reminders/reminder-settings';
import type { CalendarItem } from './calendar-item';
import { addAlarms, addRule, type Component, componentOf, type Ical } from './calendar-parts';
import { pacer } from './pace';

const END = 'END:VCALENDAR';

/** RFC 5545, 3.1: no line longer than 75 octets. ical.js counts octets, but not the space that a continued line begins with. */
const FOLD_AT = 74;

/**
 * Follow-ups as an iCalendar file (RFC 5545) of that name, written at the ISO instant `now`. Each is an event where it has a day, which
 * every calendar imports (Google's nothing else), and a to-do. The identities stay the same from one export to the next, so that a
 * calendar knows again what it has. The library is loaded when it is first needed. Thousands of follow-ups take seconds, in which the page
 * lives; throws the signal's reason where it is stopped.
 */
export async function calendarOf(
  items: readonly CalendarItem[],
  settings: ReminderSettings,
  name: string,
  now: string,
  signal: AbortSignal,
): Promise<string> {
  const { default: ICAL } = await import('ical.js');
  ICAL.foldLength = FOLD_AT;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//So Viec//So Viec 1//VI');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('x-wr-calname', name);
  const breathe = pacer(signal);
  const parts = [
    calendar
      .toString()
      .replace(new RegExp(`${END}$`), '')
      .trimEnd(),
  ];
  for (const item of items) {
    if (item.day !== null) parts.push(eventOf(ICAL, item, item.day, settings, now).toString());
    parts.push(todoOf(ICAL, item, settings, now).toString());
    await breathe();
  }
  return `${[...parts, END].join('\r\n')}\r\n`;
}

/** All day: it ends on the day after (3.6.1), and takes up nobody's time. */
function eventOf(ICAL: Ical, item: CalendarItem, day: IsoDay, settings: ReminderSettings, now: string): Component {
  const event = componentOf(ICAL, 'vevent', `${item.id}-event@so-viec`, item, now);
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(day));
  event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(day, 1)));
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  event.addPropertyWithValue('status', item.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED');
  addRule(ICAL, event, item, (except) => ICAL.Time.fromDateString(except));
  addAlarms(ICAL, event, item, settings, 'START');
  return event;
}

/**
 * What is due once is due on its day. What recurs must have a beginning that its rule counts from, and be due later than that (3.8.2.3):
 * the first and the last minute of the day, in no zone, since the day is the same everywhere.
 */
function todoOf(ICAL: Ical, item: CalendarItem, settings: ReminderSettings, now: string): Component {
  const todo = componentOf(ICAL, 'vtodo', `${item.id}-todo@so-viec`, item, now);
  const { day, rule, state, finishedOn } = item;
  const at = (ofDay: IsoDay, time: string) => ICAL.Time.fromDateTimeString(`${ofDay}T${time}`);
  if (day !== null && rule === null) todo.addPropertyWithValue('due', ICAL.Time.fromDateString(day));
  if (day !== null && rule !== null) {
    todo.addPropertyWithValue('dtstart', at(day, '00:00:00'));
    todo.addPropertyWithValue('due', at(day, '23:59:00'));
    addRule(ICAL, todo, item, (except) => at(except, '00:00:00'));
  }
  todo.addPropertyWithValue('status', { open: 'NEEDS-ACTION', done: 'COMPLETED', cancelled: 'CANCELLED' }[state]);
  if (state === 'done' && finishedOn !== null) {
    todo.addPropertyWithValue('percent-complete', 100);
    // Noon in Vietnam: the same day nearly everywhere.
    todo.addPropertyWithValue('completed', at(finishedOn, '05:00:00Z'));
  }
  addAlarms(ICAL, todo, item, settings, rule === null ? 'END' : 'START');
  return todo;
}
