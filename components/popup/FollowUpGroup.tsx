import { useId, useState } from 'preact/hooks';
import { Icon, type IconName } from '@/components/Icon';
import type { Row, RowActions } from '@/components/task/row';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { FollowUpRow } from './FollowUpRow';

interface Props {
  title: string;
  /** Shape and colour of the heading. */
  look: IconName;
  rows: Row[];
  /** How many rows it has, where not all of them are read yet. */
  count?: number | undefined;
  today: IsoDay;
  actions: RowActions;
}

/** How many rows are drawn before the reader asks for more: a popup must open at once, however long the list. */
const FIRST = 40;

/** One part of the list under its heading; nothing where it has no rows. */
export function FollowUpGroup({ title, look, rows, count = rows.length, today, actions }: Props) {
  const t = useTranslation();
  const id = useId();
  const [limit, setLimit] = useState(FIRST);
  if (count === 0) return null;
  const more = rows.length - limit;
  return (
    <section class={`group group-${look}`} aria-labelledby={id}>
      <h2 id={id}>
        <Icon name={look} />
        {title} <span class="count">{t('popupGroupCount', String(count))}</span>
      </h2>
      <ul>
        {rows.slice(0, limit).map((row) => (
          <FollowUpRow key={row.followUp.id} row={row} today={today} actions={actions} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="quiet" onClick={() => setLimit(limit + FIRST)}>
          {t('popupMore', String(Math.min(more, FIRST)))}
        </button>
      )}
    </section>
  );
}
