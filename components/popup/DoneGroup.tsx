import { useState } from 'preact/hooks';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { FollowUpGroup } from './FollowUpGroup';
import type { Row, RowActions } from './row';

/** What is done, folded away until asked for, the latest first as given; nothing where there is none. */
export function DoneGroup({ rows, today, actions }: { rows: Row[]; today: IsoDay; actions: RowActions }) {
  const t = useTranslation();
  const [shown, setShown] = useState(false);
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
