import { useState } from 'preact/hooks';
import type { Row, RowActions } from '@/components/task/row';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { FollowUpGroup } from './FollowUpGroup';

interface Props {
  rows: Row[];
  /** How many rows it has, where not all of them are read yet. */
  count?: number | undefined;
  today: IsoDay;
  /** Whether it is not to be folded away. */
  shownAtOnce: boolean;
  actions: RowActions;
}

/** What is done, folded away until asked for, the latest first as given; nothing where there is none. */
export function DoneGroup({ rows, count = rows.length, today, shownAtOnce, actions }: Props) {
  const t = useTranslation();
  const [opened, setShown] = useState(false);
  const shown = opened || shownAtOnce;
  if (count === 0) return null;
  const title = t('popupGroupDone');
  return (
    <>
      <button type="button" class="quiet fold" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {`${title} (${count})`}
      </button>
      {shown && <FollowUpGroup title={title} look="done" rows={rows} count={count} today={today} actions={actions} />}
    </>
  );
}
