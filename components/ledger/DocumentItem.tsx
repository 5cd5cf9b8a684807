import { useId } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { documentName, formatPartialDay } from '@/components/task/document-name';
import { StatusLabel } from '@/components/task/StatusLabel';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { DocumentLine } from '@/lib/ledger/by-document';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import { DueCell } from './DueCell';
import { Marked } from './Marked';

interface Props {
  line: DocumentLine;
  today: IsoDay;
  query: string;
  unfolded: boolean;
  onFold(): void;
  onOpen(id: string): void;
  onOpenSource(row: LedgerRow): void;
}

/** A document: what it is called, how many of its tasks are done, where it was met; unfolded, its tasks. */
export function DocumentItem({ line, today, query, unfolded, onFold, onOpen, onOpenSource }: Props) {
  const t = useTranslation();
  const id = useId();
  const { group, rows, done, count } = line;
  const document = group?.document ?? null;
  const name = document === null ? t('ledgerByHand') : documentName(document);
  const issued = document?.fields.issuedOn == null ? null : formatPartialDay(document.fields.issuedOn);
  return (
    <>
      <div class="document">
        <h2>
          <button type="button" aria-expanded={unfolded} aria-controls={id} onClick={onFold}>
            <Icon name={unfolded ? 'up' : 'down'} />
            <Marked text={name} query={query} />
          </button>
        </h2>
        <p class="detail">{[document?.fields.issuer ?? null, issued].filter((part) => part !== null).join(' · ')}</p>
        <p class="progress">
          <progress max={Math.max(count, 1)} value={done} aria-label={t('ledgerDoneOf', String(done), String(count))} />
          {t('ledgerDoneOf', String(done), String(count))}
        </p>
        {group !== null && <p class="detail sources">{t('ledgerSources', sourcesOf(group.documents))}</p>}
        {rows[0] !== undefined && document !== null && <OpenSource row={rows[0]} name={name} onOpenSource={onOpenSource} />}
      </div>
      {unfolded && (
        <ul id={id} class="document-tasks">
          {rows.map((row) => (
            <li key={row.followUp.id}>
              <button type="button" class="title" data-task={row.followUp.id} onClick={() => onOpen(row.followUp.id)}>
                {row.followUp.label !== null && <span class="label">{row.followUp.label}</span>}
                <Marked text={row.what} query={query} />
              </button>
              <StatusLabel status={row.status} />
              <span class="when">
                <DueCell row={row} today={today} />
              </span>
              {row.document !== null && <OpenSource row={row} name={row.what} onOpenSource={onOpenSource} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function OpenSource({ row, name, onOpenSource }: { row: LedgerRow; name: string; onOpenSource(row: LedgerRow): void }) {
  const t = useTranslation();
  return (
    <button type="button" class="quiet" aria-label={t('ledgerOpenSourceOf', name)} onClick={() => onOpenSource(row)}>
      <Icon name="open" />
      {t('ledgerOpenSource')}
    </button>
  );
}

/** The sites that a document was met on, each once. */
function sourcesOf(documents: readonly { url: string }[]): string {
  return [...new Set(documents.map(({ url }) => new URL(url).host))].join(', ');
}
