import { useMemo } from 'preact/hooks';
import { FiguresView } from '@/components/ledger/FiguresView';
import { documentName } from '@/components/task/document-name';
import { useTranslation } from '@/components/translation';
import { figureFilter } from '@/lib/ledger/figure-filter';
import { type Breakdown, figuresOf } from '@/lib/ledger/figures';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import { hashOf, type Route } from '@/lib/ledger/route';

interface Props {
  rows: readonly LedgerRow[];
  route: Route;
  onBy(by: Breakdown): void;
}

/** The figures of the rows that are found; each leads to its rows in the table. */
export function FiguresPage({ rows, route, onBy }: Props) {
  const t = useTranslation();
  const { by, filter } = route;
  const figures = useMemo(() => figuresOf(rows, filter, by), [rows, filter, by]);
  const documents = useMemo(() => new Map(rows.map(({ group }) => [group?.key ?? '', group?.document ?? null])), [rows]);
  const nameOf = (key: string) => {
    if (by === 'month') return key === '' ? t('statusNoDay') : t('ledgerMonthShort', key.slice(5), key.slice(0, 4));
    if (by === 'unit') return key === '' ? t('panelNoAssignee') : key;
    const document = documents.get(key) ?? null;
    return document === null ? t('ledgerByHand') : documentName(document);
  };
  return (
    <FiguresView
      figures={figures}
      by={by}
      nameOf={nameOf}
      addressOf={(key, outcome) =>
        hashOf({ ...route, view: 'table', open: null, filter: figureFilter(filter, by, key, outcome) })
      }
      onBy={onBy}
    />
  );
}
