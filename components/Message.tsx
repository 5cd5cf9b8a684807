import { Icon } from './Icon';
import { useTranslation } from './translation';

interface Props {
  /** The sentence; null for none. The region stays in the page, or screen readers miss what appears in it. */
  words: string | null;
  /** A failure is announced at once, anything else when the reader pauses. */
  failure?: boolean;
  onClose?(): void;
}

/** A sentence about something that happened, announced when it changes. */
export function Message({ words, failure = false, onClose }: Props) {
  const t = useTranslation();
  return (
    <div role={failure ? 'alert' : 'status'}>
      {words !== null && (
        <div class={failure ? 'message failure' : 'message'}>
          <p>{words}</p>
          {onClose && (
            <button type="button" class="close" aria-label={t('popupClose')} onClick={onClose}>
              <Icon name="close" />
            </button>
          )}
        </div>
      )}
    </div>
  );
}
