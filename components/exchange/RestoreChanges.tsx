import { shorten } from '@/components/shorten';
import { type MessageKey, useTranslation } from '@/components/translation';
import type { RestorePlan } from '@/lib/exchange/plan-restore';
import type { FollowUp } from '@/lib/store/schema';
import { taskWords } from '@/lib/store/task-words';

/** What each setting that a backup holds is called; one without a name is called as it is kept. */
const SETTING_WORDS: Readonly<Record<string, MessageKey>> = {
  myUnit: 'unitTitle',
  reminderSettings: 'optionsReminders',
  soonInDays: 'statusSoon',
  listScope: 'popupScope',
  ledgerColumns: 'ledgerColumns',
  ledgerViews: 'ledgerSavedViews',
  drafts: 'formDraft',
};
/** How many tasks are named; of the others there is the number. */
const NAMED = 5;
const NAME = 90;

/** The tasks that a restore adds, changes, drops and leaves, the first of each kind by name. */
export function RestoreChanges({ plan }: { plan: RestorePlan }) {
  const t = useTranslation();
  const names = plan.settings.names.map((name) => (SETTING_WORDS[name] === undefined ? name : t(SETTING_WORDS[name])));
  return (
    <ul class="changes">
      <Change kind="added" words="dataAdded" tasks={plan.added} />
      <Change kind="changed" words="dataChanged" tasks={plan.changed} />
      <Change kind="dropped" words="dataDropped" tasks={plan.dropped} />
      <Change kind="kept" words="dataKept" tasks={plan.kept} />
      {plan.same > 0 && <li>{t('dataSame', String(plan.same))}</li>}
      {names.length > 0 && <li>{t('dataSettings', names.join(', '))}</li>}
    </ul>
  );
}

function Change({ kind, words, tasks }: { kind: string; words: MessageKey; tasks: readonly FollowUp[] }) {
  const t = useTranslation();
  if (tasks.length === 0) return null;
  return (
    <li class={kind}>
      <strong>{t(words, String(tasks.length))}</strong>
      <ul>
        {tasks.slice(0, NAMED).map((task) => (
          <li key={task.id}>{shorten(taskWords(task), NAME)}</li>
        ))}
        {tasks.length > NAMED && <li>{t('dataMoreTasks', String(tasks.length - NAMED))}</li>}
      </ul>
    </li>
  );
}
