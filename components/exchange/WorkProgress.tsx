import { useId } from 'preact/hooks';
import { useTranslation } from '@/components/translation';

interface Props {
  /** What is being done. */
  words: string;
  /** How much of it is done, from 0 to 1; null where that is not known. */
  done: number | null;
  /** Null where it cannot be stopped. */
  onStop: (() => void) | null;
}

/** Work that takes a while: how far it is, and how to stop it where that can be done. */
export function WorkProgress({ words, done, onStop }: Props) {
  const t = useTranslation();
  const id = useId();
  return (
    <div class="work">
      <label for={id}>{words}</label>
      <progress id={id} max={100} {...(done === null ? {} : { value: Math.round(done * 100) })} />
      {onStop !== null && (
        <button type="button" class="plain" onClick={onStop}>
          {t('dataStop')}
        </button>
      )}
    </div>
  );
}
