import { deadlineWords } from '@/components/deadline-words';
import { useSoon } from '@/components/soon';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { StoredDeadline } from '@/lib/store/schema';

interface Props {
  deadline: StoredDeadline;
  today: IsoDay;
}

/** One deadline in a line: the day, how far away it is, and whether it is still to be confirmed. */
export function DeadlineLine({ deadline, today }: Props) {
  const t = useTranslation();
  const { when, distance, urgency, toConfirm } = deadlineWords(deadline, today, t, useSoon());
  return (
    <li class={`deadline ${urgency}`} title={deadline.phrase}>
      <strong>{when}</strong>
      {distance !== null && <span>, {distance}</span>}
      {toConfirm !== null && <em class="confirm">{toConfirm}</em>}
    </li>
  );
}
