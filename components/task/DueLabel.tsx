import { deadlineWords, distanceWords } from '@/components/deadline-words';
import { Icon } from '@/components/Icon';
import { RHYTHM_WORDS } from '@/components/rhythm-words';
import { useSoon } from '@/components/soon';
import { type Translate, useTranslation } from '@/components/translation';
import { daysBetween, formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import { namesPeriodAlone } from '@/lib/calendar/recurrence';
import { type Due, dueOf } from '@/lib/store/due';
import type { FollowUp } from '@/lib/store/schema';
import { statusOf } from '@/lib/store/status';
import { STATUS_LOOKS } from './status-look';

interface Props {
  followUp: FollowUp;
  today: IsoDay;
  /** A few words of the task, so that the button's name is its own. */
  name: string;
  onConfirm(): void;
}

/** When a follow-up is due, how far away that is, the words it was read from, and whether it is yet to be confirmed. */
export function DueLabel({ followUp, today, name, onConfirm }: Props) {
  const t = useTranslation();
  const soon = useSoon();
  const due = dueOf(followUp, today);
  const status = statusOf(followUp, today, soon);
  const { deadline } = due;
  const words = wordsOf(due, today, t);
  // A period that names no day is due at its end: that is our reading, not the document's word.
  const inferred = due.kind === 'recurring' && due.deadline !== null && due.day !== null && namesPeriodAlone(due.rule);
  const read = deadline === null ? null : deadlineWords(deadline, today, t).toConfirm;
  const toConfirm = followUp.confirmed ? null : (read ?? (inferred ? t('deadlineToConfirm') : null));
  return (
    <p class={`due status-${status}`}>
      <strong>
        <Icon name={STATUS_LOOKS[status].icon} />
        {words}
      </strong>
      {due.kind === 'recurring' && due.missed.length > 0 && (
        <span class="missed">{t('popupMissed', String(due.missed.length), due.next === null ? '–' : formatDay(due.next))}</span>
      )}
      {toConfirm !== null && <span class="confirm">{toConfirm}</span>}
      {toConfirm !== null && due.kind !== 'none' && (
        <button type="button" class="quiet" aria-label={t('popupConfirmRow', name)} onClick={onConfirm}>
          <Icon name="tick" />
          {t('popupConfirm')}
        </button>
      )}
      {followUp.due !== null && 'every' in followUp.due && (
        <span class="phrase">{t(RHYTHM_WORDS[followUp.due.every.rhythm])}</span>
      )}
      {deadline === null
        ? followUp.due !== null &&
          followUp.deadlines.length > 0 && <span class="phrase">{t('popupByHand', readWords(followUp))}</span>
        : !words.includes(deadline.phrase) && <span class="phrase">{t('popupPhrase', deadline.phrase)}</span>}
    </p>
  );
}

function wordsOf(due: Due, today: IsoDay, t: Translate): string {
  const distance = (day: IsoDay) => distanceWords(daysBetween(today, day), t);
  if (due.kind === 'recurring' && due.day !== null) return t('popupOccurrence', formatDay(due.day), distance(due.day));
  if (due.deadline !== null) {
    const { when, distance: away } = deadlineWords(due.deadline, today, t);
    return away === null ? when : `${when} · ${away}`;
  }
  return due.kind === 'day' ? `${formatDay(due.day)} · ${distance(due.day)}` : t('popupNoDeadline');
}

function readWords({ deadlines }: FollowUp): string {
  return deadlines.map(({ phrase }) => phrase).join('; ');
}
