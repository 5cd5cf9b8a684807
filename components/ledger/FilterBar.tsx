import { Icon } from '@/components/Icon';
import { documentName } from '@/components/task/document-name';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Facets } from '@/lib/ledger/facets';
import { isNarrowed, type LedgerFilter, NO_FILTER } from '@/lib/ledger/ledger-filter';
import { FacetSelect } from './FacetSelect';
import { OUTCOME_WORDS } from './outcome-words';
import { PeriodMenu } from './PeriodMenu';
import { StatusMenu } from './StatusMenu';

interface Props {
  filter: Omit<LedgerFilter, 'text'>;
  facets: Facets;
  today: IsoDay;
  onFilter(changed: Partial<LedgerFilter>): void;
}

/** Nothing is narrowed but by words. */
const { text: _text, ...WIDE } = NO_FILTER;

/** What narrows the ledger beside the words that are looked for: state, period, body, document, issuer, tag; and a way back to all. */
export function FilterBar({ filter, facets, today, onFilter }: Props) {
  const t = useTranslation();
  const named = (values: Facets['units']) => values.map(({ value, count }) => ({ value, name: value, count }));
  const documents = facets.documents.map(({ group, count }) => ({
    value: group.key,
    name: documentName(group.document),
    count,
  }));
  return (
    <fieldset class="filter-bar" aria-label={t('ledgerFilters')}>
      <StatusMenu chosen={filter.statuses} counts={facets.statuses} onChoose={(statuses) => onFilter({ statuses })} />
      <PeriodMenu period={filter} today={today} onPeriod={({ from, to, undated }) => onFilter({ from, to, undated })} />
      <FacetSelect
        label={t('formAssignee')}
        choices={named(facets.units)}
        chosen={filter.unit}
        onChoose={(unit) => onFilter({ unit })}
      />
      <FacetSelect
        label={t('ledgerDocument')}
        choices={documents}
        chosen={filter.document}
        onChoose={(document) => onFilter({ document })}
      />
      <FacetSelect
        label={t('ledgerColumnIssuer')}
        choices={named(facets.issuers)}
        chosen={filter.issuer}
        onChoose={(issuer) => onFilter({ issuer })}
      />
      <FacetSelect
        label={t('ledgerColumnTags')}
        choices={named(facets.tags)}
        chosen={filter.tag}
        onChoose={(tag) => onFilter({ tag })}
      />
      {filter.outcome !== null && (
        <button type="button" class="chip" onClick={() => onFilter({ outcome: null })}>
          {t('ledgerOutcomeChip', t(OUTCOME_WORDS[filter.outcome]))}
          <Icon name="close" />
        </button>
      )}
      {isNarrowed(filter) && (
        <button type="button" class="quiet" onClick={() => onFilter(WIDE)}>
          {t('ledgerNoFilter')}
        </button>
      )}
    </fieldset>
  );
}
