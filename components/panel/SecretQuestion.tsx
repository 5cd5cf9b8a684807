import { useEffect, useRef } from 'preact/hooks';
import { useTranslation } from '@/components/translation';

/** A document that is marked, and the tasks of it that somebody wants to keep. */
export interface Secret {
  /** The mark as it is written on the document. */
  mark: string;
  /** How many tasks are to be kept. */
  count: number;
}

interface Props extends Secret {
  /** Whether the reader agrees to keep them. */
  onAnswer(agreed: boolean): void;
}

/** The second step before anything of a marked document is kept: says why, and keeps nothing unless it is agreed to. */
export function SecretQuestion({ mark, count, onAnswer }: Props) {
  const t = useTranslation();
  const refuse = useRef<HTMLButtonElement>(null);
  useEffect(() => refuse.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && onAnswer(false);
  return (
    <div class="notice secret" role="alertdialog" aria-labelledby="secret-why" onKeyDown={onKeyDown}>
      <p id="secret-why">{t('panelSecretWhy', mark)}</p>
      <div class="answers">
        <button type="button" ref={refuse} onClick={() => onAnswer(false)}>
          {t('panelSecretNo')}
        </button>
        <button type="button" onClick={() => onAnswer(true)}>
          {t('panelSecretYes', String(count))}
        </button>
      </div>
    </div>
  );
}
