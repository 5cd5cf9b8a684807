import { Icon } from '@/components/Icon';
import { STATUS_LOOKS } from '@/components/task/status-look';
import { useTranslation } from '@/components/translation';
import { STATUSES } from '@/lib/store/status';

/** How many tasks are in each state, as far as there are any: what presses comes first. */
export function StatusCounts({ counts }: { counts: Readonly<Record<string, number>> }) {
  const t = useTranslation();
  const counted = STATUSES.map((status) => ({ status, count: counts[status] ?? 0 }));
  return (
    <ul class="counts" aria-label={t('popupCounts')}>
      {counted
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <li key={status} class={`status-${status}`}>
            <Icon name={STATUS_LOOKS[status].icon} />
            <b>{count}</b> {t(STATUS_LOOKS[status].word)}
          </li>
        ))}
    </ul>
  );
}
