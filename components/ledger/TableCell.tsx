import { formatPartialDay } from '@/components/task/document-name';
import { useTranslation } from '@/components/translation';
import { formatDay, type IsoDay, todayInVietnam } from '@/lib/calendar/iso-day';
import type { Column } from '@/lib/ledger/columns';
import type { LedgerFilter } from '@/lib/ledger/ledger-filter';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import { DueCell } from './DueCell';
import { Marked } from './Marked';
import { StatusCell } from './StatusCell';

interface Props {
  column: Exclude<Column, 'what'>;
  row: LedgerRow;
  today: IsoDay;
  filter: LedgerFilter;
}

const PRIORITY_WORDS = { high: 'formPriorityHigh', normal: 'formPriorityNormal', low: 'formPriorityLow' } as const;

/** What stands in a column of a row. */
export function TableCell({ column, row, today, filter }: Props) {
  const t = useTranslation();
  const { followUp, document } = row;
  if (column === 'status') return <StatusCell row={row} filter={filter} />;
  if (column === 'due') return <DueCell row={row} today={today} />;
  if (column === 'priority') return <>{followUp.priority === 'normal' ? '' : t(PRIORITY_WORDS[followUp.priority])}</>;
  if (column === 'issuedOn') return <>{document?.fields.issuedOn == null ? '' : formatPartialDay(document.fields.issuedOn)}</>;
  if (column === 'finishedOn') return <>{followUp.finishedOn === null ? '' : formatDay(followUp.finishedOn)}</>;
  if (column === 'savedAt') return <>{formatDay(todayInVietnam(new Date(followUp.savedAt)))}</>;
  return <Marked text={textOf(column, row)} query={filter.text} />;
}

function textOf(
  column: 'assignee' | 'collaborators' | 'number' | 'issuer' | 'product' | 'tags' | 'note',
  row: LedgerRow,
): string {
  const { followUp, document } = row;
  if (column === 'assignee') return row.assignees.join('; ');
  if (column === 'collaborators') return followUp.collaborators.join('; ');
  if (column === 'number') return document?.fields.number ?? '';
  if (column === 'issuer') return document?.fields.issuer ?? '';
  if (column === 'product') return followUp.product;
  return column === 'tags' ? followUp.tags.map((tag) => `#${tag}`).join(' ') : followUp.note;
}
