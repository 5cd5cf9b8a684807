import { compare } from '@/lib/store/due';
import { STATUSES, type Status } from '@/lib/store/status';
import { fold } from '@/lib/text/fold';
import type { DocumentGroup } from './document-groups';
import type { LedgerRow } from './ledger-row';

/** One value that the ledger can be narrowed to, with how many rows have it. */
export interface Facet {
  value: string;
  count: number;
}

/** What the ledger can be narrowed to, as far as its rows have it. */
export interface Facets {
  /** How many rows are in each state. */
  statuses: Record<Status, number>;
  units: Facet[];
  issuers: Facet[];
  tags: Facet[];
  /** The latest first, as their days tell, those without one last. */
  documents: { group: DocumentGroup; count: number }[];
}

/** The values of all rows; names, the most frequent first, each as it was met first. */
export function facetsOf(rows: readonly LedgerRow[]): Facets {
  const documents = new Map<DocumentGroup, number>();
  for (const { group } of rows) if (group !== null) documents.set(group, (documents.get(group) ?? 0) + 1);
  const statuses = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of rows) statuses[status] += 1;
  return {
    statuses,
    units: counted(rows.flatMap(({ assignees }) => assignees)),
    issuers: counted(rows.flatMap(({ document }) => document?.fields.issuer ?? [])),
    tags: counted(rows.flatMap(({ followUp }) => followUp.tags)),
    documents: [...documents].map(([group, count]) => ({ group, count })).sort((a, b) => compare(dayOf(b.group), dayOf(a.group))),
  };
}

function counted(names: readonly string[]): Facet[] {
  const found = new Map<string, Facet>();
  for (const value of names) {
    const known = found.get(fold(value));
    if (known === undefined) found.set(fold(value), { value, count: 1 });
    else known.count += 1;
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function dayOf({ document }: DocumentGroup): string {
  return document.fields.issuedOn ?? '';
}
