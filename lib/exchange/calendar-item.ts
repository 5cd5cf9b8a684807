import { formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import { portableRule } from '@/lib/calendar/recurrence';
import { dayOf, dueOf } from '@/lib/store/due';
import type { ListEntry } from '@/lib/store/read-list';
import { isOpen } from '@/lib/store/status';
import { taskWords } from '@/lib/store/task-words';
import { contentOf } from './task-cells';
import type { Words } from './words';

/** What a calendar is told of a follow-up, before it is put into the words of RFC 5545. */
export interface CalendarItem {
  id: string;
  /** ISO instant. */
  savedAt: string;
  summary: string;
  description: string;
  url: string | null;
  tags: string[];
  priority: 'high' | 'normal' | 'low';
  /** The day on which it is due; null where none can be named. */
  day: IsoDay | null;
  /** RRULE value, counted from `day`; null where it is due once. */
  rule: string | null;
  /** Days on which it is due beside those of the rule. */
  also: IsoDay[];
  /** Occurrences that are dealt with already. */
  except: IsoDay[];
  state: 'open' | 'done' | 'cancelled';
  finishedOn: IsoDay | null;
}

const LONGEST_SUMMARY = 200;

/** A follow-up as a calendar sees it on the day `today`. A recurring duty begins with the occurrence that is to be dealt with. */
export function calendarItem(entry: ListEntry, today: IsoDay, t: Words): CalendarItem {
  const { followUp, document } = entry;
  const due = dueOf(followUp, today);
  const day = dayOf(due);
  const recurs = due.kind === 'recurring' && day !== null && isOpen(followUp);
  const dealtWith = recurs ? Object.keys(followUp.occurrences).filter((other) => other > day) : [];
  const rule = recurs ? portableRule(due.rule, day) : null;
  return {
    id: followUp.id,
    savedAt: followUp.savedAt,
    summary: cut(taskWords(followUp)),
    description: descriptionOf(entry, due.deadline, t),
    url: document?.url ?? null,
    tags: followUp.tags,
    priority: followUp.priority,
    day,
    rule: rule?.rule ?? null,
    also: rule?.also.filter((other) => !dealtWith.includes(other)) ?? [],
    except: dealtWith,
    state: followUp.cancelledOn !== null ? 'cancelled' : followUp.finishedOn !== null ? 'done' : 'open',
    finishedOn: followUp.finishedOn,
  };
}

function descriptionOf({ followUp, document }: ListEntry, deadline: ReturnType<typeof dueOf>['deadline'], t: Words): string {
  const assignees = followUp.assignee ?? followUp.assignees.join('; ');
  const isInferred = deadline !== null && !deadline.certain && !followUp.confirmed;
  const issuedOn = document?.fields.issuedOn ?? null;
  const source = [
    document?.fields.number ?? document?.title,
    issuedOn?.length === 10 ? formatDay(issuedOn) : issuedOn,
    document?.fields.issuer,
  ];
  return [
    contentOf(followUp),
    document === null ? '' : t('calendarDocument', source.filter(Boolean).join(', ')),
    assignees === '' ? '' : t('popupAssignees', assignees),
    followUp.collaborators.length === 0 ? '' : t('popupCollaborators', followUp.collaborators.join('; ')),
    followUp.product === '' ? '' : t('panelProduct', followUp.product),
    deadline === null ? '' : t('calendarPhrase', deadline.phrase),
    isInferred ? t('calendarToConfirm') : '',
    followUp.note,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function cut(text: string): string {
  const line = [...text.replace(/\s+/g, ' ').trim()];
  return line.length <= LONGEST_SUMMARY ? line.join('') : `${line.slice(0, LONGEST_SUMMARY - 1).join('')}…`;
}
