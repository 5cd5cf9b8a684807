import { Icon } from '@/components/Icon';
import { type MessageKey, useTranslation } from '@/components/translation';

const KEYS: [key: string, words: MessageKey][] = [
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['x', 'keyDone'],
  ['e', 'keyOpen'],
  ['s', 'keySnooze'],
  ['u', 'keyUndo'],
  ['/', 'keySearch'],
  ['?', 'keyHelp'],
];

/** The keys that work in the list, and what they do. */
export function KeyHelp({ onClose }: { onClose(): void }) {
  const t = useTranslation();
  return (
    <section class="keys" aria-label={t('keyTitle')}>
      <h2>{t('keyTitle')}</h2>
      <button type="button" class="close" aria-label={t('popupClose')} onClick={onClose}>
        <Icon name="close" />
      </button>
      <dl>
        {KEYS.map(([key, words]) => (
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
