import type ICALModule from 'ical.js';
import type { ReminderSettings } from '@/lib/reminders/reminder-settings';
import { alarmsOf } from './calendar-alarms';
import type { CalendarItem } from './calendar-item';
import { cleanText } from './clean-text';

/** The library, which the page that exports has loaded. */
export type Ical = typeof ICALModule;
/** An event, a to-do or an alarm of it. */
export type Component = InstanceType<Ical['Component']>;
type Time = InstanceType<Ical['Time']>;

const PRIORITIES = { high: 1, normal: 5, low: 9 } as const;

/** An event or a to-do with what both say of an item, written at the ISO instant `now`. */
export function componentOf(ICAL: Ical, kind: 'vevent' | 'vtodo', uid: string, item: CalendarItem, now: string): Component {
  const made = new ICAL.Component(kind);
  const instant = (iso: string) => ICAL.Time.fromDateTimeString(`${iso.slice(0, 19)}Z`);
  made.addPropertyWithValue('uid', uid);
  made.addPropertyWithValue('dtstamp', instant(now));
  made.addPropertyWithValue('created', instant(item.savedAt));
  made.addPropertyWithValue('summary', cleanText(item.summary));
  made.addPropertyWithValue('description', cleanText(item.description));
  made.addPropertyWithValue('priority', PRIORITIES[item.priority]);
  if (item.url !== null && URL.canParse(item.url)) made.addPropertyWithValue('url', new URL(item.url).href);
  if (item.tags.length > 0) {
    const categories = new ICAL.Property('categories');
    categories.setValues(item.tags.map(cleanText));
    made.addProperty(categories);
  }
  return made;
}

/** Adds when an item recurs, if it does, without the occurrences that are dealt with; `timeOf` is how the component writes a day. */
export function addRule(
  ICAL: Ical,
  component: Component,
  { rule, also, except }: CalendarItem,
  timeOf: (day: string) => Time,
): void {
  if (rule === null) return;
  component.addPropertyWithValue('rrule', ICAL.Recur.fromString(rule));
  for (const day of also) component.addPropertyWithValue('rdate', timeOf(day));
  for (const day of except) component.addPropertyWithValue('exdate', timeOf(day));
}

/** Adds what rings for an item. The alarms of a to-do that only has an end are counted from that (3.8.6.3). */
export function addAlarms(
  ICAL: Ical,
  component: Component,
  item: CalendarItem,
  settings: ReminderSettings,
  from: 'START' | 'END',
): void {
  for (const seconds of alarmsOf(item, settings)) {
    const alarm = new ICAL.Component('valarm');
    alarm.addPropertyWithValue('action', 'DISPLAY');
    alarm.addPropertyWithValue('description', cleanText(item.summary));
    const trigger = alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(seconds));
    if (from === 'END') trigger.setParameter('related', 'END');
    component.addSubcomponent(alarm);
  }
}
