import { useRef, useState } from 'preact/hooks';
import { useTranslation } from '@/components/translation';
import { useVirtualRows } from '@/components/use-virtual-rows';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { DocumentLine } from '@/lib/ledger/by-document';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import { DocumentItem } from './DocumentItem';

interface Props {
  lines: readonly DocumentLine[];
  today: IsoDay;
  query: string;
  onOpen(id: string): void;
  onOpenSource(row: LedgerRow): void;
}

/** A folded document, in pixels at the usual text size; real heights are measured. */
const LINE = 92;

/** The documents that tasks come from, each with its tasks to unfold; of many those that can be seen are drawn. */
export function DocumentList({ lines, today, query, onOpen, onOpenSource }: Props) {
  const t = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const keyOf = (index: number) => lines[index]?.group?.key ?? '';
  const virtual = useVirtualRows({ scroller, count: lines.length, estimate: LINE, above: 0, keyOf, kept: -1 });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard.
    <section class="scroller documents" ref={scroller} aria-label={t('ledgerViewDocuments')} tabIndex={0}>
      <ul>
        {virtual.rows.flatMap(({ index, key, gap }) => {
          const line = lines[index];
          if (line === undefined) return [];
          const id = keyOf(index);
          const item = (
            <li key={key} ref={virtual.measure} data-index={index} aria-setsize={lines.length} aria-posinset={index + 1}>
              <DocumentItem
                line={line}
                today={today}
                query={query}
                unfolded={unfolded.has(id)}
                onFold={() => {
                  const others = new Set(unfolded);
                  if (!others.delete(id)) others.add(id);
                  setUnfolded(others);
                }}
                onOpen={onOpen}
                onOpenSource={onOpenSource}
              />
            </li>
          );
          return gap > 0 ? [<li key={`gap ${key}`} aria-hidden="true" style={{ height: `${gap}px` }} />, item] : [item];
        })}
        {virtual.rest > 0 && <li key="rest" aria-hidden="true" style={{ height: `${virtual.rest}px` }} />}
      </ul>
    </section>
  );
}
