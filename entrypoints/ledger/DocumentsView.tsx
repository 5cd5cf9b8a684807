import { useMemo } from 'preact/hooks';
import { DocumentList } from '@/components/ledger/DocumentList';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { documentLines } from '@/lib/ledger/by-document';
import type { LedgerRow } from '@/lib/ledger/ledger-row';

interface Props {
  rows: readonly LedgerRow[];
  today: IsoDay;
  query: string;
  onOpen(id: string): void;
  onOpenSource(row: LedgerRow): void;
}

/** The rows by the documents that they come from. */
export function DocumentsView({ rows, ...rest }: Props) {
  const lines = useMemo(() => documentLines(rows), [rows]);
  return <DocumentList lines={lines} {...rest} />;
}
