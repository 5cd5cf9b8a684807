import { useState } from 'preact/hooks';
import type { Row, RowActions } from '@/components/task/row';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { FollowUpGroup } from './FollowUpGroup';

interface Props {
  rows: Row[];
  today: IsoDay;
  /** Whether it is not to be folded away. */
  shownAtOnce: boolean;
  actions: RowActions;
}

/** What is done, folded away until asked for, the latest first as given; nothing where there is none. */
export function DoneGroup({ rows, today, shownAtOnce, actions }: Props) {
  const t = useTranslation();
  const [opened, setShown] = useState(false);
  const shown = opened || shownAtOnce;
  if (rows.length === 0) return null;
  const title = t('popupGroupDone');
  return (
    <>
      <button type="button" class="quiet fold" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {`${title} (${rows.length})`}
      </button>
      {shown && <FollowUpGroup title={title} look="done" rows={rows} today={today} actions={actions} />}
    </>
  );
}
