import { useEffect, useState } from 'preact/hooks';
import { Paper } from '@/components/exchange/Paper';
import { saveFile } from '@/components/exchange/save-file';
import { Field } from '@/components/Field';
import { Message } from '@/components/Message';
import { useTranslation } from '@/components/translation';
import { useToday } from '@/entrypoints/list/use-today';
import { xlsxOf } from '@/lib/exchange/xlsx';
import type { Database } from '@/lib/store/database';
import { monthsAround } from './months';
import { type ReportKind, useSheet } from './use-sheet';

interface Props {
  database: Database;
  /** What the page was opened for; it can be changed there. */
  kind: ReportKind;
  /** The name of the choice of follow-ups that the report is about; null for all. */
  rows: string | null;
}

/** A report as it will be printed, with what can be chosen about it above. */
export function App({ database, kind: opened, rows }: Props) {
  const t = useTranslation();
  const today = useToday();
  const [kind, setKind] = useState(opened);
  const [month, setMonth] = useState(today.slice(0, 7));
  const [all, setAll] = useState(false);
  const [failed, setFailed] = useState(false);
  const report = useSheet(database, kind, rows, all, month, today, t);
  const title = report.state === 'ready' ? report.sheet.title : t('extShortName');
  useEffect(() => {
    // The browser offers it as the name of a PDF.
    document.title = kind === 'month' ? t('exportMonthFile', month) : t('exportFile', today);
  }, [kind, month, today, title]);
  const download = async () => {
    if (report.state !== 'ready') return;
    try {
      const [name, sheet] =
        kind === 'month'
          ? [t('exportMonthFile', month), t('monthSheet', monthName(month))]
          : [t('exportFile', today), t('reportSheet')];
      saveFile(await xlsxOf(report.sheet, sheet), `${name}.xlsx`);
      setFailed(false);
    } catch (error) {
      reportError(error);
      setFailed(true);
    }
  };
  return (
    <>
      <header class="report-bar">
        <Field label={t('sheetKind')}>
          {(control) => (
            <select
              {...control}
              value={kind}
              onChange={(event) => setKind(event.currentTarget.value === 'month' ? 'month' : 'print')}
            >
              <option value="print">{t('sheetTable')}</option>
              <option value="month">{t('sheetMonth')}</option>
            </select>
          )}
        </Field>
        {kind === 'month' && (
          <Field label={t('sheetChooseMonth')}>
            {(control) => (
              <select {...control} value={month} onChange={(event) => setMonth(event.currentTarget.value)}>
                {monthsAround(today).map((one) => (
                  <option key={one} value={one}>
                    {t('sheetMonthOf', one.slice(5), one.slice(0, 4))}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {report.state === 'ready' && report.chosen !== null && (
          <Field label={t('sheetScope')}>
            {(control) => (
              <select {...control} value={String(all)} onChange={(event) => setAll(event.currentTarget.value === 'true')}>
                <option value="false">{t('sheetRows', String(report.chosen))}</option>
                <option value="true">{t('sheetAll')}</option>
              </select>
            )}
          </Field>
        )}
        <span class="space" />
        <button type="button" class="scan" disabled={report.state !== 'ready'} onClick={() => print()}>
          {t('sheetPrint')}
        </button>
        <button type="button" class="plain" disabled={report.state !== 'ready'} onClick={download}>
          {t('sheetExcel')}
        </button>
      </header>
      <Message words={failed ? t('exportFailed') : null} failure onClose={() => setFailed(false)} />
      <main>
        {report.state === 'failed' && <Message words={t('errorStore')} failure />}
        {report.state === 'loading' && <p class="loading">{t('sheetLoading')}</p>}
        {report.state === 'ready' && <Paper sheet={report.sheet} empty={t(kind === 'month' ? 'sheetNone' : 'sheetNoRows')} />}
      </main>
    </>
  );
}

function monthName(month: string): string {
  return `${month.slice(5)}-${month.slice(0, 4)}`;
}
