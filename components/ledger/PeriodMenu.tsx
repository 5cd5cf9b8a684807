import { useState } from 'preact/hooks';
import { DayField } from '@/components/DayField';
import { Menu } from '@/components/Menu';
import { type MessageKey, type Translate, useTranslation } from '@/components/translation';
import { formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import { parseDay } from '@/lib/calendar/parse-day';
import { type NamedPeriod, PERIODS, periodOf } from '@/lib/ledger/period';

/** The days that something is due within; `undated` for what has no day. */
export interface Period {
  from: IsoDay | null;
  to: IsoDay | null;
  undated: boolean;
}

interface Props {
  period: Period;
  today: IsoDay;
  onPeriod(period: Period): void;
}

const PERIOD_WORDS: Record<NamedPeriod, MessageKey> = {
  thisMonth: 'ledgerThisMonth',
  nextMonth: 'ledgerNextMonth',
  thisQuarter: 'ledgerThisQuarter',
  thisYear: 'ledgerThisYear',
};

/** Narrows to what is due within a month, a quarter, a year, or any days. */
export function PeriodMenu({ period, today, onPeriod }: Props) {
  const t = useTranslation();
  return (
    <Menu label={periodWords(period, t)} icon="later">
      {(close) => {
        const choose = (chosen: Period) => {
          onPeriod(chosen);
          close();
        };
        return (
          <>
            <div class="choices">
              {PERIODS.map((name) => (
                <button key={name} type="button" onClick={() => choose({ ...periodOf(name, today), undated: false })}>
                  {t(PERIOD_WORDS[name])}
                </button>
              ))}
              <button type="button" onClick={() => choose({ from: null, to: null, undated: true })}>
                {t('statusNoDay')}
              </button>
              <button type="button" onClick={() => choose({ from: null, to: null, undated: false })}>
                {t('ledgerAnyDay')}
              </button>
            </div>
            <DaysForm period={period} onPeriod={choose} />
          </>
        );
      }}
    </Menu>
  );
}

/** The first and the last day, either of which may be left empty. */
function DaysForm({ period, onPeriod }: { period: Period; onPeriod(period: Period): void }) {
  const t = useTranslation();
  const [typed, setTyped] = useState({
    from: period.from === null ? '' : formatDay(period.from),
    to: period.to === null ? '' : formatDay(period.to),
  });
  const [wrong, setWrong] = useState<{ from: MessageKey | null; to: MessageKey | null }>({ from: null, to: null });
  const error = (key: MessageKey | null) => (key === null ? null : t(key));
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        const [from, to] = [parseDay(typed.from), parseDay(typed.to)];
        const problem = {
          from: from === null && typed.from.trim() !== '' ? ('formWrongDay' as const) : null,
          to:
            to === null && typed.to.trim() !== ''
              ? ('formWrongDay' as const)
              : from !== null && to !== null && to < from
                ? ('ledgerWrongOrder' as const)
                : null,
        };
        setWrong(problem);
        if (problem.from === null && problem.to === null) onPeriod({ from, to, undated: false });
      }}
    >
      <div class="line">
        <DayField
          label={t('ledgerFrom')}
          value={typed.from}
          error={error(wrong.from)}
          onInput={(from) => setTyped({ ...typed, from })}
        />
        <DayField label={t('ledgerTo')} value={typed.to} error={error(wrong.to)} onInput={(to) => setTyped({ ...typed, to })} />
      </div>
      <div class="line">
        <button type="submit" class="primary">
          {t('ledgerApply')}
        </button>
      </div>
    </form>
  );
}

/** A period as its button names it. */
function periodWords({ from, to, undated }: Period, t: Translate): string {
  if (undated) return t('statusNoDay');
  if (from === null && to === null) return t('ledgerPeriod');
  if (from !== null && to !== null) return t('ledgerPeriodBetween', formatDay(from), formatDay(to));
  return from !== null ? t('ledgerPeriodFrom', formatDay(from)) : t('ledgerPeriodTo', formatDay(to ?? ''));
}
