import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { DayField } from '@/components/DayField';
import { Field } from '@/components/Field';
import { Icon } from '@/components/Icon';
import { Menu } from '@/components/Menu';
import type { PutOff } from '@/components/task/row';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { parseDay } from '@/lib/calendar/parse-day';

/** What can be done with all selected rows, each in one step that can be taken back; each tells whether it was done. */
export interface BulkActions {
  onDone(): Promise<boolean>;
  onDue(day: IsoDay): Promise<boolean>;
  onTag(tag: string): Promise<boolean>;
  onSnooze(until: Exclude<PutOff, null>): Promise<boolean>;
  onDelete(): Promise<boolean>;
}

interface Props {
  count: number;
  /** Tags that are in use, to choose from. */
  tags: readonly string[];
  actions: BulkActions;
  onClear(): void;
  /** What else can be done with them. */
  children: ComponentChildren;
}

/** How many rows are selected and what can be done with them together. */
export function BulkBar({ count, tags, actions, onClear, children }: Props) {
  const t = useTranslation();
  return (
    <section class="bulk" aria-label={t('ledgerBulk')}>
      <p role="status">
        <b>{t('ledgerSelected', String(count))}</b>
      </p>
      <button type="button" class="plain" onClick={actions.onDone}>
        <Icon name="tick" />
        {t('ledgerDone')}
      </button>
      <Menu label={t('ledgerBulkDue')} icon="later">
        {(close) => <DueForm onDue={async (day) => (await actions.onDue(day)) && close()} />}
      </Menu>
      <Menu label={t('ledgerBulkTag')} icon="add">
        {(close) => <TagForm tags={tags} onTag={async (tag) => (await actions.onTag(tag)) && close()} />}
      </Menu>
      <Menu label={t('popupSnooze')} icon="bell">
        {(close) => (
          <div class="choices">
            {(['tonight', 'tomorrow', 'monday'] as const).map((until) => (
              <button key={until} type="button" onClick={async () => (await actions.onSnooze(until)) && close()}>
                {t(SNOOZE_WORDS[until])}
              </button>
            ))}
          </div>
        )}
      </Menu>
      {children}
      <button type="button" class="plain" onClick={actions.onDelete}>
        <Icon name="delete" />
        {t('popupDelete')}
      </button>
      <button type="button" class="quiet" onClick={onClear}>
        {t('ledgerClearSelection')}
      </button>
    </section>
  );
}

const SNOOZE_WORDS = { tonight: 'popupSnoozeTonight', tomorrow: 'popupSnoozeTomorrow', monday: 'popupSnoozeMonday' } as const;

/** One day on which all of them are due. */
function DueForm({ onDue }: { onDue(day: IsoDay): void }) {
  const t = useTranslation();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        const day = parseDay(typed);
        setWrong(day === null);
        if (day !== null) onDue(day);
      }}
    >
      <div class="line">
        <DayField label={t('ledgerBulkDueDay')} value={typed} error={wrong ? t('formWrongDay') : null} onInput={setTyped} />
        <button type="submit" class="primary">
          {t('popupSnoozeSet')}
        </button>
      </div>
    </form>
  );
}

/** A tag for all of them, one that is in use or a new one. */
function TagForm({ tags, onTag }: { tags: readonly string[]; onTag(tag: string): void }) {
  const t = useTranslation();
  const [typed, setTyped] = useState('');
  const tag = typed.trim().replace(/^#/, '').replaceAll(',', ' ').trim();
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (tag !== '') onTag(tag);
      }}
    >
      <div class="line">
        <Field label={t('ledgerBulkTagName')}>
          {(control) => (
            <input
              {...control}
              list="ledger-tags"
              maxLength={50}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <datalist id="ledger-tags">
          {tags.map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
        <button type="submit" class="primary">
          {t('ledgerBulkTagAdd')}
        </button>
      </div>
    </form>
  );
}
