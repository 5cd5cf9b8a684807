import type { MessageKey } from '@/components/translation';
import { formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import { parseDay } from '@/lib/calendar/parse-day';
import { firstOf, RHYTHMS, type Rhythm } from '@/lib/calendar/rhythm';
import { type Edit, type FollowUp, MOST_TAGS, PRIORITIES } from '@/lib/store/schema';

/**
 * The fields of a task as they stand in a form: text, all of them. `due` says which deadline counts, `day` is the one set by
 * hand, `rhythm` and `first` how and from which day on it comes back.
 */
export interface TaskFields {
  title: string;
  due: (typeof DUE_CHOICES)[number];
  day: string;
  rhythm: Rhythm;
  first: string;
  assignee: string;
  priority: (typeof PRIORITIES)[number];
  product: string;
  note: string;
  evidence: string;
  tags: string;
  lateReason: string;
}

/** What is wrong, by field. */
export type FieldErrors = Partial<Record<keyof TaskFields, MessageKey>>;

export const DUE_CHOICES = ['read', 'day', 'every', 'none'] as const;

/** The fields of a follow-up, with what was typed over them. */
export function fieldsOf(followUp: FollowUp, draft: Readonly<Record<string, string>>): TaskFields {
  const { due, deadlines, evidence, tags, title, assignee } = followUp;
  const kept = {
    title: title ?? '',
    ...dueFieldsOf(due, deadlines.length > 0),
    assignee: assignee ?? '',
    priority: followUp.priority,
    product: followUp.product,
    note: followUp.note,
    evidence: evidence ?? '',
    tags: tags.join(', '),
    lateReason: followUp.lateReason,
    ...draft,
  };
  return {
    ...kept,
    due: oneOf(DUE_CHOICES, kept.due),
    rhythm: oneOf(RHYTHMS, kept.rhythm),
    priority: oneOf(PRIORITIES, kept.priority),
  };
}

/** What the form shows of a deadline set by hand. A duty that is yet to be given a rhythm is offered the commonest one. */
function dueFieldsOf(due: FollowUp['due'], hasRead: boolean): Pick<TaskFields, 'due' | 'day' | 'rhythm' | 'first'> {
  const empty = { day: '', rhythm: 'monthly', first: '' } as const;
  if (due === null) return { ...empty, due: hasRead ? 'read' : 'none' };
  if ('every' in due) return { due: 'every', day: '', rhythm: due.every.rhythm, first: formatDay(due.every.from) };
  return due.day === null ? { ...empty, due: 'none' } : { ...empty, due: 'day', day: formatDay(due.day) };
}

/**
 * What the form asks to be changed, or what is wrong with it. `hasQuote` tells whether the document's words can stand for a
 * title.
 */
export function editOf(fields: TaskFields, hasQuote: boolean): { edit: Edit } | { errors: FieldErrors } {
  const errors: FieldErrors = {};
  const day = parseDay(fields.day);
  const title = fields.title.trim();
  const evidence = fields.evidence.trim();
  if (title === '' && !hasQuote) errors.title = 'formWrongTitle';
  const first = parseDay(fields.first);
  if (fields.due === 'day' && day === null) errors.day = 'formWrongDay';
  if (fields.due === 'every' && first === null) errors.first = 'formWrongDay';
  if (evidence !== '' && !/^https?:\/\/\S+$/i.test(evidence)) errors.evidence = 'formWrongAddress';
  if (Object.keys(errors).length > 0) return { errors };
  const tags = fields.tags.split(',').map((tag) => tag.trim().replace(/^#/, '').slice(0, 50));
  return {
    edit: {
      title: title === '' ? null : title,
      due: fields.due === 'every' && first !== null ? everyFrom(fields.rhythm, first) : dayByHand(fields.due, day),
      assignee: fields.assignee.trim() === '' ? null : fields.assignee.trim(),
      priority: fields.priority,
      product: fields.product.trim(),
      note: fields.note,
      evidence: evidence === '' ? null : evidence,
      tags: [...new Set(tags.filter((tag) => tag !== ''))].slice(0, MOST_TAGS),
      lateReason: fields.lateReason.trim(),
    },
  };
}

function everyFrom(rhythm: Rhythm, first: IsoDay): FollowUp['due'] {
  return { every: { rhythm, from: firstOf(rhythm, first) } };
}

function dayByHand(due: TaskFields['due'], day: IsoDay | null): FollowUp['due'] {
  return due === 'read' ? null : { day: due === 'day' ? day : null };
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value {
  const [first] = values;
  const found = values.find((value) => value === text) ?? first;
  if (found === undefined) throw new Error('A choice without choices.');
  return found;
}
