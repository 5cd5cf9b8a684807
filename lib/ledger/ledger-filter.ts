import * as z from 'zod/mini';
import { isIsoDay } from '@/lib/calendar/iso-day';
import { type Counted, OUTCOMES } from '@/lib/store/outcomes';
import { STATUSES } from '@/lib/store/status';
import { fold } from '@/lib/text/fold';
import type { LedgerRow } from './ledger-row';

const day = z.nullable(z.string().check(z.refine(isIsoDay)));
const name = (length: number) => z.string().check(z.maxLength(length));

/** What narrows the ledger; what is empty, or null, narrows nothing. It is kept in addresses and saved views. */
export const ledgerFilterSchema = z.strictObject({
  statuses: z.array(z.enum(STATUSES)).check(z.maxLength(STATUSES.length)),
  /** One of the four ways of counting, as a figure opens its rows. */
  outcome: z.nullable(z.enum(OUTCOMES)),
  /** Due within these days, both included. */
  from: day,
  to: day,
  /** Only what has no day that it is due on. */
  undated: z.boolean(),
  /** The name of a body that must do it, or `NONE`. */
  unit: name(600),
  /** The key of a document, or `NONE`. */
  document: name(5_000),
  issuer: name(300),
  tag: name(50),
  text: name(200),
});
export type LedgerFilter = z.infer<typeof ledgerFilterSchema>;

/** As a body or a document: only what has none. */
export const NONE = '-';

/** Narrows nothing. */
export const NO_FILTER: LedgerFilter = {
  statuses: [],
  outcome: null,
  from: null,
  to: null,
  undated: false,
  unit: '',
  document: '',
  issuer: '',
  tag: '',
  text: '',
};

/** Whether anything is narrowed but by words that are looked for. */
export function isNarrowed({ text: _text, ...rest }: Partial<LedgerFilter>): boolean {
  return Object.values(rest).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
}

/** Whether a row is within the filter, its words aside (`searchList` looks for those). */
export function isWithin(filter: LedgerFilter): (row: LedgerRow) => boolean {
  const [unit, issuer, tag] = [fold(filter.unit), fold(filter.issuer), fold(filter.tag)];
  const hasCount = filter.outcome !== null || filter.from !== null || filter.to !== null || filter.undated;
  return (row) =>
    (filter.statuses.length === 0 || filter.statuses.includes(row.status)) &&
    (filter.document === '' || isOf(row, filter.document)) &&
    (unit === '' || isGivenTo(row, unit)) &&
    (issuer === '' || fold(row.document?.fields.issuer ?? '') === issuer) &&
    (tag === '' || row.followUp.tags.some((own) => fold(own) === tag)) &&
    (!hasCount || countedWithin(row, filter).length > 0 || isCancelledWithin(row, filter));
}

function isOf({ group }: LedgerRow, document: string): boolean {
  return document === NONE ? group === null : group?.keys.includes(document) === true;
}

function isGivenTo({ assignees }: LedgerRow, unit: string): boolean {
  return unit === NONE ? assignees.length === 0 : assignees.some((assignee) => fold(assignee) === unit);
}

/** What is counted of a row within the period of the filter, and of the outcome that it asks for. */
export function countedWithin(row: LedgerRow, filter: LedgerFilter): Counted[] {
  return row.counted.filter(({ day, outcome }) => {
    return (filter.outcome === null || outcome === filter.outcome) && isInPeriod(day, filter);
  });
}

/** What was cancelled is counted nowhere, and is still found by its day. */
function isCancelledWithin({ status, day }: LedgerRow, filter: LedgerFilter): boolean {
  return status === 'cancelled' && filter.outcome === null && isInPeriod(day, filter);
}

function isInPeriod(day: string | null, { from, to, undated }: LedgerFilter): boolean {
  if (undated) return day === null;
  if (from === null && to === null) return true;
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
}
