import { Icon } from '@/components/Icon';
import { STATUS_LOOKS } from '@/components/task/status-look';
import { useTranslation } from '@/components/translation';
import { STATUSES, type Status } from '@/lib/store/status';

/** How many tasks are in each state, as far as there are any: what presses comes first. */
export function StatusCounts({ statuses }: { statuses: readonly Status[] }) {
  const t = useTranslation();
  const counted = STATUSES.map((status) => ({ status, count: statuses.filter((one) => one === status).length }));
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
