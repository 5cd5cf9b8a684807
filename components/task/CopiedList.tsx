import { useTranslation } from '@/components/translation';
import { formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import { dayOf, dueOf } from '@/lib/store/due';
import type { FollowUp } from '@/lib/store/schema';
import { taskWords } from '@/lib/store/task-words';

interface Props {
  /** The follow-ups of the copy that are still to be done. */
  followUps: readonly FollowUp[];
  today: IsoDay;
}

/** What is to be done by when, from the copy of a list that cannot be opened: to be read, and nothing else. */
export function CopiedList({ followUps, today }: Props) {
  const t = useTranslation();
  const rows = followUps
    .map((followUp) => ({ followUp, day: dayOf(dueOf(followUp, today)) }))
    .sort((a, b) => ((a.day ?? '9999') < (b.day ?? '9999') ? -1 : 1));
  return (
    <section class="copied" aria-label={t('copyTitle')}>
      <p>{t('copyExplained')}</p>
      <ul>
        {rows.map(({ followUp, day }) => (
          <li key={followUp.id}>
            <strong>{day === null ? t('copyNoDay') : formatDay(day)}</strong>
            {taskWords(followUp)}
          </li>
        ))}
      </ul>
    </section>
  );
}
