import { canonical } from '@/lib/store/canonical';
import type { RowChange } from '@/lib/store/commit';
import type { ListImport } from '@/lib/store/import-list';
import type { FollowUp, StoredDocument } from '@/lib/store/schema';
import type { Step } from '@/lib/store/step';
import type { Everything } from './backup';
import { followingHistory } from './following-history';
import { differingSettings, type Settings } from './kept-settings';
import { pacer } from './pace';

/**
 * How a backup is brought in. `merge` adds what is not here, and of what is both here and there takes the state that was changed last;
 * settings that are set here stay. `replace` makes everything what it was when the backup was made.
 */
export type RestoreMode = 'merge' | 'replace';

/** What restoring will do, to be shown before it is done. */
export interface RestorePlan {
  mode: RestoreMode;
  /** Follow-ups by what will happen to them; `kept` were changed here after the backup, `same` are what they are in the backup. */
  added: FollowUp[];
  changed: FollowUp[];
  dropped: FollowUp[];
  kept: FollowUp[];
  same: number;
  /** The names of the settings that will change, and what all are now and then. */
  settings: { names: string[]; before: Settings; after: Settings };
  list: ListImport;
}

/** Plans how a backup is brought into what is here. Changes nothing. Throws the signal's reason where it is stopped. */
export async function planRestore(
  here: Everything,
  backup: Everything,
  mode: RestoreMode,
  signal: AbortSignal,
): Promise<RestorePlan> {
  const breathe = pacer(signal);
  const isNewerHere = mode === 'merge' ? newerHere(here.steps, backup.steps) : () => false;
  const plan: Pick<RestorePlan, 'added' | 'changed' | 'dropped' | 'kept' | 'same'> = {
    added: [],
    changed: [],
    dropped: [],
    kept: [],
    same: 0,
  };
  const changes: RowChange[] = [];

  const documents = new Map(here.documents.map((row) => [row.key, row]));
  for (const after of backup.documents) {
    const before = documents.get(after.key) ?? null;
    documents.delete(after.key);
    if (!isSame(before, after) && !(before !== null && isNewerHere('documents', after.key)))
      changes.push(ofDocument(before, after));
    await breathe();
  }
  const followUps = new Map(here.followUps.map((row) => [row.id, row]));
  for (const after of backup.followUps) {
    const before = followUps.get(after.id) ?? null;
    followUps.delete(after.id);
    if (isSame(before, after)) plan.same += 1;
    else if (before !== null && isNewerHere('followUps', after.id)) plan.kept.push(before);
    else {
      (before === null ? plan.added : plan.changed).push(after);
      changes.push(ofFollowUp(before, after));
    }
    await breathe();
  }
  if (mode === 'replace') {
    changes.push(...[...documents.values()].map((before) => ofDocument(before, null)));
    changes.push(...[...followUps.values()].map((before) => ofFollowUp(before, null)));
    plan.dropped = [...followUps.values()];
  }

  const after = mode === 'replace' ? backup.settings : { ...backup.settings, ...here.settings };
  return {
    mode,
    ...plan,
    settings: { names: differingSettings(here.settings, after), before: here.settings, after },
    list: await withHistory(here, backup, changes, breathe),
  };
}

/** Where nothing was ever done here, the history comes along, and only what it does not lead to is still to be changed. */
async function withHistory(
  here: Everything,
  backup: Everything,
  changes: RowChange[],
  breathe: () => Promise<void>,
): Promise<ListImport> {
  const until = here.steps.at(-1)?.seq ?? 0;
  const isUntouched = here.steps.every(({ rows }) => rows.length === 0) && here.followUps.length + here.documents.length === 0;
  const history = isUntouched ? await followingHistory(backup, until, breathe) : null;
  return history === null ? { until, history, changes } : { until, history, changes: [] };
}

/** Whether a row was changed here after its last change there, as far as the records of both tell. */
function newerHere(here: readonly Step[], there: readonly Step[]): (table: string, key: string) => boolean {
  const [ours, theirs] = [lastTouched(here), lastTouched(there)];
  return (table, key) => (ours.get(`${table} ${key}`) ?? '') > (theirs.get(`${table} ${key}`) ?? '');
}

function lastTouched(steps: readonly Step[]): Map<string, string> {
  return new Map(steps.flatMap(({ at, rows }) => rows.map(({ table, key }) => [`${table} ${key}`, at] as const)));
}

function isSame(before: object | null, after: object): boolean {
  return before !== null && canonical(before) === canonical(after);
}

function ofDocument(before: StoredDocument | null, after: StoredDocument | null): RowChange {
  return { table: 'documents', key: (after ?? before)?.key ?? '', before, after };
}

function ofFollowUp(before: FollowUp | null, after: FollowUp | null): RowChange {
  return { table: 'followUps', key: (after ?? before)?.id ?? '', before, after };
}
