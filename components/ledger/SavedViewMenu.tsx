import { useState } from 'preact/hooks';
import { Field } from '@/components/Field';
import { Icon } from '@/components/Icon';
import { Menu } from '@/components/Menu';
import { useTranslation } from '@/components/translation';
import { LONGEST_NAME, MOST_VIEWS, type SavedView } from '@/lib/ledger/saved-views';

interface Props {
  views: readonly SavedView[];
  onShow(view: SavedView): void;
  /** Keeps what is shown now under a name. */
  onKeep(name: string): void;
  onForget(name: string): void;
}

/** The views that were kept: one click shows one; what is shown now can be kept under a name. */
export function SavedViewMenu({ views, onShow, onKeep, onForget }: Props) {
  const t = useTranslation();
  const [name, setName] = useState('');
  const known = views.some((view) => view.name === name.trim());
  const isFull = views.length >= MOST_VIEWS && !known;
  return (
    <Menu label={t('ledgerSavedViews')} icon="bookmark">
      {(close) => (
        <>
          {views.length === 0 && <p class="detail">{t('ledgerNoSavedViews')}</p>}
          <ul class="choices-list">
            {views.map((view) => (
              <li key={view.name} class="saved-view">
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    onShow(view);
                    close();
                  }}
                >
                  {view.name}
                </button>
                <button
                  type="button"
                  class="close"
                  aria-label={t('ledgerForgetView', view.name)}
                  onClick={() => onForget(view.name)}
                >
                  <Icon name="delete" />
                </button>
              </li>
            ))}
          </ul>
          <form
            class="form"
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() === '' || isFull) return;
              onKeep(name.trim());
              setName('');
            }}
          >
            <div class="line">
              <Field label={t('ledgerViewName')} error={isFull ? t('ledgerTooManyViews', String(MOST_VIEWS)) : null}>
                {(control) => (
                  <input
                    {...control}
                    maxLength={LONGEST_NAME}
                    value={name}
                    onInput={(event) => setName(event.currentTarget.value)}
                  />
                )}
              </Field>
              <button type="submit" class="primary">
                {t(known ? 'ledgerReplaceView' : 'ledgerKeepView')}
              </button>
            </div>
          </form>
        </>
      )}
    </Menu>
  );
}
