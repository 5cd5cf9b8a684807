import { type MessageKey, useTranslation } from '@/components/translation';
import type { View } from '@/lib/ledger/route';

const VIEW_WORDS: readonly [View, MessageKey][] = [
  ['table', 'ledgerViewTable'],
  ['calendar', 'ledgerViewCalendar'],
  ['documents', 'ledgerViewDocuments'],
  ['figures', 'ledgerViewFigures'],
];

interface Props {
  view: View;
  /** The address of a view, so that it can be opened in a tab of its own. */
  addressOf(view: View): string;
}

/** The ways to look at the ledger, as links: each has an address. */
export function ViewTabs({ view, addressOf }: Props) {
  const t = useTranslation();
  return (
    <nav class="views" aria-label={t('ledgerViews')}>
      {VIEW_WORDS.map(([name, words]) => (
        <a key={name} href={addressOf(name)} {...(name === view ? { 'aria-current': 'page' as const } : {})}>
          {t(words)}
        </a>
      ))}
    </nav>
  );
}
