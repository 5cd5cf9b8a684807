import type { IsoDay } from '@/lib/calendar/iso-day';
import { DUE_GROUPS, groupFollowUps } from '@/lib/store/group-follow-ups';
import { FIRST_ROWS, type Opening } from '@/lib/store/opening';
import { isOpen } from '@/lib/store/status';
import type { ListScope } from '@/lib/unit/list-scope';
import type { MyUnit } from '@/lib/unit/my-unit';
import { countStatuses } from './count-statuses';
import { documentsOf } from './documents-of';
import type { OwnRows } from './own-rows';
import { unitsOf } from './units-of';

/** What decides how the list looks beside the list itself. */
export interface Circumstances {
  today: IsoDay;
  soon: number;
  scope: ListScope;
  unit: MyUnit;
}

/** The circumstances as one text, to be compared. */
function seenWith({ today, soon, scope, unit }: Circumstances): string {
  return JSON.stringify([today, soon, scope, unit.names, unit.place]);
}

/** Whether what is kept in mind was seen with the same day and settings. */
export function isSeenWith({ seen }: Opening, circumstances: Circumstances | null): boolean {
  return circumstances !== null && seen === seenWith(circumstances);
}

/** A shorter list is read as fast as what would be kept in mind of it. */
const LONG = 300;

/** What the list begins with, `own` being its rows of `total`; `until` is the record's last step. Null where it is short. */
export function openingOf(own: OwnRows, total: number, until: number, circumstances: Circumstances): Opening | null {
  if (total < LONG) return null;
  const { today, soon, unit } = circumstances;
  const groups = groupFollowUps(own.rows, today, soon);
  return {
    until,
    seen: seenWith(circumstances),
    counts: countStatuses(own.rows, today, soon),
    mine: own.mine,
    all: own.all,
    others: total > own.rows.length,
    groups: DUE_GROUPS.map((name) => ({ name, count: groups[name].length })),
    done: own.rows.filter(({ followUp }) => !isOpen(followUp)).length,
    documents: documentsOf(own.rows).length,
    bodies: unitsOf(own.rows, unit).length,
    first: DUE_GROUPS.flatMap((name) => groups[name])
      .slice(0, FIRST_ROWS)
      .map(({ followUp }) => followUp.id),
  };
}
