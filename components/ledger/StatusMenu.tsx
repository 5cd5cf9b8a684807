import { Menu } from '@/components/Menu';
import { StatusLabel } from '@/components/task/StatusLabel';
import { useTranslation } from '@/components/translation';
import { STATUSES, type Status } from '@/lib/store/status';

interface Props {
  chosen: readonly Status[];
  /** How many rows are in each state. */
  counts: Readonly<Record<Status, number>>;
  onChoose(statuses: Status[]): void;
}

/** Which states are shown; none chosen is all of them. */
export function StatusMenu({ chosen, counts, onChoose }: Props) {
  const t = useTranslation();
  const label = chosen.length === 0 ? t('ledgerStatuses') : t('ledgerStatusesChosen', String(chosen.length));
  return (
    <Menu label={label}>
      {() => (
        <ul class="choices-list">
          {STATUSES.map((status) => (
            <li key={status}>
              <label>
                <input
                  type="checkbox"
                  class="tick"
                  checked={chosen.includes(status)}
                  onChange={(event) => {
                    const others = chosen.filter((one) => one !== status);
                    onChoose(event.currentTarget.checked ? [...others, status] : others);
                  }}
                />
                <StatusLabel status={status} />
                <span class="count">{counts[status]}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </Menu>
  );
}
