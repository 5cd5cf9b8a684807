import { EmptyList } from '@/components/EmptyList';
import { DoneGroup } from '@/components/popup/DoneGroup';
import { FollowUpGroup } from '@/components/popup/FollowUpGroup';
import { useSoon } from '@/components/soon';
import type { Row, RowActions } from '@/components/task/row';
import { type MessageKey, useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { compare } from '@/lib/store/due';
import { DUE_GROUPS, type DueGroup, groupFollowUps } from '@/lib/store/group-follow-ups';
import type { Opening } from '@/lib/store/opening';
import { isOpen } from '@/lib/store/status';

const TITLES: Record<DueGroup, MessageKey> = {
  overdue: 'popupGroupOverdue',
  today: 'popupGroupToday',
  next7: 'popupGroupNext7',
  later: 'popupGroupLater',
  recurring: 'popupGroupRecurring',
  none: 'popupGroupNone',
};

interface Props {
  entries: Row[];
  today: IsoDay;
  /** Whether these are what a search has found: then what is done is not folded away. */
  searching: boolean;
  /** How many there are of each part, where not all of them are read yet; else null. */
  opening: Opening | null;
  actions: RowActions;
}

/** The list in its parts, what is done folded away below; how to begin where there is nothing. */
export function FollowUpList({ entries, today, searching, opening, actions }: Props) {
  const t = useTranslation();
  const soon = useSoon();
  if (entries.length === 0) return <EmptyList />;
  const groups = groupFollowUps(entries, today, soon);
  const done = doneRows(entries);
  const countOf = (wanted: DueGroup) => opening?.groups.find(({ name }) => name === wanted)?.count;
  return (
    <>
      {done.length === entries.length && <p class="all-done">{t('popupAllDone')}</p>}
      {DUE_GROUPS.map((name) => (
        <FollowUpGroup
          key={name}
          title={t(TITLES[name], String(soon))}
          look={name}
          rows={groups[name]}
          count={countOf(name)}
          today={today}
          actions={actions}
        />
      ))}
      <DoneGroup rows={done} count={opening?.done} shownAtOnce={searching} today={today} actions={actions} />
    </>
  );
}

/** What is done, the latest first. */
function doneRows(entries: Row[]): Row[] {
  return entries.filter(({ followUp }) => !isOpen(followUp)).sort((a, b) => compare(endOf(b), endOf(a)));
}

function endOf({ followUp }: Row): IsoDay {
  return followUp.finishedOn ?? followUp.cancelledOn ?? '';
}
