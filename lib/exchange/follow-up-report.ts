import { formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import { dayOf, dueOf } from '@/lib/store/due';
import type { ListEntry } from '@/lib/store/read-list';
import type { FollowUp } from '@/lib/store/schema';
import { type Status, statusOf } from '@/lib/store/status';
import type { Cell, Sheet } from './sheet';
import { contentOf, dayCell, lateReasonOf, noteOf, sourceOf } from './task-cells';
import type { Words } from './words';

/** What each state is called in a report: as on the screen. */
const STATUS_WORDS: Record<Status, Parameters<Words>[0]> = {
  overdue: 'statusOverdue',
  today: 'statusToday',
  soon: 'statusSoon',
  notYet: 'statusNotYet',
  noDay: 'statusNoDay',
  doneInTime: 'statusDoneInTime',
  doneLate: 'statusDoneLate',
  cancelled: 'statusCancelled',
};

/** What a report is drawn up from, beside the list. */
export interface Drawn {
  today: IsoDay;
  /** The bodies that hand it in, as the official has set them. */
  unit: readonly string[];
  /** How many days after today count as soon. */
  soonInDays: number;
}

/**
 * The follow-up report (bảng theo dõi chỉ đạo) in the thirteen columns that the Ministry of Education and Training asks for, one row
 * a follow-up in the order given. A recurring duty stands with the occurrence that is to be dealt with.
 */
export function followUpReport(entries: readonly ListEntry[], { today, unit, soonInDays }: Drawn, t: Words): Sheet {
  return {
    unit: unit.join('; '),
    title: t('reportTitle'),
    period: t('reportAsOf', formatDay(today)),
    columns: [
      { heading: t('reportIndex'), width: 5 },
      { heading: t('reportNumber'), width: 16 },
      { heading: t('reportIssuedOn'), width: 11 },
      { heading: t('reportIssuer'), width: 18 },
      { heading: t('reportContent'), width: 42 },
      { heading: t('reportProduct'), width: 20 },
      { heading: t('reportAssignee'), width: 20 },
      { heading: t('reportCollaborators'), width: 20 },
      { heading: t('reportDue'), width: 12 },
      { heading: t('reportFinishedOn'), width: 12 },
      { heading: t('reportStatus'), width: 14 },
      { heading: t('reportLateReason'), width: 20 },
      { heading: t('reportNote'), width: 24 },
    ],
    rows: entries.map((entry, index) => {
      const { followUp, document } = entry;
      return [
        index + 1,
        sourceOf(document),
        dayCell(document?.fields.issuedOn ?? null),
        document?.fields.issuer ?? '',
        contentOf(followUp),
        followUp.product,
        followUp.assignee ?? followUp.assignees.join('; '),
        followUp.collaborators.join('; '),
        dueCell(followUp, today),
        dayCell(followUp.finishedOn),
        t(STATUS_WORDS[statusOf(followUp, today, soonInDays)]),
        lateReasonOf(followUp),
        noteOf(entry),
      ];
    }),
    summary: [],
  };
}

/** The day on which it is due; the words of the document where no day can be named. */
function dueCell(followUp: FollowUp, today: IsoDay): Cell {
  const due = dueOf(followUp, today);
  const day = dayOf(due);
  return day === null ? (due.deadline?.phrase ?? '') : dayCell(day);
}
