import { deadlineWords } from '@/components/deadline-words';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { StoredDeadline } from '@/lib/store/schema';

/** When a follow-up is due, how far away that is, the words it was read from, and whether it is yet to be confirmed. */
export function DueLabel({ deadline, today }: { deadline: StoredDeadline | null; today: IsoDay }) {
  const t = useTranslation();
  if (deadline === null) return <p class="due due-none">{t('popupNoDeadline')}</p>;
  const { when, distance, urgency, toConfirm } = deadlineWords(deadline, today, t);
  return (
    <p class={`due due-${urgency}`}>
      <strong>{distance === null ? when : `${when} · ${distance}`}</strong>
      {toConfirm !== null && <span class="confirm">{toConfirm}</span>}
      {!when.includes(deadline.phrase) && <span class="phrase">{t('popupPhrase', deadline.phrase)}</span>}
    </p>
  );
}
