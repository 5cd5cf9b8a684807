import { distanceWords } from '@/components/deadline-words';
import { RHYTHM_WORDS } from '@/components/rhythm-words';
import { shorten } from '@/components/shorten';
import { type Translate, useTranslation } from '@/components/translation';
import { daysBetween, formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import { dueOf } from '@/lib/store/due';
import { isOpen } from '@/lib/store/status';

/** About two lines of the column; the details have all of it. */
const PHRASE = 44;

/** The day on which a row is due, and how far away that is while it is to be done; the words of the document where no day can be named. */
export function DueCell({ row, today }: { row: LedgerRow; today: IsoDay }) {
  const t = useTranslation();
  const due = dueOf(row.followUp, today);
  if (row.day === null) return <span class="detail">{shorten(due.deadline?.phrase ?? '', PHRASE)}</span>;
  return (
    <>
      <span class="date">{formatDay(row.day)}</span>
      {isOpen(row.followUp) && <span class="detail">{distanceWords(daysBetween(today, row.day), t)}</span>}
      {due.kind === 'recurring' && <span class="detail">{shorten(rhythmOf(row, due.deadline?.phrase ?? '', t), PHRASE)}</span>}
    </>
  );
}

/** How often a duty is due: as the official has set it, else in the words of the document. */
function rhythmOf({ followUp: { due } }: LedgerRow, phrase: string, t: Translate): string {
  return due !== null && 'every' in due ? t(RHYTHM_WORDS[due.every.rhythm]) : phrase;
}
