import { useState } from 'preact/hooks';
import { taskWords } from '@/components/task-words';
import { useTranslation } from '@/components/translation';
import { formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import { DueLabel } from './DueLabel';
import { documentName } from './document-name';
import { RowButtons } from './RowButtons';
import { RowDetails } from './RowDetails';
import { useFocusOnReturn } from './returned-row';
import type { Row, RowActions } from './row';
import { fullWords, hasMore, shortWords } from './row-words';
import { shorten } from './shorten';

/** How many characters of a task tell the buttons of its row from those of others. */
const NAME = 60;

/** One follow-up: tick, what to do, by when, who, and where it comes from. */
export function FollowUpRow({ row, today, actions }: { row: Row; today: IsoDay; actions: RowActions }) {
  const t = useTranslation();
  const [expanded, setExpanded] = useState(false);
  const { followUp, document, deadline } = row;
  const done = followUp.finishedOn !== null;
  const name = shorten(taskWords(followUp), NAME);
  const tick = useFocusOnReturn<HTMLInputElement>(followUp.id);
  const words = expanded ? fullWords(row) : shortWords(row);

  return (
    <li class="row">
      <input
        ref={tick}
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
          {words.what}
        </p>
        {followUp.finishedOn !== null ? (
          <p class="due due-none">{t('popupDoneOn', formatDay(followUp.finishedOn))}</p>
        ) : (
          <DueLabel deadline={deadline} today={today} />
        )}
        <RowDetails row={row} words={words} today={today} expanded={expanded} />
        <RowButtons
          name={name}
          documentName={document === null ? null : documentName(document)}
          expanded={hasMore(row) ? expanded : null}
          onExpand={() => setExpanded(!expanded)}
          onOpenSource={() => actions.onOpenSource(row)}
          onDelete={() => actions.onDelete(row)}
        />
      </div>
    </li>
  );
}
