import * as z from 'zod/mini';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { BREAKDOWNS } from './figures';
import { type LedgerFilter, ledgerFilterSchema, NO_FILTER } from './ledger-filter';
import { isMonth } from './month';
import { sortingSchema, USUAL_SORTING } from './sort-rows';

/** The views of the ledger. */
export const VIEWS = ['table', 'calendar', 'documents', 'figures'] as const;
export type View = (typeof VIEWS)[number];

/** What the ledger shows, as its address says it, so that it can be linked, kept and gone back to. */
export const routeSchema = z.strictObject({
  view: z.enum(VIEWS),
  filter: ledgerFilterSchema,
  sorting: sortingSchema,
  /** The month of the calendar; null for that of today. */
  month: z.nullable(z.string().check(z.refine(isMonth))),
  by: z.enum(BREAKDOWNS),
  /** The follow-up whose details are open; null where none is. */
  open: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});
export type Route = z.infer<typeof routeSchema>;

/** Where the ledger opens. */
export const START: Route = { view: 'table', filter: NO_FILTER, sorting: USUAL_SORTING, month: null, by: 'month', open: null };

/** The address of what is shown, from its `#` on; what is as usual is left out. */
export function hashOf({ view, filter, sorting, month, by, open }: Route): string {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string) => value !== '' && parameters.set(name, value);
  put('status', filter.statuses.join('.'));
  put('outcome', filter.outcome ?? '');
  put('from', filter.from ?? '');
  put('to', filter.to ?? '');
  put('undated', filter.undated ? '1' : '');
  for (const name of ['unit', 'document', 'issuer', 'tag', 'text'] as const) put(name, filter[name]);
  if (sorting.column !== USUAL_SORTING.column || sorting.descending) {
    put('sort', `${sorting.descending ? '-' : ''}${sorting.column}`);
  }
  put('month', month ?? '');
  put('by', by === START.by ? '' : by);
  put('open', open ?? '');
  const query = parameters.toString();
  return `#/${view}${query === '' ? '' : `?${query}`}`;
}

/** What an address asks for; each part that cannot be read is as usual. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const parameters = new URLSearchParams(query);
  const get = (name: string) => parameters.get(name) ?? '';
  const sort = get('sort');
  const part = <Value>(schema: z.ZodMiniType<Value>, value: unknown, usual: Value): Value => {
    const { success, data } = z.safeParse(schema, value);
    return success ? data : usual;
  };
  const { shape } = ledgerFilterSchema;
  const day = (name: 'from' | 'to'): IsoDay | null => part(shape[name], get(name), null);
  const filter: LedgerFilter = {
    statuses: part(shape.statuses, get('status') === '' ? [] : get('status').split('.'), []),
    outcome: part(shape.outcome, get('outcome'), null),
    from: day('from'),
    to: day('to'),
    undated: get('undated') === '1',
    unit: part(shape.unit, get('unit'), ''),
    document: part(shape.document, get('document'), ''),
    issuer: part(shape.issuer, get('issuer'), ''),
    tag: part(shape.tag, get('tag'), ''),
    text: part(shape.text, get('text'), ''),
  };
  return {
    view: part(routeSchema.shape.view, path, START.view),
    filter,
    sorting: part(sortingSchema, { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') }, USUAL_SORTING),
    month: part(routeSchema.shape.month, get('month'), null),
    by: part(routeSchema.shape.by, get('by'), START.by),
    open: part(routeSchema.shape.open, get('open'), null),
  };
}
