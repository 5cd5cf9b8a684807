import { useState } from 'preact/hooks';
import { type MessageKey, useTranslation } from '@/components/translation';
import { BREAKDOWNS, type Breakdown, type Figures, sumOf } from '@/lib/ledger/figures';
import { OUTCOMES, type Outcome } from '@/lib/store/outcomes';
import { OutcomeBar } from './OutcomeBar';
import { OUTCOME_WORDS } from './outcome-words';

interface Props {
  figures: Figures;
  by: Breakdown;
  /** What a line is called, by its key. */
  nameOf(key: string): string;
  /** The address of the rows of a figure: of a line (null for all), of an outcome (null for all). */
  addressOf(key: string | null, outcome: Outcome | null): string;
  onBy(by: Breakdown): void;
}

const BREAKDOWN_WORDS: Record<Breakdown, MessageKey> = {
  month: 'ledgerByMonth',
  document: 'ledgerByDocument',
  unit: 'ledgerByUnit',
};
/** How many lines are drawn before the reader asks for more. */
const FIRST = 50;

/** The four-way count in all and line by line, with a small chart; every figure is a link to its rows. */
export function FiguresView({ figures, by, nameOf, addressOf, onBy }: Props) {
  const t = useTranslation();
  const [limit, setLimit] = useState(FIRST);
  const { total, lines } = figures;
  const most = Math.max(1, ...lines.map(({ counts }) => sumOf(counts)));
  const sum = sumOf(total);
  const figure = (key: string | null, outcome: Outcome | null, count: number) =>
    count === 0 ? <>0</> : <a href={addressOf(key, outcome)}>{count}</a>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard.
    <section class="figures" aria-label={t('ledgerViewFigures')} tabIndex={0}>
      <ul class="totals">
        {OUTCOMES.map((outcome) => (
          <li key={outcome} class={outcome}>
            <span class="figure">{figure(null, outcome, total[outcome])}</span>
            <span>{t(OUTCOME_WORDS[outcome])}</span>
            <span class="detail">{t('ledgerShare', String(sum === 0 ? 0 : Math.round((total[outcome] / sum) * 100)))}</span>
          </li>
        ))}
      </ul>
      <p class="detail">{t('ledgerFiguresHint')}</p>
      <fieldset class="scope" aria-label={t('ledgerBreakdown')}>
        {BREAKDOWNS.map((name) => (
          <button key={name} type="button" aria-pressed={by === name} onClick={() => onBy(name)}>
            {t(BREAKDOWN_WORDS[name])}
          </button>
        ))}
      </fieldset>
      <table class="figures-table">
        <caption>{t('ledgerFiguresCaption', t(BREAKDOWN_WORDS[by]).toLocaleLowerCase())}</caption>
        <thead>
          <tr>
            <th scope="col">{t(BREAKDOWN_WORDS[by])}</th>
            {OUTCOMES.map((outcome) => (
              <th key={outcome} scope="col" class="count-of">
                <span class={`key ${outcome}`} />
                {t(OUTCOME_WORDS[outcome])}
              </th>
            ))}
            <th scope="col" class="count-of">
              {t('ledgerSum')}
            </th>
            <th scope="col" class="chart">
              {t('ledgerChart')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, limit).map(({ key, counts }) => (
            <tr key={key}>
              <th scope="row">{nameOf(key)}</th>
              {OUTCOMES.map((outcome) => (
                <td key={outcome}>{figure(key, outcome, counts[outcome])}</td>
              ))}
              <td>{figure(key, null, sumOf(counts))}</td>
              <td class="chart">
                <OutcomeBar counts={counts} most={most} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('ledgerSumAll')}</th>
            {OUTCOMES.map((outcome) => (
              <td key={outcome}>{figure(null, outcome, total[outcome])}</td>
            ))}
            <td>{figure(null, null, sum)}</td>
            <td class="chart" />
          </tr>
        </tfoot>
      </table>
      {lines.length > limit && (
        <button type="button" class="quiet" onClick={() => setLimit(limit + FIRST)}>
          {t('ledgerMoreLines', String(Math.min(lines.length - limit, FIRST)))}
        </button>
      )}
    </section>
  );
}
