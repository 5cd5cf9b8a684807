import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { Icon } from '@/components/Icon';
import { useTranslation } from '@/components/translation';
import { Exports } from '@/entrypoints/report/Exports';
import type { LedgerRow } from '@/lib/ledger/ledger-row';

interface Props {
  /** What is found and shown now, in its order. */
  rows: readonly LedgerRow[];
  onAdd(): void;
  onHelp(): void;
  children: ComponentChildren;
}

/** The buttons of the whole ledger, in its header: what `children` hold (views, columns), export, add a task, and the settings. */
export function Toolbar({ rows, onAdd, onHelp, children }: Props) {
  const t = useTranslation();
  return (
    <div class="toolbar" role="toolbar" aria-label={t('ledgerToolbar')}>
      {children}
      <Exports entries={rows} isSelection={false} />
      <button type="button" class="plain" onClick={onAdd}>
        <Icon name="add" />
        {t('popupAdd')}
      </button>
      <button type="button" class="plain" onClick={() => browser.runtime.openOptionsPage().catch(reportError)}>
        {t('ledgerOptions')}
      </button>
      <button type="button" class="plain help" aria-label={t('keyTitle')} title={t('keyTitle')} onClick={onHelp}>
        ?
      </button>
    </div>
  );
}
