import { useState } from 'preact/hooks';
import { useTranslation } from '@/components/translation';
import { formatDay, type IsoDay, todayInVietnam } from '@/lib/calendar/iso-day';
import { DueLabel } from './DueLabel';
import { documentName } from './document-name';
import { RowButtons } from './RowButtons';
import { RowDetails } from './RowDetails';
import type { Row, RowActions } from './row';
import { shorten } from './shorten';

/** About two lines of the popup, and the few words by which a row's buttons are told apart. */
const SHORT = 110;
const NAME = 60;

/** One follow-up: tick, what to do, by when, who, and where it comes from. */
export function FollowUpRow({ row, today, actions }: { row: Row; today: IsoDay; actions: RowActions }) {
  const t = useTranslation();
  const [expanded, setExpanded] = useState(false);
  const { followUp, document, deadline } = row;
  const done = followUp.status === 'done';
  const name = shorten(followUp.quote.exact, NAME);
  const short = shorten(followUp.quote.exact, SHORT);

  return (
    <li class="row">
      <input
        type="checkbox"
        class="tick"
        checked={done}
        aria-label={t(done ? 'popupMarkOpen' : 'popupMarkDone', name)}
        onChange={(event) => {
          // The list decides what is ticked: where saving fails, the box must not say otherwise.
          event.currentTarget.checked = done;
          if (done) actions.onReopen(row);
          else actions.onDone(row);
        }}
      />
      <div class="content">
        <p class={expanded ? 'what whole' : 'what'}>
          {followUp.label !== null && <span class="label">{followUp.label}</span>}
          {expanded ? followUp.quote.exact : short}
        </p>
        {done && followUp.doneAt !== null ? (
          <p class="due due-none">{t('popupDoneOn', formatDay(todayInVietnam(new Date(followUp.doneAt))))}</p>
        ) : (
          <DueLabel deadline={deadline} today={today} />
        )}
        <RowDetails row={row} today={today} expanded={expanded} />
        <RowButtons
          name={name}
          documentName={documentName(document)}
          expanded={expanded}
          onExpand={() => setExpanded(!expanded)}
          onOpenSource={() => actions.onOpenSource(row)}
          onDelete={() => actions.onDelete(row)}
        />
      </div>
    </li>
  );
}
