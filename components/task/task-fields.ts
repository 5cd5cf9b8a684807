import type { MessageKey } from '@/components/translation';
import { formatDay } from '@/lib/calendar/iso-day';
import { parseDay } from '@/lib/calendar/parse-day';
import { type Edit, type FollowUp, PRIORITIES } from '@/lib/store/schema';

/**
 * The fields of a task as they stand in a form: text, all of them. `due` says which deadline counts, `day` is the one set by
 * hand.
 */
export interface TaskFields {
  title: string;
  due: 'read' | 'day' | 'none';
  day: string;
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

const MOST_TAGS = 20;

/** The fields of a follow-up, with what was typed over them. */
export function fieldsOf(followUp: FollowUp, draft: Readonly<Record<string, string>>): TaskFields {
  const { due, deadlines, evidence, tags, title, assignee } = followUp;
  const kept = {
    title: title ?? '',
    due: due === null ? (deadlines.length > 0 ? 'read' : 'none') : due.day === null ? 'none' : 'day',
    day: due?.day ? formatDay(due.day) : '',
    assignee: assignee ?? '',
    priority: followUp.priority,
    product: followUp.product,
    note: followUp.note,
    evidence: evidence ?? '',
    tags: tags.join(', '),
    lateReason: followUp.lateReason,
    ...draft,
  };
  return { ...kept, due: oneOf(['read', 'day', 'none'], kept.due), priority: oneOf(PRIORITIES, kept.priority) };
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
  if (fields.due === 'day' && day === null) errors.day = 'formWrongDay';
  if (evidence !== '' && !/^https?:\/\/\S+$/i.test(evidence)) errors.evidence = 'formWrongAddress';
  if (Object.keys(errors).length > 0) return { errors };
  const tags = fields.tags.split(',').map((tag) => tag.trim().replace(/^#/, '').slice(0, 50));
  return {
    edit: {
      title: title === '' ? null : title,
      due: fields.due === 'read' ? null : { day: fields.due === 'day' ? day : null },
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

function oneOf<Value extends string>(values: readonly Value[], text: string): Value {
  const [first] = values;
  const found = values.find((value) => value === text) ?? first;
  if (found === undefined) throw new Error('A choice without choices.');
  return found;
}
