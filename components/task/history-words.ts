import { RHYTHM_WORDS } from '@/components/rhythm-words';
import { shorten } from '@/components/shorten';
import type { MessageKey, Translate } from '@/components/translation';
import { formatInstant } from '@/lib/calendar/format-instant';
import { formatDay, isIsoDay } from '@/lib/calendar/iso-day';
import { RHYTHMS } from '@/lib/calendar/rhythm';
import type { Action, Step } from '@/lib/store/step';

/** What each change of the list is called. */
export const ACTION_WORDS: Record<Action, MessageKey> = {
  saved: 'historySaved',
  added: 'historyAdded',
  edited: 'historyEdited',
  noted: 'historyNoted',
  confirmed: 'historyConfirmed',
  finished: 'historyFinished',
  skipped: 'historySkipped',
  explained: 'historyExplained',
  reopened: 'historyReopened',
  cancelled: 'historyCancelled',
  snoozed: 'historySnoozed',
  deleted: 'historyDeleted',
  undone: 'historyUndone',
  restored: 'historyRestored',
  imported: 'historyImported',
  erased: 'historyErased',
};
const FIELD_WORDS: Partial<Record<string, MessageKey>> = {
  title: 'formName',
  due: 'formDue',
  assignee: 'formAssignee',
  note: 'formNote',
  priority: 'formPriority',
  product: 'formProduct',
  evidence: 'formEvidence',
  lateReason: 'formLateReason',
  tags: 'formTags',
  progress: 'formProgress',
  occurrences: 'historyOccurrence',
  finishedOn: 'historyFinishedOn',
  cancelledOn: 'historyCancelledOn',
  snoozedUntil: 'historySnoozedUntil',
};
const LENGTH = 80;

/** An entry of the record as a person reads it: what was done to the follow-up `id`, and of each field what stood there before. */
export function historyWords(step: Step, id: string, t: Translate): { what: string; changes: string[] } {
  const patches = step.rows.find(({ table, key }) => table === 'followUps' && key === id)?.patches ?? [];
  const changes = patches.flatMap(({ path: [field, key], before, after }) => {
    const name = FIELD_WORDS[field ?? ''];
    if (name === undefined) return [];
    const of = key !== undefined && isIsoDay(key) ? `${t(name)} ${formatDay(key)}` : t(name);
    return [t('historyChange', of, valueWords(before, t), valueWords(after, t))];
  });
  return { what: t(ACTION_WORDS[step.action]), changes };
}

function valueWords(value: unknown, t: Translate): string {
  if (value === undefined || value === null || value === '') return '–';
  if (typeof value === 'string') return textWords(value, t);
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.join(', ');
  if (typeof value !== 'object') return String(value);
  if ('rhythm' in value && 'from' in value) {
    const rhythm = RHYTHMS.find((name) => name === value.rhythm);
    return `${rhythm === undefined ? '' : t(RHYTHM_WORDS[rhythm])} · ${valueWords(value.from, t)}`;
  }
  const parts = Object.values(value).filter((part) => part !== '');
  return parts.map((part) => valueWords(part, t)).join(' · ');
}

function textWords(text: string, t: Translate): string {
  if (isIsoDay(text)) return formatDay(text);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return formatInstant(text);
  if (text === 'high') return t('formPriorityHigh');
  if (text === 'normal') return t('formPriorityNormal');
  return text === 'low' ? t('formPriorityLow') : shorten(text, LENGTH);
}
