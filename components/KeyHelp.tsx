import { Icon } from './Icon';
import { type MessageKey, useTranslation } from './translation';

/** A key, and what it does. */
export type Key = readonly [key: string, words: MessageKey];

/** The keys that work on a page, and what they do. */
export function KeyHelp({ keys, onClose }: { keys: readonly Key[]; onClose(): void }) {
  const t = useTranslation();
  return (
    <section class="keys" aria-label={t('keyTitle')}>
      <h2>{t('keyTitle')}</h2>
      <button type="button" class="close" aria-label={t('popupClose')} onClick={onClose}>
        <Icon name="close" />
      </button>
      <dl>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
