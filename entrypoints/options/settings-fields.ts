import type { MessageKey } from '@/components/translation';
import { formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import { parseDay } from '@/lib/calendar/parse-day';
import { OFFICIAL_TABLE } from '@/lib/calendar/working-days';
import type { ReminderSettings } from '@/lib/reminders/reminder-settings';

/** The settings of reminders as they stand in the form. */
export interface SettingsFields {
  /** `7, 3, 1, 0`. */
  leadDays: string;
  hour: string;
  /** A day or a range of days a line: `16/02/2026 - 20/02/2026`. */
  off: string;
  /** A day a line. */
  worked: string;
}

/** What is wrong, by field. */
export type SettingsErrors = Partial<Record<keyof SettingsFields, MessageKey>>;

/** The settings as text; where the reader has no table of days of their own, the official one. */
export function settingsFields({ leadDays, hour, table }: ReminderSettings): SettingsFields {
  const { off, worked } = table ?? OFFICIAL_TABLE;
  const range = ([first, last]: readonly [IsoDay, IsoDay]) => {
    return first === last ? formatDay(first) : `${formatDay(first)} - ${formatDay(last)}`;
  };
  return {
    leadDays: leadDays.join(', '),
    hour: String(hour),
    off: off.map(range).join('\n'),
    worked: worked.map(formatDay).join('\n'),
  };
}

/** The settings that the form asks for, or what is wrong with it. A table that is the official one is not kept: it may grow. */
export function settingsOf(fields: SettingsFields): { settings: ReminderSettings } | { errors: SettingsErrors } {
  const errors: SettingsErrors = {};
  const leadDays = fields.leadDays.split(/[\s,;]+/).filter(Boolean);
  if (leadDays.length > 10 || !leadDays.every((lead) => /^\d{1,2}$/.test(lead) && Number(lead) <= 60))
    errors.leadDays = 'optionsWrongLead';
  const off = linesOf(fields.off).map(rangeOf);
  if (off.includes(null)) errors.off = 'optionsWrongDays';
  const worked = linesOf(fields.worked).map(parseDay);
  if (worked.includes(null)) errors.worked = 'optionsWrongDays';
  if (Object.keys(errors).length > 0) return { errors };
  const table = { off: off.filter((range) => range !== null), worked: worked.filter((day) => day !== null) };
  const official = settingsFields({ leadDays: [], hour: 0, table: null });
  const isOfficial = fields.off.trim() === official.off && fields.worked.trim() === official.worked;
  const leads = [...new Set(leadDays.map(Number))].sort((a, b) => b - a);
  return { settings: { leadDays: leads, hour: Number(fields.hour), table: isOfficial ? null : table } };
}

function rangeOf(line: string): [IsoDay, IsoDay] | null {
  const [from = '', to = from] = line.split(/\s+[-–]\s+/);
  const [first, last] = [parseDay(from), parseDay(to)];
  return first === null || last === null || last < first ? null : [first, last];
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
