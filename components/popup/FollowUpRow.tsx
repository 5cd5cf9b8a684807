import { useContext, useEffect, useState } from 'preact/hooks';
import { ConcernTag } from '@/components/ConcernTag';
import { shorten } from '@/components/shorten';
import { documentName } from '@/components/task/document-name';
import { ListMemoryContext } from '@/components/task/list-memory';
import { RowDetails } from '@/components/task/RowDetails';
import { RowMore } from '@/components/task/RowMore';
import { RowWhen } from '@/components/task/RowWhen';
import { useFocusOnReturn } from '@/components/task/returned-row';
import type { Row, RowActions } from '@/components/task/row';
import { fullWords, shortWords } from '@/components/task/row-words';
import { SnoozeMenu } from '@/components/task/SnoozeMenu';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { isOpen } from '@/lib/store/status';
import { taskWords } from '@/lib/store/task-words';
import { RowButtons } from './RowButtons';

/** How many characters of a task tell the buttons of its row from those of others. */
const NAME = 60;

/** One follow-up: tick, what to do, by when, who, and where it comes from. It opens in place, at once where it has a draft. */
export function FollowUpRow({ row, today, actions }: { row: Row; today: IsoDay; actions: RowActions }) {
  const t = useTranslation();
  const { followUp } = row;
  const { opened, onOpened, used, shown } = useContext(ListMemoryContext);
  const isShown = shown === followUp.id;
  const expanded = opened.has(followUp.id);
  const [snoozing, setSnoozing] = useState(false);
  const done = !isOpen(followUp);
  const name = shorten(taskWords(followUp), NAME);
  const tick = useFocusOnReturn<HTMLInputElement>(followUp.id);
  const words = expanded ? fullWords(row) : shortWords(row);
  useEffect(() => {
    if (!isShown) return;
    tick.current?.focus();
    tick.current?.closest('li')?.scrollIntoView({ block: 'start' });
  }, [isShown, tick]);
  useEffect(() => {
    // Drawn anew in another part of the list, under the hands of whoever was working in it.
    if (used.current === followUp.id && document.activeElement === document.body) tick.current?.focus();
  }, [followUp.id, used, tick]);

  return (
    <li
      class={expanded ? 'row opened' : 'row'}
      onFocusIn={() => {
        used.current = followUp.id;
      }}
    >
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
        {row.tag && <ConcernTag concern={row.tag} />}
        <p class={expanded ? 'what whole' : 'what'}>
          {followUp.label !== null && <span class="label">{followUp.label}</span>}
          {words.what}
        </p>
        <RowWhen row={row} today={today} name={name} actions={actions} />
        <RowDetails row={row} words={words} today={today} expanded={expanded} />
        <RowButtons
          name={name}
          documentName={row.document === null ? null : documentName(row.document)}
          expanded={expanded}
          snoozing={done ? null : snoozing}
          onExpand={() => onOpened(followUp.id, !expanded)}
          onSnooze={() => setSnoozing(!snoozing)}
          onOpenSource={() => actions.onOpenSource(row)}
          onDelete={() => actions.onDelete(row)}
        />
        {snoozing && <SnoozeMenu row={row} actions={actions} onClose={() => setSnoozing(false)} />}
        {expanded && <RowMore row={row} today={today} actions={actions} />}
      </div>
    </li>
  );
}
