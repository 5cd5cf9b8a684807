import { useEffect, useRef, useState } from 'preact/hooks';
import { ConcernTag } from '@/components/ConcernTag';
import { Icon } from '@/components/Icon';
import { shorten } from '@/components/shorten';
import { documentName } from '@/components/task/document-name';
import { RowDetails } from '@/components/task/RowDetails';
import { RowMore } from '@/components/task/RowMore';
import { RowWhen } from '@/components/task/RowWhen';
import type { RowActions } from '@/components/task/row';
import { fullWords } from '@/components/task/row-words';
import { SnoozeMenu } from '@/components/task/SnoozeMenu';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import { isOpen } from '@/lib/store/status';

interface Props {
  row: LedgerRow;
  today: IsoDay;
  actions: RowActions;
  onClose(): void;
}

const NAME = 60;

/** The details of a task beside the list: the same words, buttons and editor as in the popup. It takes the focus when it opens. */
export function TaskPane({ row, today, actions, onClose }: Props) {
  const t = useTranslation();
  const { followUp, document } = row;
  const [snoozing, setSnoozing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const done = !isOpen(followUp);
  const words = fullWords(row);
  const name = shorten(words.what, NAME);
  useEffect(() => {
    setSnoozing(false);
    heading.current?.focus();
  }, [followUp.id]);
  return (
    <aside
      class="pane"
      aria-label={t('popupMoreOf', name)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <button type="button" class="close" aria-label={t('ledgerClosePane')} onClick={onClose}>
        <Icon name="close" />
      </button>
      {row.tag && <ConcernTag concern={row.tag} />}
      <h2 tabIndex={-1} ref={heading} class="what whole">
        {followUp.label !== null && <span class="label">{followUp.label}</span>}
        {words.what}
      </h2>
      <RowWhen row={row} today={today} name={name} actions={actions} />
      <RowDetails row={row} words={words} today={today} expanded />
      <div class="buttons">
        <button type="button" class="plain primary" onClick={() => (done ? actions.onReopen(row) : actions.onDone(row))}>
          <Icon name={done ? 'recurring' : 'tick'} />
          {t(done ? 'ledgerReopen' : 'ledgerDone')}
        </button>
        {!done && (
          <button type="button" class="plain" aria-expanded={snoozing} onClick={() => setSnoozing(!snoozing)}>
            <Icon name="bell" />
            {t('popupSnooze')}
          </button>
        )}
        {document !== null && (
          <button
            type="button"
            class="plain"
            aria-label={t('ledgerOpenSourceOf', documentName(document))}
            onClick={() => actions.onOpenSource(row)}
          >
            <Icon name="open" />
            {t('ledgerOpenSource')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => actions.onDelete(row)}>
          <Icon name="delete" />
          {t('popupDelete')}
        </button>
      </div>
      {snoozing && <SnoozeMenu row={row} actions={actions} onClose={() => setSnoozing(false)} />}
      <RowMore key={followUp.id} row={row} today={today} actions={actions} />
    </aside>
  );
}
